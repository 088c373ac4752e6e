package org.privacyyml.page;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheNotFoundException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.GuardedBinding;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The templates: ours, and over each of them the user's of the same name. A name that a template
 * uses and nobody knows is an error with template and line, never an empty place on a page.
 */
final class Templates {
  private static final String OURS = "/org/privacyyml/templates/";
  private static final String ENDING = ".mustache";

  private final Optional<Path> own;
  private final Factory factory;

  /**
   * @param own a folder with templates of the user's
   * @param escape how a value is escaped
   */
  Templates(Optional<Path> own, UnaryOperator<String> escape) {
    this.own = own;
    this.factory = new Factory(escape);
  }

  /** Fills a template. */
  String render(String name, Object view) {
    try {
      Mustache mustache = compile(name);
      StringWriter out = new StringWriter();
      mustache.execute(out, view).flush();
      return out.toString();
    } catch (MustacheException error) {
      throw TemplateProblem.of(name, error);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Mustache compile(String name) {
    return factory.compile(name + ENDING);
  }

  boolean exists(String name) {
    return isOwn(name) || Templates.class.getResource(OURS + name + ENDING) != null;
  }

  /** Whether the user has replaced this template. */
  boolean isOwn(String name) {
    return own.filter(folder -> Files.isRegularFile(folder.resolve(name + ENDING))).isPresent();
  }

  private Reader open(String file) {
    String name = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
    try {
      if (isOwn(name)) {
        return new StringReader(Files.readString(own.orElseThrow().resolve(name + ENDING)));
      }
      InputStream stream = Templates.class.getResourceAsStream(OURS + name + ENDING);
      if (stream == null) {
        throw new MustacheNotFoundException(name + ENDING);
      }
      return new InputStreamReader(stream, StandardCharsets.UTF_8);
    } catch (MalformedInputException notUtf8) {
      throw new MustacheException(name + ENDING + " is not UTF-8", notUtf8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private final class Factory extends DefaultMustacheFactory {
    private final UnaryOperator<String> escape;

    Factory(UnaryOperator<String> escape) {
      super(Templates.this::open);
      this.escape = escape;
      setObjectHandler(new Strict());
    }

    @Override
    public void encode(String value, Writer writer) {
      try {
        writer.write(escape.apply(value));
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
  }

  /** Refuses names that no scope has. */
  private static final class Strict extends ReflectionObjectHandler {
    @Override
    public Binding createBinding(String name, TemplateContext context, Code code) {
      return new GuardedBinding(this, name, context, code) {
        @Override
        protected synchronized Wrapper getWrapper(String name, List<Object> scopes) {
          Wrapper wrapper = super.getWrapper(name, scopes);
          if (wrapper instanceof MissingWrapper) {
            throw new MustacheException("unknown name " + name, context);
          }
          return wrapper;
        }
      };
    }

    @Override
    public String stringify(Object value) {
      // A finished piece of Markdown is put in raw, everything else is a plain value.
      return value.toString();
    }
  }
}

package org.privacyyml.page;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheVisitor;
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
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The templates: ours, and over each of them the user's of the same name. A name that a template
 * uses and nobody knows is an error with template and line, never an empty place on a page.
 */
final class Templates {
  static final String ENDING = ".mustache";
  private static final String OURS = "/org/privacyyml/templates/";

  private final Optional<Path> own;
  private final Optional<HomeWording> wording;
  private final Factory factory;

  /** What templates are written in. */
  enum Format {
    MARKDOWN(Markdown::escape),
    HTML(HtmlText::escape);

    private final UnaryOperator<String> escape;

    Format(UnaryOperator<String> escape) {
      this.escape = escape;
    }
  }

  /**
   * @param own a folder with templates of the user's
   */
  Templates(Optional<Path> own, Format format) {
    this(own, format, Optional.empty());
  }

  /**
   * @param wording fits what is said to the law that counts
   */
  Templates(Optional<Path> own, Format format, Optional<HomeWording> wording) {
    this.own = own;
    this.wording = wording;
    this.factory = new Factory(format);
  }

  /** Fills a template. */
  String render(String name, Object view) {
    try {
      Mustache mustache = factory.compile(name + ENDING);
      Prose out = new Prose();
      mustache.execute(out, view).flush();
      return out.toString();
    } catch (MustacheException error) {
      throw TemplateProblem.of(name, error);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Reads a template, and those that it includes. */
  Code[] codes(String name) {
    try {
      return factory.compile(name + ENDING).getCodes();
    } catch (MustacheException error) {
      throw TemplateProblem.of(name, error);
    }
  }

  /**
   * A tag of a template.
   *
   * @param context where it stands
   * @param isRaw whether its value is put in as it is
   */
  record Tag(TemplateContext context, boolean isRaw) {}

  /** The tag that a code was made of; empty for text. */
  Optional<Tag> tag(Code code) {
    return Optional.ofNullable(factory.tags.get(code));
  }

  /** The template that an include stands for. */
  String included(TemplateContext from, String name) {
    String folder = from.file().substring(0, from.file().lastIndexOf('/') + 1);
    String file = factory.resolvePartialPath(folder, name, ENDING);
    return file.substring(0, file.length() - ENDING.length());
  }

  boolean exists(String name) {
    return isOwn(name) || isOurs(name);
  }

  static boolean isOurs(String name) {
    return Templates.class.getResource(OURS + name + ENDING) != null;
  }

  /** Whether the user has replaced this template. */
  boolean isOwn(String name) {
    return own.filter(folder -> Files.isRegularFile(folder.resolve(name + ENDING))).isPresent();
  }

  /** The names of the user's templates, in order. */
  List<String> own() {
    if (own.isEmpty()) {
      return List.of();
    }
    Path folder = own.get();
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(ENDING))
          .map(file -> file.substring(0, file.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A template as it is written. */
  String text(String name) {
    StringWriter text = new StringWriter();
    try (Reader reader = open(name + ENDING)) {
      reader.transferTo(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return text.toString();
  }

  private Reader open(String file) {
    String name = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
    try {
      if (isOwn(name)) {
        String text = withoutMark(Files.readString(own.orElseThrow().resolve(file)));
        return new StringReader(wording.isPresent() ? wording.get().withOwnMarks(text) : text);
      }
      InputStream stream = Templates.class.getResourceAsStream(OURS + name + ENDING);
      if (stream == null) {
        throw new TemplateProblem(file, "there is no such template");
      }
      if (wording.isEmpty()) {
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
      }
      try (stream) {
        String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        return new StringReader(wording.get().ofOurs(name, text));
      }
    } catch (CharacterCodingException notUtf8) {
      throw new TemplateProblem(file, "is not UTF-8");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Some editors put a mark at the beginning of a file, which is no part of its text. */
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private final class Factory extends DefaultMustacheFactory {
    private final Format format;
    private final Map<Code, Tag> tags = new IdentityHashMap<>();

    Factory(Format format) {
      super(Templates.this::open);
      this.format = format;
      setObjectHandler(new Strict());
    }

    @Override
    public MustacheVisitor createMustacheVisitor() {
      return new TemplateVisitor(this, format, tags, Templates.this);
    }

    @Override
    public void encode(String value, Writer writer) {
      try {
        writer.write(format.escape.apply(value));
        if (writer instanceof Prose prose) {
          prose.valueEnds();
        }
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

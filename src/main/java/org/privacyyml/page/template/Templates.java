package org.privacyyml.page.template;

import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheResolver;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyyml.page.html.HtmlText;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.resource.Bundled;

/**
 * The templates: ours, and over each of them the user's of the same name. A name that a template
 * uses and nobody knows is an error with template and line, never an empty place on a page.
 */
public final class Templates implements MustacheResolver {
  public static final String ENDING = ".mustache";
  private static final String OURS = "templates/";

  private final Optional<Path> own;
  private final Format format;
  private final Optional<HomeWording> wording;
  private final Factory factory;

  /** What templates are written in. */
  public enum Format {
    MARKDOWN,
    HTML;

    private String escape(String text) {
      return this == MARKDOWN ? Markdown.escape(text) : HtmlText.escape(text);
    }
  }

  /**
   * @param own a folder with templates of the user's
   */
  public Templates(Optional<Path> own, Format format) {
    this(own, format, Optional.empty());
  }

  /**
   * @param wording fits what is said to the law that counts
   */
  public Templates(Optional<Path> own, Format format, Optional<HomeWording> wording) {
    this.own = own;
    this.format = format;
    this.wording = wording;
    this.factory = new Factory();
  }

  Format format() {
    return format;
  }

  /**
   * Fills a template.
   *
   * @param views what it can name; a name is looked for in the last one first
   */
  public String render(String name, Object... views) {
    try {
      Mustache mustache = factory.compile(name + ENDING);
      Prose out = new Prose();
      mustache.execute(out, List.of(views)).flush();
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
    return withoutEnding(file);
  }

  boolean exists(String name) {
    return find(name).isPresent();
  }

  static boolean isOurs(String name) {
    return ours(name).isPresent();
  }

  /** Whether there are templates of the user's. */
  boolean hasOwn() {
    return own.isPresent();
  }

  /** Whether the user has replaced this template. */
  public boolean isOwn(String name) {
    return own.isPresent() && Files.isRegularFile(own.get().resolve(name + ENDING));
  }

  /** The names of the user's templates, in order. */
  public List<String> own() {
    if (own.isEmpty()) {
      return List.of();
    }
    Path folder = own.get();
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(ENDING))
          .map(Templates::withoutEnding)
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A template as it is written. */
  public String text(String name) {
    Optional<String> text = find(name);
    if (text.isEmpty()) {
      throw TemplateProblem.of(name, "template.none");
    }
    return text.get();
  }

  private Optional<String> find(String name) {
    try {
      if (isOwn(name)) {
        String text = withoutMark(Files.readString(own.orElseThrow().resolve(name + ENDING)));
        return Optional.of(wording.isPresent() ? wording.get().withOwnMarks(text) : text);
      }
    } catch (CharacterCodingException notUtf8) {
      throw TemplateProblem.of(name, "template.not-utf8");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Optional<String> ours = ours(name);
    return ours.isPresent() && wording.isPresent()
        ? Optional.of(wording.get().ofOurs(name, ours.get()))
        : ours;
  }

  private static Optional<String> ours(String name) {
    return Bundled.text(OURS + name + ENDING);
  }

  /** Some editors put a mark at the beginning of a file, which is no part of its text. */
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** A template by the name of its file, for the engine. */
  @Override
  public Reader getReader(String file) {
    return new StringReader(text(withoutEnding(file)));
  }

  private static String withoutEnding(String file) {
    return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
  }

  private final class Factory extends DefaultMustacheFactory {
    private final Map<Code, Tag> tags = new IdentityHashMap<>();

    Factory() {
      super(Templates.this);
      setObjectHandler(new ViewNames());
    }

    @Override
    public MustacheVisitor createMustacheVisitor() {
      return new TemplateVisitor(this, tags, Templates.this);
    }

    @Override
    public void encode(String value, Writer writer) {
      try {
        writer.write(format.escape(value));
        if (writer instanceof Prose prose) {
          prose.valueEnds();
        }
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
  }
}

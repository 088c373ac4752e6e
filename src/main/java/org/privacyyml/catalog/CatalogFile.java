package org.privacyyml.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyyml.finding.SourceText;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.Node;
import org.privacyyml.yaml.YamlProblem;
import org.privacyyml.yaml.YamlReader;

/**
 * The data files beside this class. They are ours: what is wrong in them is a defect, not
 * somebody's mistake.
 */
final class CatalogFile {
  private static final String ENDING = ".yml";

  private CatalogFile() {}

  /** The file of this name, without its ending; empty where there is none. */
  static Optional<Mapping> find(String name) {
    try (InputStream stream = CatalogFile.class.getResourceAsStream(name + ENDING)) {
      if (stream == null) {
        return Optional.empty();
      }
      Node node = new YamlReader().read(name + ENDING, stream.readAllBytes());
      return Optional.of((Mapping) node);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (YamlProblem defect) {
      throw new IllegalStateException("the catalogue is broken", defect);
    }
  }

  /**
   * A part of a file that has many: only the lines of one key are parsed.
   *
   * @param text the whole file
   * @param parents the keys above it, from the outermost
   * @return a mapping with this one key
   */
  static Optional<Mapping> part(String file, String text, String key, String... parents) {
    String lines = text;
    for (String parent : parents) {
      lines = Lines.below(lines, parent).orElse("");
    }
    return Lines.of(lines, key).map(entry -> parse(file, entry));
  }

  /** The text of a file; empty where there is none. */
  static String text(String name) {
    try (InputStream stream = CatalogFile.class.getResourceAsStream(name + ENDING)) {
      if (stream == null) {
        return "";
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Mapping parse(String name, String text) {
    try {
      return (Mapping) new YamlReader().read(new SourceText(name + ENDING, text));
    } catch (YamlProblem defect) {
      throw new IllegalStateException("the catalogue is broken", defect);
    }
  }

  static Mapping get(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException("the catalogue has no " + name));
  }

  /** An item that is one of many files; a name that could leave the folder finds nothing. */
  static Optional<Mapping> findIn(String folder, String id) {
    boolean plain = !id.isEmpty();
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      plain = plain && ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }
    return plain ? find(folder + "/" + id) : Optional.empty();
  }

  /**
   * The ids of all files in a folder, in order. Slow in a jar, so only asked where a name is
   * unknown.
   */
  static List<String> idsIn(String folder) {
    URL url = CatalogFile.class.getResource(folder);
    if (url == null) {
      return List.of();
    }
    try {
      URI uri = url.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return idsIn(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return idsIn(jar.getPath(uri.getSchemeSpecificPart().replaceFirst("^.*!", "")));
      }
    } catch (IOException | URISyntaxException unreadable) {
      throw new IllegalStateException("the catalogue cannot be listed", unreadable);
    }
  }

  private static List<String> idsIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    }
  }

  /** Words below a key: {@code {de: …, en: …}}, or one text that is the same in both. */
  static Optional<Words> words(Mapping mapping, String key) {
    Optional<Words> both =
        mapping
            .mapping(key)
            .map(words -> new Words(words.text("en").orElse(""), words.text("de").orElse("")));
    return both.isPresent() ? both : mapping.text(key).map(Words::same);
  }

  static LocalDate checkedOn(Mapping mapping) {
    return date(mapping, "checkedOn")
        .orElseThrow(
            () ->
                new IllegalStateException("a catalogue file says no day on which it was checked"));
  }

  static Optional<LocalDate> date(Mapping mapping, String key) {
    return mapping.text(key).map(LocalDate::parse);
  }

  static boolean flag(Mapping mapping, String key) {
    return mapping.text(key).filter("true"::equals).isPresent();
  }
}

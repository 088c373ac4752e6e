package org.privacyyml.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a language of its own, {@code xx}: English with a mark behind each word. It is made the way
 * a translator would: of data and templates, in files of the same names, without a line of Java.
 */
final class MarkedLanguage {
  static final String CODE = "xx";
  static final String MARK = "\u02E3";

  /** What is between quotes of YAML, both kinds, also over several lines. */
  private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*'";

  private static final Pattern INLINE =
      Pattern.compile("(?<=[{ ])en: (" + QUOTED + "|[^,}|\"'\\s][^,}\\n]*)(?=[,}])");
  private static final Pattern OWN_LINE =
      Pattern.compile("(?m)^( +)en: (" + QUOTED + "|\\|-?(?:\\n(?:\\1 +.*)?)+|[^|\"'\\s{].*)$");
  private static final Pattern LINE_OF_MESSAGES = Pattern.compile("(?m)^( *[^#:\\s]+: )\"(.*)\"$");

  /** What is no word of ours, wherever it stands: places for values, code, addresses, laws. */
  private final Pattern leftAlone;

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparing((String law) -> -law.length()).thenComparing(law -> law);
  private static final Pattern WORD = Pattern.compile("(?<!<!--)(?<!\\p{L})\\p{L}{2,}");

  private final Path from;
  private final Path to;

  /**
   * @param from where our resources are
   */
  MarkedLanguage(Path from, Path to) throws IOException {
    this.from = from.resolve("org/privacyyml");
    this.to = to.resolve("org/privacyyml");
    this.leftAlone =
        Pattern.compile(
            "\\{\\{+[^}]*}+|\\{[a-zA-Z]+}|<!--(?!caption).*?-->|]\\([^)]*\\)|`[^`]*`|https?://\\S+|-D\\S+"
                + "|privacy[.:]\\w[\\w.:=]*|\\w+\\.(?:json|yml|xml|html|txt)\\b|\\\\[nt]|"
                + laws(this.from).stream().map(Pattern::quote).collect(Collectors.joining("|")));
  }

  /** The names of laws, by which they are cited in every language. */
  static Set<String> laws(Path resources) throws IOException {
    Set<String> laws = new TreeSet<>(LONGEST_FIRST);
    String table = Files.readString(resources.resolve("catalog/laws.yml"));
    Matcher name = Pattern.compile("- \\{name: (?:\\{en: )?\"?([^,\"}]+)").matcher(table);
    while (name.find()) {
      laws.add(name.group(1));
    }
    return laws;
  }

  void make() throws IOException {
    copyAll();
    for (Path file : files("catalog")) {
      String text = Files.readString(file);
      String marked = withMarkedEntries(text);
      if (!marked.equals(text)) {
        write(from.relativize(file), marked);
      }
    }
    Path languages = from.resolve("catalog/languages.yml");
    write(from.relativize(languages), withMarkedLanguage(Files.readString(languages)));
    for (Path file : files("messages")) {
      String name = file.getFileName().toString();
      if (name.endsWith(".en.yml")) {
        String marked = withMarkedLines(Files.readString(file));
        write(Path.of("messages", name.replace(".en.yml", "." + CODE + ".yml")), marked);
      }
    }
    Path english = from.resolve("templates/en");
    for (Path file : files("templates/en")) {
      Path name = Path.of("templates", CODE).resolve(english.relativize(file).toString());
      write(name, marked(Files.readString(file)));
    }
  }

  /** Data are looked for where the classes are. */
  private void copyAll() throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(from.resolve(folder))) {
      return files
          .filter(file -> file.toString().matches(".*\\.(?:yml|mustache)"))
          .sorted()
          .toList();
    }
  }

  private void write(Path name, String text) throws IOException {
    Path file = to.resolve(name.toString());
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Beside each English entry one in the language. */
  private String withMarkedEntries(String text) {
    String lines =
        OWN_LINE
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        found.group()
                            + "\n"
                            + found.group(1)
                            + CODE
                            + ": "
                            + markedValue(found.group(2))));
    return INLINE
        .matcher(lines)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group() + ", " + CODE + ": " + markedValue(found.group(1))));
  }

  /** YAML to be pasted keeps its keys; only what it says behind them is in a language. */
  private String markedValue(String value) {
    String plain = value.replaceFirst("^['\"|]-?\\s*", "");
    boolean isYaml =
        plain.matches("(?s)[- ]*[\\w-]+: ?.*[\"'\\[{…#\\w].*") && value.matches("(?s)['|].*");
    if (!isYaml) {
      return marked(value);
    }
    StringBuilder marked = new StringBuilder();
    for (String line : value.split("(?<=\n)")) {
      int comment = line.indexOf("# ");
      marked.append(
          comment < 0 ? line : line.substring(0, comment) + marked(line.substring(comment)));
    }
    return marked.toString();
  }

  private String withMarkedLines(String text) {
    return LINE_OF_MESSAGES
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(found.group(1) + "\"" + marked(found.group(2)) + "\""));
  }

  private String withMarkedLanguage(String text) {
    int start = text.indexOf("\nen:\n") + 1;
    String english = text.substring(start);
    StringBuilder own = new StringBuilder(CODE + ":\n");
    for (String line : english.substring("en:\n".length()).split("\n")) {
      boolean isOfFiles = line.matches(" +(?:notice|imprint|rules): .*");
      boolean isForReading =
          line.matches(" +(?:date|addresses|starts|one|up-to|none|no-units|link.*): .*");
      own.append(
              isForReading
                  ? line
                  : isOfFiles ? line.replaceFirst("\"$", "-" + CODE + "\"") : withMarkedLines(line))
          .append('\n');
    }
    String named = withMarkedLines("  noun.xx: \"Marked\"\n  adjective.xx: \"marked\"\n");
    return text.replaceAll("(?m)^(de|en):\n", "$0" + named)
        + (text.endsWith("\n") ? "" : "\n")
        + own.toString().replaceFirst("\n", "\n" + named);
  }

  /** A file of a user who writes in the language. */
  String markedFile(String yaml) {
    return withMarkedEntries(yaml)
        .replace("languages: [de, en]\n  nature", "languages: [" + CODE + "]\n  nature");
  }

  /** The same with a mark behind each word. */
  String marked(String text) {
    StringBuilder marked = new StringBuilder();
    Matcher alone = leftAlone.matcher(text);
    int at = 0;
    while (alone.find()) {
      marked
          .append(WORD.matcher(text.substring(at, alone.start())).replaceAll("$0" + MARK))
          .append(alone.group());
      at = alone.end();
    }
    return marked.append(WORD.matcher(text.substring(at)).replaceAll("$0" + MARK)).toString();
  }
}

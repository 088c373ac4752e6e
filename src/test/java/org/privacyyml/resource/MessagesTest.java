package org.privacyyml.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.privacyyml.Spoken.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.finding.Language;
import org.yaml.snakeyaml.Yaml;

class MessagesTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern USE =
      Pattern.compile("\\bMessages\\.(of|counted)\\(\\s*\"([^\"]+[^\".-])\"");
  private static final Pattern TEXT = Pattern.compile("\"([a-z]+\\.[a-z0-9-]+)\"");

  /** A package whose messages are of one family says that once, and then the rest of the keys. */
  private static final Pattern FAMILY = Pattern.compile("\"([a-z]+\\.)\"");

  private static final Pattern REST = Pattern.compile("\"([a-z][a-z0-9-]*)\"");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package (.*);");

  static List<String> families() {
    Set<String> families = new TreeSet<>();
    for (String file : Bundled.names("messages")) {
      families.add(file.substring(0, file.indexOf('.')));
    }
    return List.copyOf(families);
  }

  private static String file(String family, Language language) {
    return Bundled.text("messages/" + family + "." + language.code() + ".yml").orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("families")
  void the_lines_say_what_their_YAML_says(String family) {
    for (Language language : Languages.all()) {
      String text = file(family, language);
      Map<String, Object> yaml = new Yaml().load(text);
      Map<String, String> flat = new LinkedHashMap<>();
      yaml.forEach((key, value) -> flatten(key, value, flat));
      assertThat(QuotedLines.read(text)).as(language.code()).isEqualTo(flat);
    }
  }

  private static void flatten(String key, Object value, Map<String, String> flat) {
    if (value instanceof Map<?, ?> forms) {
      forms.forEach((form, text) -> flatten(key + "." + form, text, flat));
    } else {
      flat.put(key, (String) value);
    }
  }

  @ParameterizedTest
  @MethodSource("families")
  void every_language_says_the_same(String family) {
    Map<String, Set<String>> first = names(family, Languages.first());
    for (Language language : Languages.all()) {
      Map<String, Set<String>> names = names(family, language);
      assertThat(names.keySet()).as(language.code()).isEqualTo(first.keySet());
      names.forEach(
          (key, own) -> {
            // The form for one may say "one" where the other says how many.
            Set<String> here = new TreeSet<>(own);
            Set<String> there = new TreeSet<>(first.get(key));
            if (key.endsWith(".one")) {
              here.remove("count");
              there.remove("count");
            }
            assertThat(here).as(family + "." + key).isEqualTo(there);
          });
    }
  }

  private static Map<String, Set<String>> names(String family, Language language) {
    Map<String, Set<String>> names = new TreeMap<>();
    QuotedLines.read(file(family, language))
        .forEach(
            (key, text) -> {
              assertThat(text).as(key).isNotBlank();
              names.put(key, Messages.names(text));
            });
    return names;
  }

  @Test
  void there_is_every_message_that_is_used() throws IOException {
    Set<String> there = keys();
    for (String source : sources()) {
      for (MatchResult use : USE.matcher(source).results().toList()) {
        boolean isCounted = use.group(1).equals("counted");
        for (String form : isCounted ? List.of(".one", ".other") : List.of("")) {
          assertThat(there).contains(use.group(2) + form);
        }
      }
    }
  }

  @Test
  void every_message_is_used() throws IOException {
    Set<String> unused = keys();
    removeThoseOfPackages(unused, sources());
    for (String source : sources()) {
      for (MatchResult use : TEXT.matcher(source).results().toList()) {
        remove(unused, use.group(1));
      }
    }
    assertThat(unused).isEmpty();
  }

  /** What ends with a hyphen is the beginning of several keys. */
  private static void remove(Set<String> unused, String key) {
    unused.removeAll(Set.of(key, key + ".one", key + ".other"));
    unused.removeIf(each -> key.endsWith("-") && each.startsWith(key));
  }

  private static void removeThoseOfPackages(Set<String> unused, List<String> sources) {
    Map<String, String> packages = new TreeMap<>();
    for (String source : sources) {
      MatchResult name = PACKAGE.matcher(source).results().findFirst().orElseThrow();
      packages.merge(name.group(1), source, String::concat);
    }
    for (String source : packages.values()) {
      for (MatchResult family : FAMILY.matcher(source).results().toList()) {
        for (MatchResult rest : REST.matcher(source).results().toList()) {
          remove(unused, family.group(1) + rest.group(1));
        }
      }
    }
  }

  private static Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    for (String family : families()) {
      for (String key : QuotedLines.read(file(family, Languages.first())).keySet()) {
        keys.add(family + "." + key);
      }
    }
    return keys;
  }

  private static List<String> sources() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void what_stands_in_quotes_is_read_as_YAML_does() {
    List<String> texts =
        new ArrayList<>(
            QuotedLines.read(
                    """
                    # Not a message: "x"
                    plain: "a: b # c"
                    hard: "\\"a\\" \\\\ b\\nc"
                    # Nor this.
                    days:
                      one: "a day"
                      # Nor this.
                      other: "{count} days"
                    """)
                .values());
    assertThat(texts).containsExactly("a: b # c", "\"a\" \\ b\nc", "a day", "{count} days");
  }

  @Test
  void a_name_in_braces_is_letters_only() {
    assertThat(Messages.names("{a} {de: …} {} {b-c} {count}")).containsExactly("a", "count");
  }

  @Test
  void what_is_missing_is_named() {
    assertThatThrownBy(() -> Messages.of("policy.nothing")).hasMessageContaining("policy.nothing");
    assertThatThrownBy(() -> Messages.of("policy.empty-key")).hasMessageContaining("{message}");
    assertThat(Messages.of("policy.empty-key", "message", words("no {day}", "kein {day}")))
        .isEqualTo(words("no {day} (the key is empty)", "kein {day} (der Schlüssel ist leer)"));
  }
}

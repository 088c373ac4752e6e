package org.privacyyml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every public type says what it stands for, and files stay small enough to be read at once. */
class DocumentationTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "^ *public (?:static |abstract |final |sealed |non-sealed )*"
              + "(?:class|interface|record|enum|@interface) \\w+.*");
  private static final int LONGEST_FILE = 300;
  private static final int MEDIAN_FILE = 70;

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Whether a comment ends above this line, with nothing but annotations between. */
  private static boolean isExplained(List<String> lines, int type) {
    int above = type - 1;
    while (above > 0 && !lines.get(above).endsWith("*/") && !lines.get(above).isBlank()) {
      above--;
    }
    return lines.get(above).endsWith("*/");
  }

  @Test
  void every_public_type_says_what_it_stands_for() throws IOException {
    List<String> silent = new ArrayList<>();
    for (Path file : files()) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (PUBLIC_TYPE.matcher(lines.get(i)).matches() && !isExplained(lines, i)) {
          silent.add(file + ": " + lines.get(i).strip());
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void files_are_small() throws IOException {
    List<Integer> sizes = new ArrayList<>();
    List<String> large = new ArrayList<>();
    for (Path file : files()) {
      int lines = Files.readAllLines(file).size();
      sizes.add(lines);
      if (lines > LONGEST_FILE) {
        large.add(file + ": " + lines);
      }
    }
    assertThat(large).isEmpty();
    assertThat(sizes.stream().sorted().skip(sizes.size() / 2).findFirst().orElseThrow())
        .isLessThanOrEqualTo(MEDIAN_FILE);
  }
}

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cuts out of each pair of fixtures of a rule what makes the difference, as a data file of the
 * catalogue: what breaks the rule, and what meets it. Run by the build; needs nothing but the JDK.
 */
final class Examples {
  private static final String FAIL = ".fail.yml";
  private static final String PASS = ".pass.yml";

  private Examples() {}

  /**
   * @param arguments the folder of the fixtures, the file to write
   */
  public static void main(String[] arguments) throws IOException {
    StringBuilder out = new StringBuilder();
    List<Path> failing;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      failing = files.filter(file -> file.toString().endsWith(FAIL)).sorted().toList();
    }
    for (Path file : failing) {
      String name = file.getFileName().toString();
      String rule = name.substring(0, name.length() - FAIL.length());
      Path passing = file.resolveSibling(rule + PASS);
      if (Files.exists(passing)) {
        write(out, rule, lines(file), lines(passing));
      }
    }
    Path target = Path.of(arguments[1]);
    byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
    Files.createDirectories(target.getParent());
    if (!Files.exists(target) || !java.util.Arrays.equals(Files.readAllBytes(target), bytes)) {
      Files.write(target, bytes);
    }
  }

  private static List<String> lines(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String plain = line.replaceFirst("\\s*# expect: .*$", "").stripTrailing();
      if (!plain.isEmpty() || line.isBlank()) {
        lines.add(plain);
      }
    }
    return lines;
  }

  private static void write(
      StringBuilder out, String rule, List<String> failing, List<String> passing) {
    int start = 0;
    int shorter = Math.min(failing.size(), passing.size());
    while (start < shorter && failing.get(start).equals(passing.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && failing.get(failing.size() - 1 - end).equals(passing.get(passing.size() - 1 - end))) {
      end++;
    }
    out.append(rule).append(":\n");
    append(out, "fails", around(failing, start, failing.size() - end));
    append(out, "passes", around(passing, start, passing.size() - end));
  }

  /** The lines from one to the other, with the blocks that they belong to and the keys above. */
  private static List<String> around(List<String> lines, int start, int end) {
    int from = Math.min(start, lines.size() - 1);
    // What is missing at the end of a block belongs to what stands before it.
    if (start == end && from > 0) {
      from = start - 1;
    }
    while (from > 0 && !startsBlock(lines.get(from))) {
      from--;
    }
    int to = Math.max(end, from + 1);
    while (to < lines.size() && !startsBlock(lines.get(to))) {
      to++;
    }
    List<String> block = new ArrayList<>();
    if (indent(lines.get(from)) > 0) {
      int parent = from;
      while (indent(lines.get(parent)) > 0) {
        parent--;
      }
      block.add(lines.get(parent));
    }
    block.addAll(lines.subList(from, to));
    block.removeIf(String::isBlank);
    return block;
  }

  private static boolean startsBlock(String line) {
    return !line.isBlank() && indent(line) <= 2;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static void append(StringBuilder out, String key, List<String> block) {
    out.append("  ").append(key).append(": |-\n");
    for (String line : block) {
      out.append("    ").append(line).append('\n');
    }
  }
}

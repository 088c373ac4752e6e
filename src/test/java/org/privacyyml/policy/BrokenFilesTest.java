package org.privacyyml.policy;

import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.privacyyml.Fixtures;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.SourceText;
import org.privacyyml.policy.value.BaseFiles;

/** Whatever is done to a file, it is read or refused with a place: nothing is thrown at anybody. */
class BrokenFilesTest {
  private static final int CASES = 3000;
  private static final String[] STRAY = {
    "\t",
    "\n",
    "\r",
    " ",
    "  ",
    ":",
    ": ",
    "- ",
    "? ",
    "#",
    " #",
    "{",
    "}",
    "[",
    "]",
    ",",
    "\"",
    "'",
    "|",
    ">",
    "&a ",
    "*a ",
    "!",
    "!!",
    "%",
    "@",
    "`",
    "~",
    "\\",
    "\\U",
    "---\n",
    "...\n",
    "<<: ",
    "none",
    "no",
    "null",
    "0",
    "9999999999",
    "P",
    "PT",
    "up to ",
    "de: ",
    "all: ",
    "ß",
    "😀",
    "\uFEFF",
    "\u0085",
    "\u2028",
    "\u0000",
    "\u001b",
    "\uFFFE",
    "\u00A0",
    "classpath:",
    "extends: a\n"
  };

  private static final BaseFiles ANYTHING =
      (name, from) ->
          name.length() % 3 == 0
              ? Optional.of(new BaseFiles.Found(name, name.getBytes(StandardCharsets.UTF_8)))
              : Optional.empty();

  @Test
  void mutated_files_are_read_or_refused_with_a_place() {
    List<byte[]> seeds = Fixtures.in("format").stream().map(Fixtures::bytes).toList();
    Random random = new Random(20261122);
    for (int i = 0; i < CASES; i++) {
      byte[] seed = seeds.get(random.nextInt(seeds.size()));
      byte[] broken =
          random.nextInt(10) == 0 ? withBrokenBytes(seed, random) : withBrokenText(seed, random);
      assertReadOrRefused(broken, i);
    }
  }

  @Test
  void a_file_cut_anywhere_is_read_or_refused_with_a_place() {
    byte[] everything = Fixtures.bytes(Fixtures.file("format/everything.yml"));
    for (int length = 0; length < everything.length; length += 17) {
      assertReadOrRefused(Arrays.copyOf(everything, length), length);
    }
  }

  @Test
  void values_of_any_type_in_any_place_are_read_or_reported() {
    List<String> values = List.of("{}", "[[]]", "[{}]", "\"\"", "[none, no]", "{all: }");
    String everything =
        new String(Fixtures.bytes(Fixtures.file("format/everything.yml")), StandardCharsets.UTF_8);
    String[] lines = everything.split("\n");
    for (int i = 0; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      for (String value : values) {
        if (colon > 0) {
          String[] changed = lines.clone();
          changed[i] = lines[i].substring(0, colon + 1) + " " + value;
          assertReadOrRefused(String.join("\n", changed).getBytes(StandardCharsets.UTF_8), i);
        }
      }
    }
  }

  private static byte[] withBrokenBytes(byte[] seed, Random random) {
    byte[] broken = seed.clone();
    for (int i = random.nextInt(4); i >= 0 && broken.length > 0; i--) {
      broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
    }
    return broken;
  }

  private static byte[] withBrokenText(byte[] seed, Random random) {
    StringBuilder text = new StringBuilder(new String(seed, StandardCharsets.UTF_8));
    for (int i = random.nextInt(5); i >= 0 && text.length() > 1; i--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + 1 + random.nextInt(12));
      switch (random.nextInt(6)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.delete(at, end);
        case 2 -> text.insert(at, STRAY[random.nextInt(STRAY.length)]);
        case 3 -> text.insert(at, text.substring(at, end));
        case 4 -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
        default -> text.replace(at, end, STRAY[random.nextInt(STRAY.length)]);
      }
    }
    if (random.nextInt(8) == 0) {
      text.setLength(random.nextInt(text.length()));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void assertReadOrRefused(byte[] file, int number) {
    try {
      for (Finding finding : new PolicyReader(ANYTHING).read("privacy.yml", file).findings()) {
        if (!isInFile(finding.place()) || !isHelpful(finding)) {
          throw new AssertionError(finding);
        }
      }
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      throw new AssertionError(
          "case " + number + ":\n" + new String(file, StandardCharsets.UTF_8), e);
    }
  }

  /** What the parser says itself helps nobody: each of its problems has words of its own. */
  private static boolean isHelpful(Finding finding) {
    return !finding.message().in(DE).isBlank()
        && !finding.suggestion().in(EN).isBlank()
        && !finding.message().in(EN).contains("this is no YAML");
  }

  private static boolean isInFile(Place place) {
    SourceText source = place.source();
    if (place.line() < 1 || place.line() > source.lines()) {
      return false;
    }
    int offset = source.startOfLine(place.line()) + place.column() - 1;
    int end =
        place.line() < source.lines()
            ? source.startOfLine(place.line() + 1)
            : source.text().length() + 1;
    return place.column() >= 1 && offset < end;
  }
}

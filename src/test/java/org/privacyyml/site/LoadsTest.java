package org.privacyyml.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.site.reading.Evidence;
import org.privacyyml.site.reading.FormSeen;
import org.privacyyml.site.reading.PageFacts;
import org.privacyyml.site.reading.Sighting;
import org.privacyyml.site.reading.Stored;

/**
 * Pages whose expectations stand beside the line, in a comment: {@code expect: loaded host} or
 * {@code expect: loaded host provider}, {@code expect: store cookie name}, {@code expect: ask
 * search}. Several are parted by "; ". What no comment expects fails the test as well.
 */
class LoadsTest {
  private static final Pattern EXPECT =
      Pattern.compile("expect(-above)?: ([^\\r\\n]*?)(?: *-->| *\\*/|$)");

  @TempDir Path folder;

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(Sites.FIXTURES.resolve("loads"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_loads_what_it_says(Path page) throws IOException {
    String text = Files.readString(page);
    Files.write(folder.resolve("index.html"), text.getBytes(StandardCharsets.UTF_8));
    assertThat(found()).containsExactlyInAnyOrderElementsOf(expected(text, found()));
  }

  @Test
  void the_same_is_found_in_UTF_16_and_behind_a_byte_order_mark() throws IOException {
    String text = Files.readString(Sites.FIXTURES.resolve("loads/02-unquoted.html"));
    for (byte[] bytes :
        List.of(
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
            text.getBytes(StandardCharsets.UTF_16LE),
            text.getBytes(StandardCharsets.UTF_16BE),
            text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
            text.replace("\n", "\r").getBytes(StandardCharsets.UTF_8))) {
      Files.write(folder.resolve("index.html"), bytes);
      assertThat(found()).containsExactlyInAnyOrderElementsOf(expected(text, found()));
    }
  }

  @Test
  void a_page_within_a_page_within_a_page_ends_where_it_ends() throws IOException {
    Files.writeString(
        folder.resolve("index.html"),
        """
        <iframe srcdoc="<iframe srcdoc='<img src=https://a.example/>'></iframe>
        <img src=https://b.example/><a href=privacy.html>x</a>"></iframe>
        <img src=https://c.example/>
        """);
    assertThat(found())
        .containsExactly("1 loaded a.example", "1 loaded b.example", "3 loaded c.example");
  }

  private List<String> found() {
    Evidence evidence = Sites.evidence(folder, 1);
    List<String> found = new ArrayList<>();
    PageFacts page = evidence.pages().get(0);
    for (Sighting sighting : page.sightings()) {
      found.add(
          sighting.spot().line()
              + " "
              + sighting.level().key()
              + " "
              + sighting.host()
              + sighting.provider().map(id -> " " + id).orElse(""));
    }
    for (Stored store : page.stores()) {
      found.add(
          (store.spot().line() + " store " + store.technology() + " " + store.name()).strip());
    }
    for (FormSeen form : page.forms()) {
      if (form.host().isEmpty()) {
        found.add(form.spot().line() + " ask " + form.purpose().name().toLowerCase(Locale.ROOT));
      }
    }
    return found;
  }

  /** Where a comment names no provider, none is asked for. */
  private static List<String> expected(String text, List<String> found) {
    List<String> expected = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher matcher = EXPECT.matcher(lines[i]);
      if (matcher.find()) {
        for (String one : matcher.group(2).split("; ")) {
          int above = 0;
          String what = one;
          if (matcher.group(1) != null) {
            int blank = one.lastIndexOf(' ');
            above = Integer.parseInt(one.substring(blank + 1));
            what = one.substring(0, blank);
          }
          String wanted = (i + 1 - above) + " " + what;
          boolean saysProvider = what.split(" ").length > 2;
          String meant = wanted;
          if (!saysProvider) {
            meant =
                found.stream()
                    .filter(has -> has.startsWith(wanted + " "))
                    .findFirst()
                    .orElse(wanted);
          }
          expected.add(meant);
        }
      }
    }
    return expected;
  }
}

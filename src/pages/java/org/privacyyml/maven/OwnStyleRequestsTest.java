package org.privacyyml.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.logging.LogType;
import org.privacyyml.finding.Language;
import org.privacyyml.pages.Stage;

/** No style sheet that is taken makes a real browser ask another host. */
@ExtendWith(Stage.Extension.class)
class OwnStyleRequestsTest {
  private static final Voice VOICE = new Voice(Language.FALLBACK);
  @TempDir Path folder;

  /** OTHER stands for another host. A form that this browser does not know yet is refused too. */
  static List<String> forms() {
    return """
        @import "OTHER/a.css";
        @import/**/"OTHER/a.css";
        @import url(OTHER/a.css);
        @import/* */url( "OTHER/a.css" ) screen;
        @\\69mport 'OTHER/a.css';
        @IMPORT "OTHER/a.css" layer(a) supports(color: red);
        <!-- @import "OTHER/a.css"; -->
        @charset "utf-8"; @import "OTHER/a.css";
        p { background: url(OTHER/a.png) }
        p { background: URL( 'OTHER/a.png' ) }
        p { background: \\75rl(OTHER/a.png) }
        p { background: \\000075 r\\6C(OTHER/a.png) }
        p { background: u\\rl(OTHER/a.png) }
        p { background: url("\\68ttp:OTHERPART/a.png") }
        p { background: url(//HOST/a.png) }
        p { background: url("\\\\\\\\HOST/a.png") }
        p { background: url(" OTHER/a.png") }
        p { background: src("OTHER/a.png") }
        p { background: image-set("OTHER/a.png" 1x) }
        p { background: image-set("a.png" 9x, "OTHER/a.png" 1x) }
        p { background: image-set("a.png" type("image/none"), "OTHER/a.png" type("image/png")) }
        p { background: -webkit-image-set(url(OTHER/a.png) 1x) }
        p { background: image\\-set(/**/"OTHER/a.png" 1x) }
        p { background: image-set(var(--none, "OTHER/a.png") 1x) }
        p { --u: "OTHER/a.png"; background: image-set(var(--u) 1x) }
        p { --v: "OTHER/a.png"; --u: var(--v); background: image-set(var(--u) 1x) }
        p { background: image-set(if(else: "OTHER/a.png") 1x) }
        @property --u { syntax: "<string>"; inherits: true; initial-value: "OTHER/a.png" } \
        p { background: image-set(var(--u) 1x) }
        @function --f() { result: "OTHER/a.png" } p { background: image-set(--f() 1x) }
        p { --u: url(OTHER/a.png); background: var(--u) }
        p { background: cross-fade(url(OTHER/a.png), url(a.png), 50%) }
        p { background: -webkit-cross-fade(url(OTHER/a.png), url(a.png), 50%) }
        p { border-image: url(OTHER/a.png) 1 }
        p { list-style-image: url(OTHER/a.png); display: list-item }
        p { mask: url(OTHER/a.svg#a) }
        p { filter: url(OTHER/a.svg#a) }
        p { clip-path: url(OTHER/a.svg#a) }
        p { shape-outside: url(OTHER/a.png); float: left }
        p { content: url(OTHER/a.png) }
        p::before { content: url(OTHER/a.png) }
        p::before { content: "never ends\f; background: url(OTHER/a.png); content: "a" }
        p { cursor: url(OTHER/a.png), auto }
        @font-face { font-family: own; src: local("x"), url(OTHER/a.woff2) } p { font-family: own }
        @media screen { @supports (color: red) { p { & b { background: url(OTHER/a.png) } } } }
        @layer a { p { background: url(OTHER/a.png) } }
        p { background: url(OTHER/a.png
        """
        .lines()
        .toList();
  }

  private static final String HOME =
      """
      @namespace svg url(OTHER/svg);
      p::before { content: "url(OTHER/a.png)" }
      p { --name: "OTHER/a.png" }
      p[title="OTHER/a.png"] { color: red }
      p { background: 1url(OTHER/a.png) }
      p { background: url (OTHER/a.png) }
      p { background: url(OTHER/a.png b) }
      p { background: url(data:image/svg+xml,%3Csvg%20xmlns='OTHER'%3E) }
      @font-face { font-family: own; src: local("OTHER/a.woff2") } p { font-family: own }
      /* @import "OTHER/a.css"; */
      """;

  static List<String> looksLikeIt() {
    return HOME.lines().toList();
  }

  private static final int MIXTURES = 100;

  /** What opens, closes, hides and breaks. */
  private static final List<String> PIECES =
      List.of(
          "} ",
          "; ",
          "{",
          "[",
          "]",
          "(",
          ")",
          ", ",
          "/**/",
          "/*",
          "*/",
          "\"",
          "'",
          "\\",
          "\n",
          "\f",
          "var(--u, ",
          "type(",
          "if(else: ",
          "content: ",
          "@media all { ",
          "@namespace ",
          "<!--",
          "-->",
          "1",
          "#",
          "-",
          "1x",
          "p { background: ",
          "image-set(");

  private static final List<String> ADDRESSES =
      List.of(
          "url(OTHER/a.png)",
          "\\75rl('OTHER/a.png')",
          "image-set('OTHER/a.png' 1x)",
          "'OTHER/a.png'");

  private static String filled(String form, Stage stage) {
    String other = stage.server().address().replace("localhost", "127.0.0.1");
    String host = other.substring(other.indexOf("//") + 2);
    return form.replace("OTHERPART", "//" + host).replace("OTHER", other).replace("HOST", host);
  }

  /** Whether the browser asks the other host for a page with a style sheet. */
  private static boolean asks(Stage stage, String style) {
    String page =
        "<!DOCTYPE html><style>" + style + "</style><p title=a>One <b>two</b><script></script>";
    String address = stage.server().serve("own/style", page, "");
    stage.browser().driver().manage().logs().get(LogType.PERFORMANCE);
    stage.browser().open(address);
    stage.browser().driver().executeScript("document.fonts.load('1em own')");
    return stage.browser().driver().manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .anyMatch(message -> message.contains("\"url\":\"http://127.0.0.1:"));
  }

  private File file(String style) throws Exception {
    return Files.writeString(folder.resolve("own.css"), style).toFile();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void what_asks_another_host_is_refused(String form, Stage stage) throws Exception {
    String style = filled(form, stage);
    File file = file(style);
    assertThatThrownBy(() -> OwnStyle.read(file, VOICE))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("loads from another host");
  }

  /** Else the forms would be no test: some are younger than this browser. */
  @Test
  void the_browser_asks_for_nearly_all_of_these_forms(Stage stage) {
    List<String> silent =
        forms().stream().filter(form -> !asks(stage, filled(form, stage))).toList();
    assertThat(silent).hasSizeLessThan(8);
  }

  @ParameterizedTest
  @MethodSource("looksLikeIt")
  void what_is_taken_asks_nobody(String form, Stage stage) throws Exception {
    String style = filled(form, stage);
    assertThat(OwnStyle.read(file(style), VOICE)).isEqualTo(style);
    assertThat(asks(stage, style)).isFalse();
  }

  @Test
  void no_mixture_that_is_taken_asks_anybody(Stage stage) throws Exception {
    Random random = new Random(11);
    int asking = 0;
    for (int i = 0; i < MIXTURES; i++) {
      String mixture =
          noise(random)
              + one(List.of("p { background: ", "p { --u: ", "@import "), random)
              + noise(random)
              + noise(random)
              + one(ADDRESSES, random)
              + noise(random)
              + "; mask-image: var(--u)";
      String style = filled(mixture, stage);
      if (asks(stage, style)) {
        asking++;
        File file = file(style);
        assertThatThrownBy(() -> OwnStyle.read(file, VOICE))
            .as(style)
            .hasMessageContaining("another host");
      }
    }
    assertThat(asking).isGreaterThan(MIXTURES / 10);
  }

  /** Mostly none, or nothing would be left that the browser understands. */
  private static String noise(Random random) {
    return random.nextInt(3) == 0 ? one(PIECES, random) : "";
  }

  private static String one(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}

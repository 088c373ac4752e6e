package org.privacyyml.site.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser loads for a style sheet is found in each form that it may be written in. */
class StylesTest {
  private static final String ADDRESS = "https://other.example/a";

  private static List<String> loaded(String style) {
    List<String> found = new ArrayList<>();
    Styles.read(style, (url, offset, isImport) -> found.add((isImport ? "import " : "") + url));
    return found;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a { background: url(https://other.example/a) }",
        "a { background: URL( 'https://other.example/a' ) }",
        "a { background: \\75rl(https://other.example/a) }",
        "a { background: \\000075 r\\6C(https://other.example/a) }",
        "a { background: u\\r\\l(https://other.example/a) }",
        "a { background: url(https:\\/\\/other.example/a) }",
        "a { background: url(\"https://other\\\n.example/a\") }",
        "a { background: url(\"https://other\\\r\n.example/a\") }",
        "a { background: url(\\68\r\nttps://other.example/a) }",
        "a { background: url(/**/x\"y) url(https://other.example/a) }",
        "a { background: src('https://other.example/a') }",
        "a { background: image-set(\"https://other.example/a\" 1x) }",
        "a { background: -WEBKIT-image-set(url(https://other.example/a) 1x) }",
        "a { background: image-set(/* , */ 'https://other.example/a' type('image/png') 1x) }",
        "a { background: image\\-set('https://other.example/a' 1x) }",
        "a { background: image-set(var(--none, 'https://other.example/a') 1x) }",
        "a { background: image-set(if(style(--b): 'https://other.example/a') 1x) }",
        "a { --u: 'https://other.example/a'; background: image-set(var(--u) 1x) }",
        "a { --b: ; background: image-set(var(--u) 1x); --u: if(x: url; else: \"https://other"
            + ".example/a\") }",
        "@property --u { initial-value: 'https://other.example/a' } a { b: image-set(var(--u)) }",
        "@function --f() { result: 'https://other.example/a' } a { b: image-set(--f() 1x) }",
        "a { background: image('https://other.example/a') }",
        "a { background: cross-fade(url(https://other.example/a), red 50%) }",
        "a { background: -webkit-cross-fade(url(https://other.example/a), none, 50%) }",
        "@font-face { font-family: b; src: local(b), url(https://other.example/a) format('woff2') }",
        "@media print { @supports (a: b) { a { cursor: url(https://other.example/a), auto } } }",
        "a { --x: url(https://other.example/a) }",
        "a { content: \"never ends\n; background: url(https://other.example/a) }",
        "a { content: \"never ends\f; background: url(https://other.example/a) }",
        "a { content: 'never ends\r; background: url(https://other.example/a) }",
        "@namespace svg url(http://other.example/svg); a { b: url(https://other.example/a) }",
        "a { background: url(https://other.example/a"
      })
  void an_address_is_found(String style) {
    assertThat(loaded(style)).containsExactly(ADDRESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import 'https://other.example/a';",
        "@IMPORT\n\"https://other.example/a\" layer(b) supports(content: 'c') screen;",
        "@import/**/\"https://other.example/a\";",
        "@\\69mport url(https://other.example/a);",
        "@import url( 'https://other.example/a' );",
        "@import src('https://other.example/a');",
        "<!-- @import 'https://other.example/a'; -->",
        "@charset 'utf-8'; @import 'https://other.example/a'"
      })
  void another_style_sheet_is_found(String style) {
    assertThat(loaded(style)).containsExactly("import " + ADDRESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a::after { content: 'url(https://other.example/a)' }",
        "a::after { content: \"\\\"; b: url(https://other.example/a)\" }",
        "/* @import 'https://other.example/a'; */",
        "/* a */ /* url(https://other.example/a)",
        "@namespace 'https://other.example/a';",
        "@namespace svg url(https://other.example/a);",
        "@document url(https://other.example/a) { a { b: c } }",
        "a { --name: 'https://other.example/a' }",
        "a[href='https://other.example/a'] { b: c }",
        "a { b: attr(href, 'https://other.example/a') }",
        "a { background: curl(https://other.example/a) }",
        "a { background: -url(https://other.example/a) }",
        "a { background: 1url(https://other.example/a) }",
        "a { background: #url(https://other.example/a) }",
        "a { background: url (https://other.example/a) }",
        "a { background: url/**/(https://other.example/a) }",
        "a { background: url(https://other.example/a b) }",
        "a { background: url(https://other.example/'a') }",
        "@import; a { content: 'https://other.example/a' }",
        "@media { content: 'https://other.example/a' }",
        "a { background: image-set() 'https://other.example/a' }",
        "@font-face { src: local('https://other.example/a') }"
      })
  void what_only_looks_like_it_is_none(String style) {
    assertThat(loaded(style)).isEmpty();
  }

  @Test
  void each_address_of_a_set_is_found_and_no_type() {
    assertThat(
            loaded(
                "a { background: image-set('a.avif' type(\"image/avif\") 1x, url(b.png) 2x,"
                    + " \"https://other.example/c.png\" 3x), url(data:image/png;base64,AA==) }"))
        .containsExactly(
            "a.avif", "b.png", "https://other.example/c.png", "data:image/png;base64,AA==");
  }

  @Test
  void the_place_is_where_the_address_begins() {
    String style = "@import/**/ 'a'; b { c: url( d ) image-set(/**/\"e\" 1x) url( \"f\" ) }";
    List<String> at = new ArrayList<>();
    Styles.read(style, (url, offset, isImport) -> at.add(style.substring(offset, offset + 1)));
    assertThat(at).containsExactly("a", "d", "e", "f");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"url(", "@import 'a'", "\\75rl(a)", "IMAGE-SET('a')", "src('a')", "b: image('a')"})
  void what_may_load_something_is_worth_reading(String style) {
    byte[] bytes = style.getBytes(StandardCharsets.UTF_8);
    assertThat(Styles.isWorthReading(bytes, 0, bytes.length)).isTrue();
  }

  @Test
  void brackets_in_thousands_take_no_time() {
    assertThat(loaded("a:image-set(".repeat(100_000) + "'b'" + ")".repeat(100_000)))
        .containsExactly("b");
    assertThat(loaded("url(\\".repeat(100_000))).hasSizeLessThan(2);
    assertThat(loaded("/*".repeat(100_000) + "'\\")).isEmpty();
  }
}

package org.privacyyml.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyyml.finding.Language;

class OwnStyleTest {
  private static final Voice VOICE = new Voice(Language.FALLBACK);
  @TempDir Path folder;

  private File file(String css) throws IOException {
    return Files.writeString(folder.resolve("own.css"), css).toFile();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":root { --accent: #a00; --font: \"Söhne\", sans-serif; }",
        "@font-face { src: url(fonts/own.woff2); }",
        "@font-face { src: url('/fonts/own.woff2'); }",
        "a { background: url(data:image/svg+xml;base64,Ly8vLw//) }",
        "/* see https://example.org */ a { color: red }",
        "a::after { content: \"https://example.org\" }",
        "@namespace svg url(http://www.w3.org/2000/svg);"
      })
  void what_stays_at_home_is_taken_as_it_is(String css) throws Exception {
    assertThat(OwnStyle.read(file(css), VOICE)).isEqualTo(css);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import \"https://fonts.example/a.css\";",
        "@import url( 'http://fonts.example/a.css');",
        "a { background: URL(//cdn.example/a.png) }",
        "a { background: image-set(\"https://cdn.example/a.png\" 1x) }",
        "a { background: image-set(\"a.png\" 1x, \"https://cdn.example/b.png\" 2x) }",
        "@import/**/\"https://fonts.example/a.css\";",
        "a { background: \\75rl(https://cdn.example/a.png) }",
        "a { background: url(ht\\74ps://cdn.example/a.png) }",
        "a { background: url('\\\\\\\\cdn.example/a.png') }"
      })
  void what_loads_from_elsewhere_is_refused_with_its_line(String css) throws IOException {
    File file = file("p { margin: 0 }\n" + css);
    assertThatThrownBy(() -> OwnStyle.read(file, VOICE))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining(file + ":2 loads from another host")
        .hasMessageContaining("privacy.styleSheet");
  }

  @Test
  void what_would_end_the_element_is_refused() throws IOException {
    File file = file("a::after { content: '</STYLE><script>' }");
    assertThatThrownBy(() -> OwnStyle.read(file, VOICE))
        .hasMessageContaining(file + ":1 ends the element");
  }

  @Test
  void a_file_that_is_missing_too_large_or_not_utf8_is_refused() throws IOException {
    File missing = folder.resolve("none.css").toFile();
    assertThatThrownBy(() -> OwnStyle.read(missing, VOICE)).hasMessageContaining("no style sheet");
    File large = file(" ".repeat(256 * 1024 + 1));
    assertThatThrownBy(() -> OwnStyle.read(large, VOICE)).hasMessageContaining("256 KiB");
    Path latin = folder.resolve("latin.css");
    Files.write(latin, "/* ä */".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> OwnStyle.read(latin.toFile(), VOICE))
        .hasMessageContaining("not UTF-8");
  }
}

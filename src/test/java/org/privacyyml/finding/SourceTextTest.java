package org.privacyyml.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SourceTextTest {

  @Test
  void lines_end_as_yaml_ends_them() {
    SourceText text = new SourceText("f", "a\nb\r\nc\rd\u0085e\u2028f\u2029g");
    assertThat(text.lines()).isEqualTo(7);
    assertThat(text.line(1)).isEqualTo("a");
    assertThat(text.line(2)).isEqualTo("b");
    assertThat(text.line(4)).isEqualTo("d");
    assertThat(text.line(7)).isEqualTo("g");
  }

  @Test
  void a_line_that_is_not_there_is_empty() {
    SourceText text = new SourceText("f", "a\n");
    assertThat(text.lines()).isEqualTo(2);
    assertThat(text.line(0)).isEmpty();
    assertThat(text.line(2)).isEmpty();
    assertThat(text.line(3)).isEmpty();
  }

  @Test
  void every_offset_lies_in_a_line() {
    SourceText text = new SourceText("f", "ab\ncd");
    assertThat(text.lineAt(0)).isEqualTo(1);
    assertThat(text.lineAt(2)).isEqualTo(1);
    assertThat(text.lineAt(3)).isEqualTo(2);
    assertThat(text.lineAt(5)).isEqualTo(2);
    assertThat(text.startOfLine(2)).isEqualTo(3);
  }

  @Test
  void an_empty_text_has_one_line() {
    assertThat(new SourceText("f", "").lines()).isEqualTo(1);
    assertThat(new SourceText("f", "").lineAt(0)).isEqualTo(1);
  }

  @Test
  void there_is_no_line_before_the_first_or_behind_the_last() {
    SourceText text = new SourceText("f", "a\nb");
    assertThatIllegalArgumentException().isThrownBy(() -> text.startOfLine(0));
    assertThatIllegalArgumentException().isThrownBy(() -> text.startOfLine(3));
    assertThatIllegalArgumentException().isThrownBy(() -> text.lineAt(-1));
  }
}

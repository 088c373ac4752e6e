package org.privacyyml.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
  private static final SourceText SOURCE = new SourceText("f", "ab\ncd\n");

  @Test
  void a_place_is_counted_as_editors_count() {
    Place place = new Place(SOURCE, 2, 1, 2);
    assertThat(place.line()).isEqualTo(2);
    assertThat(place.column()).isEqualTo(1);
    assertThat(place.length()).isEqualTo(2);
    assertThat(place).isEqualTo(Place.between(SOURCE, 3, 5));
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1", "-1, 1, 1", "4, 1, 1", "1, 0, 1", "1, 1, 0", "1, 1, -1"})
  void there_is_no_place_before_the_first_line_or_column(int line, int column, int length) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Place(SOURCE, line, column, length))
        .withMessageMatching(".*(has no line|columns are counted from 1|at least 1 long).*");
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "2, 1"})
  void a_place_does_not_end_before_it_begins(int start, int end) {
    assertThatIllegalArgumentException().isThrownBy(() -> Place.between(SOURCE, start, end));
  }

  @Test
  void a_place_of_nothing_is_still_shown() {
    assertThat(Place.between(SOURCE, 1, 1).length()).isEqualTo(1);
    assertThat(Place.startOf(SOURCE).length()).isEqualTo(1);
  }
}

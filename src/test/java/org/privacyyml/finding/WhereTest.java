package org.privacyyml.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhereTest {
  private static final SourceText SOURCE = new SourceText("privacy.yml", "a\nb\nc\n");
  private static final Where ROOT = Where.root(Place.startOf(SOURCE));

  private static Place line(int number) {
    return new Place(SOURCE, number, 1, 1);
  }

  @Test
  void a_path_names_keys_with_dots_and_items_in_brackets() {
    Where retention =
        ROOT.key("processing", line(1)).item("handbook-logs", line(2)).key("retention", line(3));
    assertThat(retention.path()).isEqualTo("processing[handbook-logs].retention");
    assertThat(ROOT.path()).isEmpty();
  }

  @Test
  void a_missing_key_stands_where_its_parent_does() {
    Where missing = ROOT.key("controller", line(2)).missing("email");
    assertThat(missing.path()).isEqualTo("controller.email");
    assertThat(missing.place()).isEqualTo(line(2));
  }

  @Test
  void a_prefix_covers_what_stands_at_or_below_it() {
    Where role = ROOT.key("recipients", line(1)).key("acme", line(2)).key("role", line(3));
    assertThat(role.isWithin("")).isTrue();
    assertThat(role.isWithin("recipients")).isTrue();
    assertThat(role.isWithin("recipients.acme")).isTrue();
    assertThat(role.isWithin("recipients.acme.role")).isTrue();
    assertThat(role.isWithin("recipients.ac")).isFalse();
    assertThat(role.isWithin("recipients.acme.role.x")).isFalse();
    assertThat(ROOT.key("processing", line(1)).item("a", line(2)).isWithin("processing")).isTrue();
  }

  @Test
  void a_fact_can_be_shown_where_another_stands() {
    Where shown = ROOT.key("storage", line(1)).shownAt(ROOT.key("site", line(3)));
    assertThat(shown.path()).isEqualTo("storage");
    assertThat(shown.place()).isEqualTo(line(3));
  }

  @Test
  void the_keys_above_that_are_missing_too_are_known() {
    Where editorial = ROOT.missing("imprint").missing("editorial");
    assertThat(editorial.missingParents()).containsExactly("imprint");
    Where agreement =
        ROOT.missing("recipients").missing("ionos").shownAt(ROOT).missing("agreement");
    assertThat(agreement.missingParents()).containsExactly("recipients", "ionos");
    assertThat(ROOT.key("controller", line(2)).missing("email").missingParents()).isEmpty();
  }
}

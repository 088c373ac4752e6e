package org.privacyyml.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.policy.Section;

/**
 * The owner's own sections: where they stand, and their Markdown without anything that only we may
 * write.
 */
final class Sections {
  static final String START = "start";
  static final String END = "end";

  private final List<Section> sections;
  private final Terms terms;

  Sections(List<Section> sections, Terms terms) {
    this.sections = sections;
    this.terms = terms;
  }

  /** The sections behind an activity, at the start or at the end. */
  Markdown after(String place) {
    List<Markdown> found = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).after().orElse(END).equals(place)) {
        found.add(of(sections.get(i), i));
      }
    }
    return Markdown.join("\n\n", found);
  }

  private Markdown of(Section section, int index) {
    Optional<String> title = terms.text(section.title());
    Optional<String> body = terms.text(section.body());
    if (title.isEmpty() || body.isEmpty()) {
      return Markdown.empty();
    }
    return new Markdown(
        "## "
            + Markdown.escape(title.get())
            + " "
            + Directives.id("notice-part-" + (index + 1))
            + "\n\n"
            + OwnMarkdown.tamed(body.get()));
  }
}

package org.privacyyml.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Language;
import org.privacyyml.policy.Section;

/**
 * The owner's own sections: where they stand, and their Markdown without anything that only we may
 * write.
 */
final class Sections {
  static final String START = "start";
  static final String END = "end";

  private final List<Section> sections;
  private final Language language;

  Sections(List<Section> sections, Language language) {
    this.sections = sections;
    this.language = language;
  }

  /** The sections behind an activity, at the start or at the end. */
  Markdown after(String place) {
    List<Markdown> found = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).after().orElse(END).equals(place)) {
        of(sections.get(i), i).ifPresent(found::add);
      }
    }
    return Markdown.join("\n\n", found);
  }

  private Optional<Markdown> of(Section section, int index) {
    Optional<String> title = section.title().value().flatMap(text -> text.in(language));
    Optional<String> body = section.body().value().flatMap(text -> text.in(language));
    if (title.isEmpty() || body.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Markdown(
            "## "
                + Markdown.escape(title.get())
                + " "
                + Directives.id("notice-part-" + (index + 1))
                + "\n\n"
                + OwnMarkdown.tamed(body.get())));
  }
}

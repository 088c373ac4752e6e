package org.privacyyml.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.markdown.OwnMarkdown;
import org.privacyyml.page.tree.Directives;
import org.privacyyml.policy.Section;

/**
 * The owner's own sections: where they stand, and their Markdown without anything that only we may
 * write.
 */
public final class Sections {
  public static final String START = "start";
  public static final String END = "end";

  /** Of the headings that stand below the title of the page. */
  public static final int LEVEL = 2;

  private final List<Section> sections;
  private final Terms terms;

  public Sections(List<Section> sections, Terms terms) {
    this.sections = sections;
    this.terms = terms;
  }

  /** The sections at the start or at the end. */
  public Markdown after(String place) {
    return after(place, LEVEL);
  }

  /**
   * The sections behind an activity.
   *
   * @param level that of the activity's heading, which theirs have too
   */
  public Markdown after(String place, int level) {
    List<Markdown> found = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).after().orElse(END).equals(place)) {
        found.add(of(sections.get(i), i, level));
      }
    }
    return Markdown.join("\n\n", found);
  }

  private Markdown of(Section section, int index, int level) {
    Optional<String> title = terms.text(section.title());
    Optional<String> body = terms.text(section.body());
    if (title.isEmpty() || body.isEmpty()) {
      return Markdown.empty();
    }
    return new Markdown(
        "#".repeat(level)
            + " "
            + Markdown.escape(title.get())
            + " "
            + Directives.id("notice-part-" + (index + 1))
            + "\n\n"
            + OwnMarkdown.tamed(body.get(), level + 1));
  }
}

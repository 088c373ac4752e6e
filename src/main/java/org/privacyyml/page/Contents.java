package org.privacyyml.page;

import java.util.List;
import org.privacyyml.page.PageSource.Heading;

/**
 * The list of contents: made from the headings that the page really has, in whatever order its
 * templates have them.
 */
final class Contents {

  private Contents() {}

  /** Puts the list where the template wants it. */
  static String insert(String markdown) {
    PageSource source = PageSource.of(markdown);
    int place = source.place(Directives.CONTENTS);
    if (place < 0) {
      return markdown;
    }
    List<Heading> sections =
        source.headings().stream()
            .filter(heading -> heading.level() == 2 && heading.start() > place)
            .toList();
    StringBuilder list = new StringBuilder();
    for (Heading section : sections) {
      list.append(list.isEmpty() ? "" : "\n")
          .append(sections.indexOf(section) + 1)
          .append(". [")
          .append(section.title())
          .append("](#")
          .append(section.id())
          .append(")");
    }
    return source.replaced(Directives.CONTENTS, list.toString());
  }
}

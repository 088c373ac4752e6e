package org.privacyyml.page;

import java.util.Optional;

/**
 * The list of contents: made from the headings that the page really has, in whatever order its
 * templates have them.
 */
final class Contents {
  private static final String PLACE = "<!--" + Directives.CONTENTS + "-->";

  private Contents() {}

  /** Puts the list where the template wants it. */
  static String insert(String markdown) {
    int place = markdown.indexOf(PLACE);
    if (place < 0) {
      return markdown;
    }
    StringBuilder list = new StringBuilder();
    int number = 1;
    for (String line : markdown.substring(place).split("\n")) {
      Optional<String> id = Directives.idOfHeading(line);
      if (line.startsWith("## ") && id.isPresent()) {
        String title = Directives.without(line.substring(3)).orElse("").strip();
        list.append(number)
            .append(". [")
            .append(title)
            .append("](#")
            .append(id.get())
            .append(")\n");
        number++;
      }
    }
    return markdown.replace(PLACE + "\n", list).replace(PLACE, list);
  }
}

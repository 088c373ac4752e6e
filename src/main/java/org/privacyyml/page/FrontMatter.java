package org.privacyyml.page;

import java.time.LocalDate;
import java.util.Optional;

/** What a generator wants to read above the Markdown. */
public enum FrontMatter {
  NONE("none"),
  HUGO("hugo"),
  JEKYLL("jekyll"),
  DOCUSAURUS("docusaurus"),
  MKDOCS("mkdocs");

  private final String key;

  FrontMatter(String key) {
    this.key = key;
  }

  /** As it is written in a parameter. */
  public String key() {
    return key;
  }

  /** The lines above a page, or nothing. */
  String of(String title, Optional<LocalDate> updated, String name) {
    if (this == NONE) {
      return "";
    }
    StringBuilder lines = new StringBuilder("---\n");
    // A title is always quoted: ours holds nothing that would have to be escaped, but a later one
    // might.
    lines
        .append("title: \"")
        .append(title.replace("\\", "\\\\").replace("\"", "\\\""))
        .append("\"\n");
    switch (this) {
      case HUGO -> updated.ifPresent(date -> lines.append("lastmod: ").append(date).append('\n'));
      case JEKYLL -> {
        lines.append("layout: page\n");
        updated.ifPresent(date -> lines.append("last_modified_at: ").append(date).append('\n'));
      }
      case DOCUSAURUS ->
          lines.append("id: ").append(name).append("\nhide_table_of_contents: true\n");
      default -> updated.ifPresent(date -> lines.append("date: ").append(date).append('\n'));
    }
    return lines.append("---\n\n").toString();
  }
}

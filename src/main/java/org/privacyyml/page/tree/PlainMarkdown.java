package org.privacyyml.page.tree;

import java.util.List;
import java.util.Optional;

/**
 * Writes the Markdown that people and other programs read: no directives, the contents in their
 * place, anchors where headings have an id, and no title where the program prints it.
 */
final class PlainMarkdown {
  private final PageSource source;
  private final Dialect dialect;

  PlainMarkdown(PageSource source, Dialect dialect) {
    this.source = source;
    this.dialect = dialect;
  }

  String text() {
    String text = source.text();
    StringBuilder plain = new StringBuilder(text.length());
    boolean blank = true;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      String kept = source.withoutComments(start, end);
      String contents = contentsIn(start, end);
      boolean isCode = isCode(start, end);
      boolean goes =
          isPrintedTitle(start) || (!isCode && kept.isBlank() && (blank || !line.isBlank()));
      if (!contents.isEmpty()) {
        for (String item : contents.split("\n")) {
          plain.append(dialect.line(item, false)).append('\n');
        }
        plain.append('\n');
        blank = true;
      } else if (!goes) {
        String shown = dialect.line(isCode ? line : withoutStrayBlank(kept, line), isCode);
        Optional<PageSource.Heading> heading = Span.firstIn(source.headings(), start, end);
        plain.append(heading.isPresent() ? dialect.heading(shown, heading.get().id()) : shown);
        plain.append('\n');
        blank = !isCode && kept.isBlank();
      }
      start = end + 1;
    }
    return plain.toString().stripTrailing() + "\n";
  }

  /** Two blanks at the end of a line mean something, but not one that a template left there. */
  private static String withoutStrayBlank(String kept, String line) {
    return kept.equals(line) && kept.endsWith("  ") ? kept : kept.stripTrailing();
  }

  /** The list of contents, where a line asks for it. */
  private String contentsIn(int start, int end) {
    Optional<PageSource.Comment> comment = Span.firstIn(source.comments(), start, end);
    return comment.isPresent() && comment.get().isContents() ? source.contents(comment.get()) : "";
  }

  /** Whether a line is the title, or part of it, and somebody else prints it. */
  private boolean isPrintedTitle(int start) {
    Optional<PageSource.Title> title = source.titleLine();
    return dialect.printsTitle()
        && title.isPresent()
        && start >= title.get().start()
        && start < title.get().end();
  }

  private boolean isCode(int start, int end) {
    // What ends with the line before is still there, as an empty last line of it is.
    List<PageSource.Code> code = source.code();
    int next = Span.firstBehind(code, start - 1);
    return next < code.size() && code.get(next).start() <= end;
  }
}

package org.privacyyml.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The Markdown of a page, and where in it the directives stand. A parser says so, since the same
 * characters in an owner's example of code are none.
 */
final class PageSource {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(PageTree.TABLES)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final String text;
  private final List<Comment> comments = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final List<Code> code = new ArrayList<>();

  private PageSource(String text) {
    this.text = text;
  }

  private record Comment(int start, int end, List<Directives> directives) {}

  private record Code(int start, int end) {}

  /**
   * A heading with an id.
   *
   * @param start where its line begins
   * @param title its Markdown
   */
  record Heading(int start, int level, String id, String title) {}

  static PageSource of(String markdown) {
    PageSource source = new PageSource(markdown);
    PARSER.parse(markdown).accept(source.new Finder());
    return source;
  }

  private final class Finder extends AbstractVisitor {
    @Override
    public void visit(HtmlInline inline) {
      add(inline, inline.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
      add(block, block.getLiteral());
    }

    private void add(Node node, String literal) {
      comments.add(new Comment(start(node), end(node), Directives.in(literal)));
    }

    @Override
    public void visit(org.commonmark.node.Heading heading) {
      int before = comments.size();
      visitChildren(heading);
      for (Comment comment : comments.subList(before, comments.size())) {
        Directives.value(comment.directives(), Directives.ID).ifPresent(id -> add(heading, id));
      }
    }

    private void add(org.commonmark.node.Heading heading, String id) {
      int start = start(heading);
      // Behind the hashes: no template underlines.
      String title = withoutComments(start + heading.getLevel(), end(heading)).strip();
      headings.add(new Heading(start, heading.getLevel(), id, title));
    }

    @Override
    public void visit(FencedCodeBlock block) {
      code.add(new Code(start(block), end(block)));
    }

    @Override
    public void visit(IndentedCodeBlock block) {
      code.add(new Code(start(block), end(block)));
    }
  }

  private static int start(Node node) {
    return node.getSourceSpans().get(0).getInputIndex();
  }

  private static int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    SourceSpan last = spans.get(spans.size() - 1);
    return last.getInputIndex() + last.getLength();
  }

  /** The headings with an id, from the first to the last. */
  List<Heading> headings() {
    return headings;
  }

  /** Where a directive stands first; -1 where it stands nowhere. */
  int place(String name) {
    return comments.stream()
        .filter(comment -> Directives.value(comment.directives(), name).isPresent())
        .mapToInt(Comment::start)
        .findFirst()
        .orElse(-1);
  }

  /** The text with something else in the first place of a directive. */
  String replaced(String name, String replacement) {
    int place = place(name);
    Comment comment =
        comments.stream().filter(each -> each.start() == place).findFirst().orElseThrow();
    return text.substring(0, comment.start()) + replacement + text.substring(comment.end());
  }

  /**
   * The Markdown that people and other programs read: no directives, and anchors where headings
   * have an id.
   */
  String plain() {
    StringBuilder plain = new StringBuilder();
    boolean blank = true;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      String kept = withoutComments(start, end);
      boolean isCode = isCode(start, end);
      boolean goes = !isCode && kept.isBlank() && (blank || !line.isBlank());
      if (!goes) {
        anchor(start, end).ifPresent(plain::append);
        plain.append(isCode ? line : withoutStrayBlank(kept, line)).append('\n');
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

  /** Anchors of our own: not every generator makes the same one of a heading. */
  private Optional<String> anchor(int start, int end) {
    int first = firstFrom(headings, heading -> heading.start() >= start);
    return headings.stream()
        .skip(first)
        .limit(1)
        .filter(heading -> heading.start() < end)
        .map(heading -> "<a id=\"" + heading.id() + "\"></a>\n\n")
        .findFirst();
  }

  private boolean isCode(int start, int end) {
    int first = firstFrom(code, block -> block.end() >= start);
    return first < code.size() && code.get(first).start() <= end;
  }

  /** The first of several in order for which something holds, as it does for all behind it. */
  private static <T> int firstFrom(List<T> inOrder, Predicate<T> holds) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(inOrder.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Part of the text; a comment takes along the blank before it, unless a word follows at once. */
  private String withoutComments(int start, int end) {
    StringBuilder kept = new StringBuilder();
    int at = start;
    int first = firstFrom(comments, comment -> comment.end() > start);
    for (Comment comment : comments.subList(first, comments.size())) {
      if (comment.start() >= end) {
        break;
      }
      kept.append(text, at, Math.max(at, comment.start()));
      at = Math.min(comment.end(), end);
      if (at == end || text.charAt(at) == ' ' || text.charAt(at) == '\\') {
        kept.setLength(kept.toString().stripTrailing().length());
      }
    }
    return kept.append(text, at, end).toString();
  }
}

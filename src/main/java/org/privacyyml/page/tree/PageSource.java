package org.privacyyml.page.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
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
public final class PageSource {
  public static final List<Extension> TABLES = List.of(TablesExtension.create());
  public static final Parser PARSER =
      Parser.builder()
          .extensions(TABLES)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .customDelimiterProcessor(new BoldText())
          .inlineParserFactory(new LongBlocks.Factory())
          .build();

  /** Of the headings of sections, and of those in them. */
  static final int SECTION_LEVEL = 2;

  static final int SUBSECTION_LEVEL = 3;

  private final String text;
  private final Node document;
  private final List<Comment> comments = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final List<Code> code = new ArrayList<>();
  private Optional<Title> title = Optional.empty();

  private PageSource(String text, Node document) {
    this.text = text;
    this.document = document;
  }

  /** A piece of the text. */
  private interface Span {
    int start();

    int end();
  }

  /**
   * A comment, in which directives may stand.
   *
   * @param isContents whether the list of contents takes its place
   */
  record Comment(Node node, int start, int end, List<Directives> directives, boolean isContents)
      implements Span {}

  private record Code(int start, int end) implements Span {}

  /**
   * A heading with an id.
   *
   * @param title its Markdown
   */
  private record Heading(int start, int end, int level, String id, String title) implements Span {}

  /**
   * The heading of the page.
   *
   * @param text what a reader sees of it
   */
  private record Title(int start, int end, String text) implements Span {}

  public static PageSource of(String markdown) {
    PageSource source = new PageSource(markdown, PARSER.parse(markdown));
    source.document.accept(source.new Finder());
    return source;
  }

  private final class Finder extends AbstractVisitor {
    @Override
    public void visit(HtmlInline inline) {
      String literal = inline.getLiteral();
      // In a cell the parser does not count the backslash of "\|".
      int start = text.indexOf(literal, start(inline));
      boolean isFound = start >= 0;
      add(
          inline,
          isFound ? start : start(inline),
          isFound ? start + literal.length() : end(inline),
          Directives.in(literal),
          false);
    }

    @Override
    public void visit(HtmlBlock block) {
      List<Directives> directives = Directives.in(block.getLiteral());
      boolean isContents = Directives.have(directives, Directives.CONTENTS);
      boolean isPlace = isContents && block.getParent() == document;
      add(block, start(block), end(block), directives, isPlace);
    }

    private void add(
        Node node, int start, int end, List<Directives> directives, boolean isContents) {
      comments.add(new Comment(node, start, end, directives, isContents));
    }

    @Override
    public void visit(org.commonmark.node.Heading heading) {
      int before = comments.size();
      visitChildren(heading);
      if (heading.getLevel() == 1 && title.isEmpty()) {
        title = Optional.of(new Title(start(heading), end(heading), PlainText.of(heading)));
      }
      for (Comment comment : comments.subList(before, comments.size())) {
        for (Directives directive : comment.directives()) {
          if (directive.name().equals(Directives.ID)) {
            add(heading, directive.value());
          }
        }
      }
    }

    private void add(org.commonmark.node.Heading heading, String id) {
      int start = start(heading);
      int end = end(heading);
      // Behind the hashes: no template underlines.
      String title = withoutComments(start + heading.getLevel(), end).strip();
      headings.add(new Heading(start, end, heading.getLevel(), id, title));
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

  /** What the parser made of the text. */
  Node document() {
    return document;
  }

  /** The title that stands on the page; empty where none does. */
  public String title() {
    return title.isPresent() ? title.get().text() : "";
  }

  /** All comments, from the first to the last. */
  List<Comment> comments() {
    return comments;
  }

  /**
   * The list of contents in Markdown: the headings that the page really has behind a place, in
   * whatever order its templates have them, and below them those of smaller sections.
   */
  String contents(Comment place) {
    StringBuilder list = new StringBuilder();
    int number = 0;
    int smaller = 0;
    for (Heading heading : headings) {
      if (heading.start() < place.start()) {
        continue;
      }
      if (heading.level() == SECTION_LEVEL) {
        number++;
        smaller = 0;
        list.append(number).append(item(heading));
      } else if (heading.level() == SUBSECTION_LEVEL && number > 0) {
        smaller++;
        // Some want four blanks, and all take them.
        list.append("    ").append(smaller).append(item(heading));
      }
    }
    return list.toString();
  }

  private static String item(Heading heading) {
    return ". [" + heading.title() + "](#" + heading.id() + ")\n";
  }

  /**
   * The Markdown that people and other programs read: no directives, the contents in their place,
   * anchors where headings have an id, and no title where the program prints it.
   */
  public String plain(Dialect dialect) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean blank = true;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      String kept = withoutComments(start, end);
      String contents = contentsIn(start, end);
      boolean isCode = isCode(start, end);
      boolean goes =
          isPrintedTitle(dialect, start)
              || (!isCode && kept.isBlank() && (blank || !line.isBlank()));
      if (!contents.isEmpty()) {
        for (String item : contents.split("\n")) {
          plain.append(dialect.line(item, false)).append('\n');
        }
        plain.append('\n');
        blank = true;
      } else if (!goes) {
        String shown = dialect.line(isCode ? line : withoutStrayBlank(kept, line), isCode);
        Optional<Heading> heading = firstIn(headings, start, end);
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
    Optional<Comment> comment = firstIn(comments, start, end);
    return comment.isPresent() && comment.get().isContents() ? contents(comment.get()) : "";
  }

  /** Whether a line is the title, or part of it, and somebody else prints it. */
  private boolean isPrintedTitle(Dialect dialect, int start) {
    return dialect.printsTitle()
        && title.isPresent()
        && start >= title.get().start()
        && start < title.get().end();
  }

  private boolean isCode(int start, int end) {
    // What ends with the line before is still there, as an empty last line of it is.
    int next = firstBehind(code, start - 1);
    return next < code.size() && code.get(next).start() <= end;
  }

  /** The first of several pieces in order that begins in a line. */
  private static <S extends Span> Optional<S> firstIn(List<S> pieces, int start, int end) {
    int i = firstBehind(pieces, start);
    boolean isThere =
        i < pieces.size() && pieces.get(i).start() >= start && pieces.get(i).start() < end;
    return isThere ? Optional.of(pieces.get(i)) : Optional.empty();
  }

  /** The first of several pieces in order that ends behind a place. */
  private static int firstBehind(List<? extends Span> pieces, int place) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).end() > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Part of the text; a comment takes along the blank before it, unless a word follows at once. */
  private String withoutComments(int start, int end) {
    StringBuilder kept = new StringBuilder(end - start);
    int at = start;
    for (int i = firstBehind(comments, start); i < comments.size(); i++) {
      Comment comment = comments.get(i);
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

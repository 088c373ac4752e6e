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

  /**
   * A comment, in which directives may stand.
   *
   * @param isContents whether the list of contents takes its place
   */
  record Comment(Node node, int start, int end, List<Directives> directives, boolean isContents)
      implements Span {}

  record Code(int start, int end) implements Span {}

  /**
   * A heading with an id.
   *
   * @param title its Markdown
   */
  record Heading(int start, int end, int level, String id, String title) implements Span {}

  /**
   * The heading of the page.
   *
   * @param text what a reader sees of it
   */
  record Title(int start, int end, String text) implements Span {}

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

  List<Heading> headings() {
    return headings;
  }

  List<Code> code() {
    return code;
  }

  /** The text as its templates wrote it. */
  String text() {
    return text;
  }

  /** Where the title stands; empty where it stands nowhere. */
  Optional<Title> titleLine() {
    return title;
  }

  /** The Markdown that people and other programs read. */
  public String plain(Dialect dialect) {
    return new PlainMarkdown(this, dialect).text();
  }

  /** Part of the text; a comment takes along the blank before it, unless a word follows at once. */
  String withoutComments(int start, int end) {
    StringBuilder kept = new StringBuilder(end - start);
    int at = start;
    for (int i = Span.firstBehind(comments, start); i < comments.size(); i++) {
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

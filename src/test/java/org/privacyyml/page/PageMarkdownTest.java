package org.privacyyml.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.privacyyml.page.tree.PageSource;

/** Markdown means what CommonMark says, whoever reads its asterisks. */
class PageMarkdownTest {
  private static final Parser LIBRARY = Parser.builder().extensions(PageSource.TABLES).build();
  private static final String[] PIECES = {
    "*",
    "**",
    "***",
    "****",
    "a",
    "b c",
    " ",
    "\n",
    ".",
    ":",
    "(",
    "_",
    "__",
    "[x](y)",
    "`*`",
    "\\*",
    "\u201e",
    "\u00e4",
    "| ",
    "<!--rule X-->",
    "<!--",
    "-->",
    "<!-->",
    "<!--->",
    "<",
    "-",
    ">",
    "`",
    "<a@b.example>",
    "<https://a.example>",
    "<b>",
    "\\"
  };

  @Test
  void a_page_is_read_as_the_library_alone_reads_it() {
    Random random = new Random(20261123);
    int bold = 0;
    int comments = 0;
    for (int round = 0; round < 40_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String html = html(LIBRARY.parse(text.toString()));
      assertThat(html(PageSource.PARSER.parse(text.toString())))
          .as(text.toString())
          .isEqualTo(html);
      bold += html.contains("<strong>") ? 1 : 0;
      comments += html.contains("a<!--") ? 1 : 0;
    }
    assertThat(bold).isGreaterThan(1_000);
    assertThat(comments).isGreaterThan(100);
  }

  private static String html(Node document) {
    return HtmlRenderer.builder().extensions(PageSource.TABLES).build().render(document);
  }
}

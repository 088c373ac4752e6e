package org.privacyyml.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown that the owner wrote. Raw HTML in it is shown as text, since it could load something
 * from elsewhere or claim to be a disclosure; a picture from elsewhere becomes a link, since a page
 * must not make requests.
 */
final class OwnMarkdown {

  private OwnMarkdown() {}

  static String tamed(String markdown) {
    String text = markdown.strip();
    Node document =
        Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build()
            .parse(text);
    // From the end to the start, so that what is still to be done keeps its place.
    TreeMap<Integer, String> insertions = new TreeMap<>(Comparator.reverseOrder());
    List<Integer> removals = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlInline html) {
            escape(html);
          }

          @Override
          public void visit(HtmlBlock html) {
            escape(html);
          }

          @Override
          public void visit(Image image) {
            if (isElsewhere(image.getDestination()) && !image.getSourceSpans().isEmpty()) {
              removals.add(image.getSourceSpans().get(0).getInputIndex());
            }
            visitChildren(image);
          }

          private void escape(Node html) {
            for (SourceSpan span : html.getSourceSpans()) {
              for (int i = span.getInputIndex(); i < span.getInputIndex() + span.getLength(); i++) {
                if (text.charAt(i) == '<') {
                  insertions.put(i, "\\");
                }
              }
            }
          }
        });
    StringBuilder tamed = new StringBuilder(text);
    removals.forEach(index -> insertions.put(index, ""));
    insertions.forEach(
        (index, inserted) -> {
          if (inserted.isEmpty()) {
            tamed.deleteCharAt(index);
          } else {
            tamed.insert((int) index, inserted);
          }
        });
    return tamed.toString();
  }

  private static boolean isElsewhere(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.contains(":") || lower.startsWith("//");
  }
}

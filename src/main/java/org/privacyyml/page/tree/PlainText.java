package org.privacyyml.page.tree;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What a reader sees of a node. */
public final class PlainText {

  private PlainText() {}

  public static String of(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text literal) {
            text.append(literal.getLiteral());
          }

          @Override
          public void visit(Code code) {
            text.append(code.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak softLineBreak) {
            text.append(' ');
          }

          @Override
          public void visit(HardLineBreak hardLineBreak) {
            text.append(' ');
          }
        });
    return text.toString().strip();
  }
}

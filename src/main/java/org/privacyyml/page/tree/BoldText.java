package org.privacyyml.page.tree;

import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/**
 * Reads two asterisks and more, as every label of a page has them. The library's own processor puts
 * its delimiter together from two strings, and what a cold JVM has to link for the first such place
 * is a fiftieth of what {@code generate} takes above a goal that does nothing.
 */
final class BoldText implements DelimiterProcessor {

  @Override
  public char getOpeningCharacter() {
    return '*';
  }

  @Override
  public char getClosingCharacter() {
    return '*';
  }

  /** A single one is left to the library. */
  @Override
  public int getMinLength() {
    return 2;
  }

  @Override
  public int process(DelimiterRun opening, DelimiterRun closing) {
    if (isAmbiguous(opening, closing)) {
      return 0;
    }
    boolean isBold = closing.length() >= 2;
    Node text = isBold ? new StrongEmphasis("**") : new Emphasis("*");
    Text opener = opening.getOpener();
    Node end = closing.getCloser();
    for (Node node = opener.getNext(); node != null && node != end; node = opener.getNext()) {
      text.appendChild(node);
    }
    opener.insertAfter(text);
    return isBold ? 2 : 1;
  }

  /** CommonMark, rules 9 and 10 of emphasis: where a run can both open and close. */
  private static boolean isAmbiguous(DelimiterRun opening, DelimiterRun closing) {
    return (opening.canClose() || closing.canOpen())
        && (opening.originalLength() + closing.originalLength()) % 3 == 0
        && !(opening.originalLength() % 3 == 0 && closing.originalLength() % 3 == 0);
  }
}

package org.privacyyml.page.template;

import java.io.StringWriter;

/**
 * What templates write. A sentence that a value ends ("… by ACME, Inc.") has its full stop; the
 * template's own would be a second one.
 */
final class Prose extends StringWriter {
  /** Characters of a section; pages are longer. */
  private static final int SOME = 1_024;

  private boolean isSentenceEnded;

  Prose() {
    super(SOME);
  }

  /** Says that what was written last is a whole value. */
  void valueEnds() {
    StringBuffer written = getBuffer();
    isSentenceEnded =
        !written.isEmpty() && ".!?…".indexOf(written.charAt(written.length() - 1)) >= 0;
  }

  @Override
  public void write(int c) {
    write(String.valueOf((char) c));
  }

  @Override
  public void write(char[] text, int offset, int length) {
    write(new String(text, offset, length));
  }

  @Override
  public void write(String text, int offset, int length) {
    write(text.substring(offset, offset + length));
  }

  @Override
  public void write(String text) {
    if (text.isEmpty()) {
      return;
    }
    boolean second = isSentenceEnded && text.charAt(0) == '.' && !text.startsWith("..");
    isSentenceEnded = false;
    super.write(second ? text.substring(1) : text);
  }
}

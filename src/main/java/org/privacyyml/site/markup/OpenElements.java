package org.privacyyml.site.markup;

import java.util.Arrays;

/**
 * As much of the tree construction of the HTML standard as decides what is a tag at all: which
 * elements have only text, and what is inside SVG and MathML, where none has.
 */
final class OpenElements {
  private static final int IN_HTML = 0;
  private static final int IN_SVG = 1;
  private static final int IN_MATH = 2;

  private static final int TAGS = Tag.values().length;

  /** How far an end tag looks for its start among elements of SVG. */
  private static final int PATIENCE = 64;

  private final boolean isXml;
  private final boolean runsScripts;

  /** For each open foreign element: what stands inside it, and its name. */
  private int[] open = new int[16];

  private long[] openNames = new long[16];
  private int openCount;

  /** How many elements of HTML are open, by their names: their end tags end what is inside. */
  private final int[] openHtml = new int[TAGS];

  private OpenElements(boolean isXml, boolean runsScripts) {
    this.isXml = isXml;
    this.runsScripts = runsScripts;
  }

  static OpenElements ofHtml(boolean runsScripts) {
    return new OpenElements(false, runsScripts);
  }

  /** Every element may be empty, and none has only text. */
  static OpenElements ofXml() {
    OpenElements elements = new OpenElements(true, true);
    elements.push(IN_SVG, NameTable.SEED, false);
    return elements;
  }

  /** Whether the current place is inside SVG or MathML. */
  boolean isForeign() {
    return openCount > 0 && open[openCount - 1] != IN_HTML;
  }

  /**
   * A start tag opens an element.
   *
   * @return the element, if its content is text; otherwise {@link Tag#OTHER}
   */
  Tag enter(Tag tag, long name, boolean isSelfClosing) {
    if (isXml) {
      return Tag.OTHER;
    }
    if (isForeign()) {
      enterInForeign(tag, name, isSelfClosing);
      return Tag.OTHER;
    }
    if (tag != Tag.SVG && tag != Tag.MATH) {
      openHtml[tag.ordinal()]++;
    }
    return switch (tag) {
      case SVG -> {
        push(IN_SVG, name, isSelfClosing);
        yield Tag.OTHER;
      }
      case MATH -> {
        push(IN_MATH, name, isSelfClosing);
        yield Tag.OTHER;
      }
      case STYLE, SCRIPT, TITLE, TEXTAREA, XMP, IFRAME, NOEMBED, NOFRAMES, PLAINTEXT -> tag;
      case NOSCRIPT -> runsScripts ? tag : Tag.OTHER;
      default -> Tag.OTHER;
    };
  }

  private void enterInForeign(Tag tag, long name, boolean isSelfClosing) {
    if (tag.endsForeignContent()) {
      while (isForeign()) {
        openCount--;
      }
      return;
    }
    int inside =
        switch (tag) {
          case SVG -> IN_SVG;
          case MATH -> IN_MATH;
          case FOREIGNOBJECT, DESC, TITLE ->
              open[openCount - 1] == IN_SVG ? IN_HTML : open[openCount - 1];
          default -> open[openCount - 1];
        };
    push(inside, name, isSelfClosing);
  }

  private void push(int what, long name, boolean isSelfClosing) {
    if (isSelfClosing) {
      return;
    }
    if (openCount == open.length) {
      open = Arrays.copyOf(open, 2 * openCount);
      openNames = Arrays.copyOf(openNames, 2 * openCount);
    }
    open[openCount] = what;
    openNames[openCount] = name;
    openCount++;
  }

  /** An end tag closes an element, and what is open inside it. */
  void leave(Tag tag, long name) {
    if (isXml) {
      return;
    }
    if (!isForeign()) {
      if (openHtml[tag.ordinal()] > 0) {
        openHtml[tag.ordinal()]--;
      }
      if (openCount > 0 && openNames[openCount - 1] == name) {
        openCount--;
      }
      return;
    }
    int last = Math.max(0, openCount - PATIENCE);
    for (int i = openCount - 1; i >= last && (i == openCount - 1 || open[i] != IN_HTML); i--) {
      if (openNames[i] == name) {
        openCount = i;
        return;
      }
    }
    boolean closesOutside = tag != Tag.OTHER && openHtml[tag.ordinal()] > 0;
    if (closesOutside || tag == Tag.P || tag == Tag.BR) {
      while (isForeign()) {
        openCount--;
      }
    }
  }
}

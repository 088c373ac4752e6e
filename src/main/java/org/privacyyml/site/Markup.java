package org.privacyyml.site;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Splits the bytes of a page into tags and text as the tokenizer of the HTML standard does, with as
 * much of its tree construction as decides what is a tag at all: text-only elements, scripts,
 * comments, SVG and MathML.
 *
 * <p>Bytes are UTF-8 or any other encoding in which the letters of ASCII stand for themselves. No
 * text is made; whoever wants one asks for it.
 */
final class Markup {

  /** What a token is. */
  enum Kind {
    TEXT,
    START,
    END,
    COMMENT,
    END_OF_FILE
  }

  private static final int IN_HTML = 0;
  private static final int IN_SVG = 1;
  private static final int IN_MATH = 2;

  private static final int TAGS = Tag.values().length;

  /** How far an end tag looks for its start among elements of SVG. */
  private static final int PATIENCE = 64;

  private final byte[] bytes;
  private final int to;
  private final boolean runsScripts;
  private boolean isXml;

  private int at;
  private int start;
  private int end;
  private Tag tag = Tag.OTHER;
  private int nameStart;
  private int nameEnd;
  private boolean isSelfClosing;
  private boolean isUnfinished;

  /** For each attribute: where its name and its value begin and end. */
  private int[] attributes = new int[64];

  private Attribute[] known = new Attribute[16];
  private int attributeCount;
  private long attributeBits;

  /** The element whose content is text; {@link Tag#OTHER} for none. */
  private Tag textOnly = Tag.OTHER;

  /** For each open foreign element: what stands inside it, and its name. */
  private int[] open = new int[16];

  private long[] openNames = new long[16];
  private int openCount;

  /** How many elements of HTML are open, by their names: their end tags end what is inside. */
  private final int[] openHtml = new int[TAGS];

  private long nameHash;

  /**
   * @param runsScripts whether the reader runs scripts: then the content of {@code noscript} is
   *     text
   */
  Markup(byte[] bytes, int from, int to, boolean runsScripts) {
    this.bytes = bytes;
    this.at = from;
    this.to = to;
    this.runsScripts = runsScripts;
  }

  /**
   * The same for XML, such as SVG and XHTML: every element may be empty, and none has only text.
   */
  static Markup ofXml(byte[] bytes, int from, int to) {
    Markup markup = new Markup(bytes, from, to, true);
    markup.isXml = true;
    markup.push(IN_SVG);
    return markup;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  Tag tag() {
    return tag;
  }

  int nameStart() {
    return nameStart;
  }

  int nameEnd() {
    return nameEnd;
  }

  boolean isSelfClosing() {
    return isSelfClosing;
  }

  /** Whether the file ends within the tag that was read last: browsers drop it. */
  boolean isUnfinished() {
    return isUnfinished;
  }

  int attributeCount() {
    return attributeCount;
  }

  /** One bit for each attribute that the tag has. */
  long attributeBits() {
    return attributeBits;
  }

  Attribute attribute(int index) {
    return known[index];
  }

  int attributeNameStart(int index) {
    return attributes[4 * index];
  }

  int attributeNameEnd(int index) {
    return attributes[4 * index + 1];
  }

  int valueStart(int index) {
    return attributes[4 * index + 2];
  }

  int valueEnd(int index) {
    return attributes[4 * index + 3];
  }

  boolean has(Attribute attribute) {
    return (attributeBits & attribute.bit()) != 0;
  }

  /** The first attribute of this name, which is the one that counts; -1 where there is none. */
  int indexOf(Attribute attribute) {
    if (has(attribute)) {
      for (int i = 0; i < attributeCount; i++) {
        if (known[i] == attribute) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Whether an earlier attribute has the same name: then this one does not count. */
  boolean isRepeated(int index) {
    for (int i = 0; i < index; i++) {
      if (known[i] == known[index]
          && Bytes.equalsIgnoringCase(
              bytes,
              attributeNameStart(i),
              attributeNameEnd(i),
              attributeNameStart(index),
              attributeNameEnd(index))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the current place is inside SVG or MathML. */
  boolean isForeign() {
    return openCount > 0 && open[openCount - 1] != IN_HTML;
  }

  /** The name of an attribute in lower case. */
  String attributeName(int index) {
    return Names.lower(text(attributeNameStart(index), attributeNameEnd(index)));
  }

  String text(int from, int until) {
    return new String(bytes, from, until - from, StandardCharsets.UTF_8);
  }

  /** Reads one token. */
  Kind next() {
    if (textOnly != Tag.OTHER) {
      return text();
    }
    start = at;
    if (at >= to) {
      end = to;
      return Kind.END_OF_FILE;
    }
    byte[] b = bytes;
    int i = at;
    if (b[i] != '<' || !opensMarkup(i)) {
      i++;
      while (i < to && !(b[i] == '<' && opensMarkup(i))) {
        i++;
      }
      at = i;
      end = i;
      return Kind.TEXT;
    }
    byte second = b[i + 1];
    if (second == '/') {
      return endTag(i + 2);
    }
    if (second == '!') {
      return declaration(i + 2);
    }
    if (second == '?') {
      return until('>', i + 1);
    }
    return startTag(i + 1);
  }

  /** Whether a {@code <} begins anything but text. */
  private boolean opensMarkup(int i) {
    if (i + 1 >= to) {
      return false;
    }
    byte next = bytes[i + 1];
    if (next == '!' || next == '?') {
      return true;
    }
    return next == '/' ? i + 2 < to : Bytes.isLetter(next);
  }

  private Kind until(char stop, int from) {
    int i = from;
    while (i < to && bytes[i] != stop) {
      i++;
    }
    at = Math.min(to, i + 1);
    end = at;
    return Kind.COMMENT;
  }

  private Kind declaration(int from) {
    if (from + 1 < to && bytes[from] == '-' && bytes[from + 1] == '-') {
      at = endOfComment(from + 2);
      end = at;
      return Kind.COMMENT;
    }
    if (isForeign() && Bytes.startsWith(bytes, from, to, "[CDATA[")) {
      int i = from + 7;
      start = i;
      while (i < to
          && !(bytes[i] == ']' && i + 2 < to && bytes[i + 1] == ']' && bytes[i + 2] == '>')) {
        i++;
      }
      end = i;
      at = Math.min(to, i + 3);
      return Kind.TEXT;
    }
    return until('>', from);
  }

  private int endOfComment(int from) {
    int i = from;
    if (i < to && bytes[i] == '>') {
      return i + 1;
    }
    if (i + 1 < to && bytes[i] == '-' && bytes[i + 1] == '>') {
      return i + 2;
    }
    while (i + 1 < to) {
      if (bytes[i] != '-' || bytes[i + 1] != '-') {
        i++;
        continue;
      }
      i += 2;
      while (i < to && bytes[i] == '-') {
        i++;
      }
      if (i < to && bytes[i] == '>') {
        return i + 1;
      }
      if (i + 1 < to && bytes[i] == '!' && bytes[i + 1] == '>') {
        return i + 2;
      }
    }
    return to;
  }

  private Kind startTag(int from) {
    if (!name(from)) {
      return unfinished();
    }
    if (!attributes()) {
      return unfinished();
    }
    end = at;
    enter();
    return Kind.START;
  }

  private Kind endTag(int from) {
    byte first = bytes[from];
    if (first == '>') {
      at = from + 1;
      end = at;
      return Kind.COMMENT;
    }
    if (!Bytes.isLetter(first)) {
      return until('>', from);
    }
    if (!name(from) || !attributes()) {
      return unfinished();
    }
    end = at;
    leave();
    return Kind.END;
  }

  private Kind unfinished() {
    at = to;
    end = to;
    isUnfinished = true;
    return Kind.END_OF_FILE;
  }

  /** Reads the name of a tag; false where the file ends in it. */
  private boolean name(int from) {
    int i = from;
    long hash = Names.SEED;
    byte[] b = bytes;
    attributeCount = 0;
    attributeBits = 0;
    while (i < to) {
      int c = b[i];
      if (c == '>' || c == '/' || Bytes.isSpace(c)) {
        nameStart = from;
        nameEnd = i;
        tag = Tag.of(hash);
        nameHash = hash;
        at = i;
        return true;
      }
      hash = Names.hash(hash, Bytes.lower(c));
      i++;
    }
    tag = Tag.OTHER;
    return false;
  }

  /** Reads the attributes up to behind the end of the tag; false where the file ends before. */
  private boolean attributes() {
    byte[] b = bytes;
    int i = at;
    isSelfClosing = false;
    while (i < to) {
      int c = b[i];
      if (c == '>') {
        at = i + 1;
        return true;
      }
      if (Bytes.isSpace(c)) {
        i++;
        continue;
      }
      if (c == '/') {
        i++;
        if (i < to && b[i] == '>') {
          isSelfClosing = true;
          at = i + 1;
          return true;
        }
        continue;
      }
      i = readAttribute(i);
    }
    return false;
  }

  /** Reads one attribute and returns where to go on. */
  private int readAttribute(int from) {
    byte[] b = bytes;
    int i = from;
    long hash = Names.SEED;
    long packed = 0;
    // An equals sign at the very beginning is part of the name.
    do {
      int c = Bytes.lower(b[i]);
      hash = Names.hash(hash, c);
      if (i - from < 5) {
        packed = packed << 8 | (c & 0xFF);
      }
      i++;
    } while (i < to && b[i] != '=' && b[i] != '>' && b[i] != '/' && !Bytes.isSpace(b[i]));
    int nameEndsAt = i;
    int valueStart = i;
    int valueEnd = i;
    while (i < to && Bytes.isSpace(b[i])) {
      i++;
    }
    if (i < to && b[i] == '=') {
      i++;
      while (i < to && Bytes.isSpace(b[i])) {
        i++;
      }
      if (i < to && (b[i] == '"' || b[i] == '\'')) {
        byte quote = b[i];
        i++;
        valueStart = i;
        while (i < to && b[i] != quote) {
          i++;
        }
        valueEnd = i;
        i++;
      } else {
        valueStart = i;
        while (i < to && b[i] != '>' && !Bytes.isSpace(b[i])) {
          i++;
        }
        valueEnd = i;
      }
    }
    add(Attribute.of(hash, packed, nameEndsAt - from), from, nameEndsAt, valueStart, valueEnd);
    return i;
  }

  private void add(Attribute attribute, int nameStart, int nameEnd, int valueStart, int valueEnd) {
    if (attributeCount == known.length) {
      known = Arrays.copyOf(known, 2 * attributeCount);
      attributes = Arrays.copyOf(attributes, 8 * attributeCount);
    }
    known[attributeCount] = attribute;
    attributeBits |= attribute.bit();
    int slot = 4 * attributeCount;
    attributes[slot] = nameStart;
    attributes[slot + 1] = nameEnd;
    attributes[slot + 2] = valueStart;
    attributes[slot + 3] = valueEnd;
    attributeCount++;
  }

  private void enter() {
    if (isXml) {
      return;
    }
    if (isForeign()) {
      enterInForeign();
      return;
    }
    if (tag != Tag.SVG && tag != Tag.MATH) {
      openHtml[tag.ordinal()]++;
    }
    switch (tag) {
      case SVG -> pushUnlessClosed(IN_SVG);
      case MATH -> pushUnlessClosed(IN_MATH);
      case STYLE, SCRIPT, TITLE, TEXTAREA, XMP, IFRAME, NOEMBED, NOFRAMES, PLAINTEXT ->
          textOnly = tag;
      case NOSCRIPT -> {
        if (runsScripts) {
          textOnly = tag;
        }
      }
      default -> {
        // Its content is markup.
      }
    }
  }

  private void enterInForeign() {
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
    pushUnlessClosed(inside);
  }

  private void pushUnlessClosed(int what) {
    if (!isSelfClosing) {
      push(what);
    }
  }

  private void push(int what) {
    if (openCount == open.length) {
      open = Arrays.copyOf(open, 2 * openCount);
      openNames = Arrays.copyOf(openNames, 2 * openCount);
    }
    open[openCount] = what;
    openNames[openCount] = nameHash;
    openCount++;
  }

  private void leave() {
    if (isXml) {
      return;
    }
    if (!isForeign()) {
      if (openHtml[tag.ordinal()] > 0) {
        openHtml[tag.ordinal()]--;
      }
      if (openCount > 0 && openNames[openCount - 1] == nameHash) {
        openCount--;
      }
      return;
    }
    int last = Math.max(0, openCount - PATIENCE);
    for (int i = openCount - 1; i >= last && (i == openCount - 1 || open[i] != IN_HTML); i--) {
      if (openNames[i] == nameHash) {
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

  /** The content of an element that has only text, up to its end tag. */
  private Kind text() {
    Tag element = textOnly;
    textOnly = Tag.OTHER;
    start = at;
    int i =
        switch (element) {
          case PLAINTEXT -> to;
          case SCRIPT -> endOfScript(at);
          default -> endOfText(at, element.key());
        };
    at = i;
    end = i;
    return Kind.TEXT;
  }

  private int endOfText(int from, String name) {
    int i = from;
    while (i < to) {
      if (bytes[i] == '<' && isTag(i, name, true)) {
        return i;
      }
      i++;
    }
    return to;
  }

  /** Whether here stands {@code <name} or {@code </name}, and its name ends there. */
  private boolean isTag(int i, String name, boolean ends) {
    int from = ends ? i + 2 : i + 1;
    int behind = from + name.length();
    return behind < to
        && (!ends || bytes[i + 1] == '/')
        && (bytes[behind] == '>' || bytes[behind] == '/' || Bytes.isSpace(bytes[behind]))
        && Bytes.startsWithIgnoringCase(bytes, from, to, name);
  }

  /** A script may hold a comment, and that comment a script: only outside of that it ends. */
  private int endOfScript(int from) {
    int i = from;
    boolean isEscaped = false;
    boolean isDouble = false;
    while (i < to) {
      byte c = bytes[i];
      if (c == '<') {
        if (!isEscaped && Bytes.startsWith(bytes, i, to, "<!--")) {
          isEscaped = true;
          // The two dashes may already be those of the end.
          i += 2;
          continue;
        }
        if (isTag(i, "script", true)) {
          if (!isDouble) {
            return i;
          }
          isDouble = false;
        } else if (isEscaped && !isDouble && isTag(i, "script", false)) {
          isDouble = true;
        }
      } else if (c == '-' && isEscaped && Bytes.startsWith(bytes, i, to, "-->")) {
        isEscaped = false;
        isDouble = false;
      }
      i++;
    }
    return to;
  }
}

package org.privacyyml.site.markup;

/**
 * Splits the bytes of a page into tags and text as the tokenizer of the HTML standard does, with as
 * much of its tree construction as decides what is a tag at all: text-only elements, scripts,
 * comments, SVG and MathML.
 *
 * <p>Bytes are UTF-8 or any other encoding in which the letters of ASCII stand for themselves. No
 * text is made; whoever wants one asks for it.
 */
public final class Markup extends TagAttributes {

  /** What a token is. */
  public enum Kind {
    TEXT,
    START,
    END,
    COMMENT,
    END_OF_FILE
  }

  private final OpenElements open;

  private int at;
  private int start;
  private int end;
  private Tag tag = Tag.OTHER;
  private int nameStart;
  private int nameEnd;
  private boolean isUnfinished;

  /** The element whose content is text; {@link Tag#OTHER} for none. */
  private Tag textOnly = Tag.OTHER;

  private long nameHash;

  /**
   * @param runsScripts whether the reader runs scripts: then the content of {@code noscript} is
   *     text
   */
  public Markup(byte[] bytes, int from, int to, boolean runsScripts) {
    this(bytes, from, to, OpenElements.ofHtml(runsScripts));
  }

  private Markup(byte[] bytes, int from, int to, OpenElements open) {
    super(bytes, to);
    this.at = from;
    this.open = open;
  }

  /**
   * The same for XML, such as SVG and XHTML: every element may be empty, and none has only text.
   */
  public static Markup ofXml(byte[] bytes, int from, int to) {
    return new Markup(bytes, from, to, OpenElements.ofXml());
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  public Tag tag() {
    return tag;
  }

  int nameStart() {
    return nameStart;
  }

  int nameEnd() {
    return nameEnd;
  }

  /** Whether the file ends within the tag that was read last: browsers drop it. */
  public boolean isUnfinished() {
    return isUnfinished;
  }

  /** Whether the current place is inside SVG or MathML. */
  public boolean isForeign() {
    return open.isForeign();
  }

  /** Reads one token. */
  public Kind next() {
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
    if (!name(from) || !attributes()) {
      return unfinished();
    }
    textOnly = open.enter(tag, nameHash, isSelfClosing());
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
    open.leave(tag, nameHash);
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
    long hash = NameTable.SEED;
    byte[] b = bytes;
    forgetAttributes();
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
      hash = NameTable.hash(hash, Bytes.lower(c));
      i++;
    }
    tag = Tag.OTHER;
    return false;
  }

  /** Reads the attributes up to the end of the tag; false where the file ends before. */
  private boolean attributes() {
    int behind = readAttributes(at);
    at = behind;
    end = behind;
    return behind >= 0;
  }

  /** The content of an element that has only text, up to its end tag. */
  private Kind text() {
    Tag element = textOnly;
    textOnly = Tag.OTHER;
    start = at;
    int i =
        switch (element) {
          case PLAINTEXT -> to;
          case SCRIPT -> RawText.endOfScript(bytes, at, to);
          default -> RawText.endOf(element.key(), bytes, at, to);
        };
    at = i;
    end = i;
    return Kind.TEXT;
  }
}

package org.privacyyml.site.markup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.privacyyml.finding.Ascii;

/** The attributes of the tag that was read last: which they are, and where they stand. */
abstract class TagAttributes {
  final byte[] bytes;
  final int to;

  private boolean isSelfClosing;

  /** For each attribute: where its name and its value begin and end. */
  private int[] attributes = new int[64];

  private Attribute[] known = new Attribute[16];
  private int attributeCount;
  private long attributeBits;

  TagAttributes(byte[] bytes, int to) {
    this.bytes = bytes;
    this.to = to;
  }

  public boolean isSelfClosing() {
    return isSelfClosing;
  }

  public int attributeCount() {
    return attributeCount;
  }

  /** One bit for each attribute that the tag has. */
  public long attributeBits() {
    return attributeBits;
  }

  public Attribute attribute(int index) {
    return known[index];
  }

  int attributeNameStart(int index) {
    return attributes[4 * index];
  }

  int attributeNameEnd(int index) {
    return attributes[4 * index + 1];
  }

  public int valueStart(int index) {
    return attributes[4 * index + 2];
  }

  public int valueEnd(int index) {
    return attributes[4 * index + 3];
  }

  public boolean has(Attribute attribute) {
    return (attributeBits & attribute.bit()) != 0;
  }

  /** The first attribute of this name, which is the one that counts; -1 where there is none. */
  public int indexOf(Attribute attribute) {
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
  public boolean isRepeated(int index) {
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

  /** The name of an attribute in lower case. */
  public String attributeName(int index) {
    return Ascii.lower(text(attributeNameStart(index), attributeNameEnd(index)));
  }

  public boolean isNamed(int index, String name) {
    return Bytes.equalsIgnoringCase(
        bytes, attributeNameStart(index), attributeNameEnd(index), name);
  }

  public String text(int from, int until) {
    return new String(bytes, from, until - from, StandardCharsets.UTF_8);
  }

  /** Before the next tag: of one that the file ends in, none count. */
  final void forgetAttributes() {
    attributeCount = 0;
    attributeBits = 0;
  }

  /** Reads the attributes and returns where the tag ends; -1 where the file ends before. */
  final int readAttributes(int from) {
    byte[] b = bytes;
    int i = from;
    isSelfClosing = false;
    while (i < to) {
      int c = b[i];
      if (c == '>') {
        return i + 1;
      }
      if (Bytes.isSpace(c)) {
        i++;
        continue;
      }
      if (c == '/') {
        i++;
        if (i < to && b[i] == '>') {
          isSelfClosing = true;
          return i + 1;
        }
        continue;
      }
      i = readAttribute(i);
    }
    return -1;
  }

  /** Reads one attribute and returns where to go on. */
  private int readAttribute(int from) {
    byte[] b = bytes;
    int i = from;
    long hash = NameTable.SEED;
    long packed = 0;
    // An equals sign at the very beginning is part of the name.
    do {
      int c = Bytes.lower(b[i]);
      hash = NameTable.hash(hash, c);
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
}

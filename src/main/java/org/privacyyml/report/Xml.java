package org.privacyyml.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML 1.0 in UTF-8. Every text is escaped; a character that XML cannot hold becomes U+FFFD.
 */
final class Xml {
  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;

  Xml() {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException defect) {
      throw new IllegalStateException(defect);
    }
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  Xml open(String element, String... attributes) {
    try {
      xml.writeStartElement(element);
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i], plain(attributes[i + 1]));
      }
      return this;
    } catch (XMLStreamException defect) {
      throw new IllegalStateException(defect);
    }
  }

  /** Ends the innermost element. */
  Xml close() {
    try {
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException defect) {
      throw new IllegalStateException(defect);
    }
  }

  Xml text(String text) {
    try {
      xml.writeCharacters(plain(text));
      return this;
    } catch (XMLStreamException defect) {
      throw new IllegalStateException(defect);
    }
  }

  /** The document, with a line feed at its end. */
  String end() {
    try {
      xml.writeCharacters("\n");
      xml.flush();
      return out.toString();
    } catch (XMLStreamException defect) {
      throw new IllegalStateException(defect);
    }
  }

  /** XML 1.0 has no place for most control characters, not even escaped. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().map(c -> isInXml(c) ? c : 0xFFFD).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isInXml(int c) {
    boolean isControl = c < ' ' && c != '\n' && c != '\t';
    boolean isHalf = c >= 0xD800 && c <= 0xDFFF;
    return !isControl && !isHalf && c != 0xFFFE && c != 0xFFFF;
  }
}

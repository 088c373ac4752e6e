package org.privacyyml.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Findings;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Severity;

/** Findings as JUnit XML, for servers that show test results and nothing else. */
public final class JUnitReport {

  private JUnitReport() {}

  /**
   * Every finding is a test case. Errors have failed; warnings, hints and what is accepted have
   * not, but are told.
   *
   * @param file the file that was judged, the name of the suite
   */
  public static String of(String file, Findings findings, Language language) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      int cases = Math.max(1, findings.inOrder().size());
      out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", "privacy: " + file);
      xml.writeAttribute("tests", String.valueOf(cases));
      xml.writeAttribute("failures", String.valueOf(findings.count(Severity.ERROR)));
      xml.writeAttribute("errors", "0");
      xml.writeAttribute("skipped", "0");
      for (Finding finding : findings) {
        add(xml, file, finding, language);
      }
      if (findings.inOrder().isEmpty()) {
        newLine(xml);
        start(xml, file, new ConsoleReport(language).nothingMissing(file));
        xml.writeEndElement();
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.flush();
    } catch (XMLStreamException defect) {
      throw new IllegalStateException(defect);
    }
    return out.toString();
  }

  private static void add(XMLStreamWriter xml, String file, Finding finding, Language language)
      throws XMLStreamException {
    newLine(xml);
    start(xml, file, finding.rule() + " at " + finding.place());
    String text = plain(new ConsoleReport(language).of(finding));
    if (finding.severity() == Severity.ERROR && finding.accepted().isEmpty()) {
      xml.writeStartElement("failure");
      xml.writeAttribute("type", finding.rule().value());
      xml.writeAttribute("message", plain(finding.message().in(language)));
      xml.writeCharacters(text);
    } else {
      xml.writeStartElement("system-out");
      xml.writeCharacters(text);
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void newLine(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n  ");
  }

  private static void start(XMLStreamWriter xml, String file, String name)
      throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", file);
    xml.writeAttribute("name", plain(name));
  }

  /** XML 1.0 has no place for most control characters, not even escaped. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .map(
            c ->
                (c < ' ' && c != '\n' && c != '\t')
                        || (c >= 0xD800 && c <= 0xDFFF)
                        || c >= 0xFFFE && c <= 0xFFFF
                    ? 0xFFFD
                    : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}

package org.privacyyml.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.SourceText;
import org.privacyyml.finding.Where;
import org.privacyyml.law.asking.Case;
import org.privacyyml.policy.value.WrittenValue;
import org.privacyyml.wording.StaleText;

/** What the file's own words say that is stale, a myth or a placeholder, wherever they stand. */
final class StaleWords {
  private static final String PLACEHOLDER = "ID-PLACEHOLDER";

  private StaleWords() {}

  static void ask(Case law) {
    StaleText texts = StaleText.withAnnounced(law.catalog(), law.today());
    boolean anyPlaceholder = false;
    for (WrittenValue value : law.file().policy().written()) {
      if (isShown(value)) {
        for (StaleText.Hit hit : texts.findInProse(linesOf(value.text()))) {
          boolean isPlaceholder = hit.rule().value().equals(PLACEHOLDER);
          if (isPlaceholder || value.isFree()) {
            anyPlaceholder |= isPlaceholder;
            Finding finding = texts.finding(hit, value.where().at(place(value, hit)));
            law.answer(finding);
          }
        }
      }
    }
    law.rule(PLACEHOLDER).when(!anyPlaceholder).find(List.of());
  }

  private static List<String> linesOf(String text) {
    return Arrays.asList(text.split("\n", -1));
  }

  /**
   * Reasons of acceptances and coordinates are nobody's to read on a page, and a parent company may
   * well be named with its address.
   */
  private static boolean isShown(WrittenValue value) {
    return !value.where().path().endsWith(".parent.name")
        && !value.where().isWithin("accepted")
        && !value.where().isWithin("guard")
        && !value.where().isWithin("extends");
  }

  /** Where the words stand: in a text of many lines not where the text begins. */
  private static Place place(WrittenValue value, StaleText.Hit hit) {
    Place start = value.where().place();
    SourceText source = start.source();
    if (source.text().equals(value.text())) {
      return new Place(source, hit.line(), hit.column(), lengthIn(source, hit));
    }
    List<String> lines = linesOf(value.text());
    String written = lines.get(hit.line() - 1);
    int from = hit.column() - 1;
    // What is wrapped is shown as far as it stands in its first line.
    String words = written.substring(from, Math.min(written.length(), from + hit.words().length()));
    // YAML may have folded the text; more lines than this it cannot have.
    int last = start.line() + lines.size() + value.text().length() / 40;
    for (int line = start.line(); line <= last; line++) {
      int at = source.line(line).indexOf(words, line == start.line() ? start.column() - 1 : 0);
      if (at >= 0) {
        return new Place(source, line, at + 1, words.length());
      }
    }
    return start;
  }

  /** At most to the end of the line. */
  private static int lengthIn(SourceText source, StaleText.Hit hit) {
    int rest = source.line(hit.line()).length() - hit.column() + 1;
    return Math.max(1, Math.min(rest, hit.words().length()));
  }

  /** The same in a template of the user's, which has places but no paths. */
  static List<Finding> inTemplate(StaleText texts, SourceText template) {
    List<Finding> findings = new ArrayList<>();
    List<String> lines = linesOf(withoutTags(template.text()));
    for (StaleText.Hit hit : texts.findInProse(lines)) {
      Place place = new Place(template, hit.line(), hit.column(), lengthIn(template, hit));
      findings.add(texts.finding(hit, Where.root(place)));
    }
    return findings;
  }

  /** Tags and comments are on no page; blanks in their place keep all others where they are. */
  private static String withoutTags(String template) {
    return blanked(blanked(template, "<!--", "-->"), "{{", "}}");
  }

  private static String blanked(String text, String open, String close) {
    StringBuilder result = new StringBuilder(text);
    int start = text.indexOf(open);
    while (start >= 0) {
      int end = text.indexOf(close, start);
      int stop = end < 0 ? text.length() : end + close.length();
      for (int i = start; i < stop; i++) {
        if (text.charAt(i) != '\n') {
          result.setCharAt(i, ' ');
        }
      }
      start = text.indexOf(open, stop);
    }
    return result.toString();
  }
}

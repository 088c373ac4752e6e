package org.privacyyml.report;

import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Findings;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Words;
import org.privacyyml.resource.Messages;

/**
 * Findings as people read them in a build: place, rule and message, the line itself, law, reason,
 * and what to write.
 */
public final class ConsoleReport {
  private static final int LONGEST_LINE = 240;
  private static final int BEFORE = 60;

  private final Language language;

  /**
   * @param language the one that everything is said in
   */
  public ConsoleReport(Language language) {
    this.language = language;
  }

  /** One finding: where and what, the line itself, why, and what to write. */
  public String of(Finding finding) {
    StringBuilder text = new StringBuilder();
    Place place = finding.place();
    text.append(place)
        .append("  ")
        .append(finding.rule())
        .append("  ")
        .append(finding.message().in(language));
    String line = place.source().line(place.line());
    if (!line.isBlank()) {
      appendSnippet(text, place, line);
    }
    String source = finding.source().in(language);
    String reason = finding.reason().in(language);
    if (!source.isEmpty() || !reason.isEmpty()) {
      text.append("\n        ")
          .append(source)
          .append(source.isEmpty() || reason.isEmpty() ? "" : ": ")
          .append(reason);
    }
    String suggestion = finding.suggestion().in(language);
    if (!suggestion.isEmpty()) {
      String label = finding.suggestionIsYaml() ? say("add") : "";
      text.append("\n        ").append(label).append(indented(suggestion, label.length()));
    }
    if (finding.accepted().isPresent()) {
      text.append("\n        ").append(say("accepted")).append(finding.accepted().get());
    }
    return text.toString();
  }

  private static void appendSnippet(StringBuilder text, Place place, String whole) {
    // A line of a built page may have megabytes: what stands around the place is enough.
    boolean isLong = whole.length() > LONGEST_LINE;
    int from = isLong ? Math.max(0, Math.min(place.column() - 1, whole.length()) - BEFORE) : 0;
    String line =
        isLong ? whole.substring(from, Math.min(whole.length(), from + LONGEST_LINE)) : whole;
    int column = place.column() - from;
    String number = String.valueOf(place.line());
    String gutter = " ".repeat(Math.max(0, 5 - number.length()));
    text.append('\n').append(gutter).append(number).append(" | ").append(line.replace('\t', ' '));
    int length = Math.min(place.length(), Math.max(1, line.length() - column + 1));
    text.append('\n')
        .append(" ".repeat(5))
        .append(" | ")
        .append(" ".repeat(column - 1))
        .append("^".repeat(length));
  }

  private static String indented(String text, int by) {
    return text.strip().replace("\n", "\n        " + " ".repeat(by));
  }

  /** The last line: how many of each. */
  public String summary(Findings findings) {
    return say(
        "summary",
        "errors",
        counted("errors", findings.count(Severity.ERROR)),
        "warnings",
        counted("warnings", findings.count(Severity.WARNING)),
        "hints",
        counted("hints", findings.count(Severity.INFO)),
        "accepted",
        findings.accepted());
  }

  /** What is said where nothing was found: no more than that. */
  public String nothingMissing(String file) {
    return say("nothing-missing", "file", file);
  }

  private static Words counted(String key, int count) {
    return Messages.counted("report." + key, count);
  }

  private String say(String key, Object... namesAndValues) {
    return Messages.of("report." + key, namesAndValues).in(language);
  }
}

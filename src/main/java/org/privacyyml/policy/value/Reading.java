package org.privacyyml.policy.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.resource.Languages;
import org.privacyyml.resource.Messages;

/**
 * What one run of reading shares: the problems found so far, and the languages that texts must
 * have.
 */
public class Reading {
  private final List<Finding> findings = new ArrayList<>();
  private final BaseFiles files;
  private final List<WrittenValue> written = new ArrayList<>();
  private final List<Where> unreadable = new ArrayList<>();
  private List<Language> languages = List.of(Languages.first());

  public Reading(BaseFiles files) {
    this.files = files;
  }

  public List<Finding> findings() {
    return findings;
  }

  /** Everything that has been read so far, in the order of reading. */
  public List<WrittenValue> written() {
    return List.copyOf(written);
  }

  public void state(Where where, String text, boolean isFree) {
    written.add(new WrittenValue(where, text, isFree));
  }

  /** The keys whose values could not be read; each has been reported. */
  public List<Where> unreadable() {
    return List.copyOf(unreadable);
  }

  void keepUnreadable(Where where) {
    unreadable.add(where);
  }

  public BaseFiles files() {
    return files;
  }

  /** The site's languages; the first is the one that plain texts are in. */
  List<Language> languages() {
    return languages;
  }

  public void setLanguages(List<Language> siteLanguages) {
    languages = siteLanguages;
  }

  /**
   * Called with each block when all its keys are known, so that tests can hold documentation
   * against them.
   */
  protected void finished(Fields fields) {}

  public void report(String rule, Where where, Words message, Words fix) {
    findings.add(FormFinding.of(rule, where, message, fix));
  }

  void warn(String rule, Where where, Words message, Words fix) {
    findings.add(FormFinding.of(rule, where, message, fix).withSeverity(Severity.WARNING));
  }

  /** A value of the wrong type: a list where one word is expected, say. */
  void wrongType(Where where, Words expected) {
    report(
        "FORMAT-TYPE",
        where,
        Messages.of("policy.expected", "expected", expected),
        Messages.of("policy.see-reference", "path", where.path()));
  }

  /** A value outside what is possible; the fix names the nearest one. */
  void wrongValue(Where where, String written, Words problem, Collection<String> valid) {
    Optional<String> nearest = Nearest.to(written, valid);
    Words fix =
        nearest.isPresent()
            ? Messages.of("policy.did-you-mean", "meant", nearest.get())
            : valid.isEmpty()
                ? Words.same("")
                : Messages.of("policy.valid", "values", String.join(", ", valid));
    report("FORMAT-VALUE", where, problem, fix);
  }
}

package org.privacyyml.law.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.CountryData;
import org.privacyyml.catalog.Requirement;
import org.privacyyml.catalog.WordList;
import org.privacyyml.disclosure.ApplicableLaw;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.disclosure.Receiver;
import org.privacyyml.disclosure.Subject;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.value.FormFinding;
import org.privacyyml.resource.Messages;
import org.privacyyml.yaml.Content;

/** A file before the law of a day: the rules are asked of it, and their answers are kept. */
public final class Case {
  private final Disclosure file;
  private final LocalDate today;
  private final boolean strict;
  private final ApplicableLaw applicable;
  private final List<Processing> activities;
  private final List<Receiver> receivers;
  private final Map<String, WordList> lists = new HashMap<>();
  private final List<Verdict> verdicts = new ArrayList<>();

  /**
   * @param strict whether what is only doctrine or practice counts as demanded
   */
  public Case(Disclosure file, LocalDate today, boolean strict) {
    this.file = file;
    this.today = today;
    this.strict = strict;
    this.applicable = file.law();
    this.activities = own(file);
    this.receivers = somebody(file);
  }

  /** What is done for somebody else is theirs to inform about. */
  private static List<Processing> own(Disclosure file) {
    List<Processing> own = new ArrayList<>();
    for (Processing activity : file.processing()) {
      if (!activity.isOnBehalf()) {
        own.add(activity);
      }
    }
    return own;
  }

  private static List<Receiver> somebody(Disclosure file) {
    List<Receiver> somebody = new ArrayList<>();
    for (Receiver receiver : file.recipients()) {
      if (receiver.isSomebody()) {
        somebody.add(receiver);
      }
    }
    return somebody;
  }

  public Disclosure file() {
    return file;
  }

  /** The day whose law counts. */
  public LocalDate today() {
    return today;
  }

  /** The activities that the controller informs about under the GDPR. */
  public List<Processing> activities() {
    return applicable.gdpr() ? activities : List.of();
  }

  /** The activities that the controller informs about under any law. */
  public List<Processing> allActivities() {
    return activities;
  }

  /** The recipients under the GDPR: legal entities and categories of them, not mere software. */
  public List<Receiver> receivers() {
    return applicable.gdpr() ? receivers : List.of();
  }

  /** The recipients under any law. */
  public List<Receiver> allReceivers() {
    return receivers;
  }

  /** Whose law counts. */
  public ApplicableLaw applicable() {
    return applicable;
  }

  /** Whether this stands at or below a key whose value could not be read. */
  boolean isUnreadable(Where where) {
    for (Where unreadable : file.policy().unreadable()) {
      if (where.isWithin(unreadable.path())) {
        return true;
      }
    }
    return false;
  }

  public Optional<Controller> controller() {
    return file.controller();
  }

  public Catalog catalog() {
    return file.catalog();
  }

  public CountryData countries() {
    return catalog().countries();
  }

  /** Words that give something away. */
  public WordList words(String list) {
    WordList words = lists.get(list);
    if (words == null) {
      words = catalog().words(list);
      lists.put(list, words);
    }
    return words;
  }

  /** Asks a rule about the file as a whole. */
  public Question rule(String id) {
    return rule(id, file);
  }

  /** Asks a rule about one activity, one recipient, one entry on the device. */
  public Question rule(String id, Subject subject) {
    return new Question(this, new RuleId(id), subject);
  }

  public void answer(Verdict verdict) {
    verdicts.add(verdict);
  }

  /** All answers so far. */
  public List<Verdict> verdicts() {
    return verdicts;
  }

  /**
   * The answer to a rule that is not met: its finding, or nothing where it does not count on this
   * day. When it counts is only looked up here, so that rules that are met cost nothing.
   */
  Verdict failed(RuleId rule, Subject subject, Lack lack) {
    Requirement requirement = requirement(rule);
    Answer answer = Answer.FAILED;
    Optional<Finding> finding = Optional.empty();
    if (requirement.isInForceOn(today)) {
      finding = Optional.of(inWords(requirement, subject, lack));
    } else if (requirement.isAnnouncedOn(today)) {
      Words then = inWords(requirement, subject, lack).message();
      finding = Optional.of(announced(requirement, subject, lack, then));
    } else {
      answer = Answer.NOT_APPLICABLE;
    }
    return new Verdict(rule, subject, answer, finding, Optional.empty());
  }

  /** The answer to a rule that has words of its own for what it found: now, or from its day on. */
  public void answer(Finding found) {
    Requirement requirement = requirement(found.rule());
    Finding told =
        requirement.isAnnouncedOn(today)
            ? announced(requirement, file, Lack.at(found.where()), found.message())
            : found;
    answer(new Verdict(found.rule(), file, Answer.FAILED, Optional.of(told), Optional.empty()));
  }

  private Finding announced(Requirement requirement, Subject subject, Lack lack, Words then) {
    Lack announced = Announcement.of(requirement, lack, then);
    return inWords(requirement(Announcement.RULE), subject, announced);
  }

  private Requirement requirement(RuleId rule) {
    return catalog()
        .requirement(rule)
        .orElseThrow(() -> new IllegalStateException("no words for " + rule));
  }

  /** Puts a lack into the words of its rule. */
  private Finding inWords(Requirement requirement, Subject subject, Lack lack) {
    Map<String, Words> arguments = new LinkedHashMap<>(subject.arguments());
    arguments.putAll(lack.arguments());
    Words message = requirement.message().with(arguments);
    if (lack.where().isEmpty() && !arguments.containsKey(Announcement.MESSAGE)) {
      message = FormFinding.ofEmptyKey(message);
    }
    Words suggestion = suggestion(requirement, lack.where()).with(arguments);
    Words meant = arguments.get(Lack.MEANT);
    if (meant != null) {
      suggestion = Messages.of("law.meant", "meant", meant, "suggestion", suggestion);
    }
    return new Finding(
        requirement.id(),
        lack.severity().orElse(strict ? requirement.strictSeverity() : requirement.severity()),
        lack.where(),
        message,
        requirement.source(),
        requirement.reason().with(arguments),
        suggestion,
        requirement.fix().isEmpty() && requirement.add().isPresent(),
        Optional.empty());
  }

  private static Words suggestion(Requirement requirement, Where where) {
    if (requirement.fix().isPresent() || requirement.add().isEmpty()) {
      return requirement.fix().orElse(Words.same(""));
    }
    List<String> parents = where.missingParents();
    return requirement.add().get().map(yaml -> new Content.Pasted(yaml).below(parents));
  }
}

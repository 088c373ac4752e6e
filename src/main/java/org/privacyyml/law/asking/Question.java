package org.privacyyml.law.asking;

import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Subject;
import org.privacyyml.finding.Page;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Fact;

/**
 * One rule, asked of one subject: when it applies, on which page what meets it stands, and what it
 * asks. The last of these gives the answer, so each question ends with one:
 *
 * <pre>{@code
 * law.rule("GDPR-13-1-D", activity)
 *     .when(activity.basedOn(LEGITIMATE_INTERESTS))
 *     .shownOn(NOTICE)
 *     .find(missingInterests(activity));
 * }</pre>
 *
 * <p>What is asked is looked up before it is known whether the rule applies; it must therefore be
 * harmless to look up.
 */
public final class Question {
  private final Case law;
  private final RuleId rule;
  private final Subject subject;
  private boolean applies = true;
  private Optional<Page> shownOn = Optional.empty();

  Question(Case law, RuleId rule, Subject subject) {
    this.law = law;
    this.rule = rule;
    this.subject = subject;
  }

  /** When the rule applies. */
  public Question when(boolean condition) {
    applies &= condition;
    return this;
  }

  /** What meets this rule must stand on that page. */
  public Question shownOn(Page page) {
    shownOn = Optional.of(page);
    return this;
  }

  /** A value must be stated; {@code none} is not enough. */
  public void require(Fact<?> asked) {
    ask(asked, asked.isStated());
  }

  /** The question must be answered, with a value or with {@code none}. */
  public void requireAnswer(Fact<?> asked) {
    ask(asked, asked.isAnswered());
  }

  private void ask(Fact<?> asked, boolean isMet) {
    if (applies && asked.isUnreadable()) {
      answer(Answer.UNREADABLE);
    } else {
      find(isMet ? List.of() : List.of(Lack.of(asked)));
    }
  }

  /** Something must hold; where it does not, that is the place. */
  public void requireThat(boolean holds, Where place) {
    find(Lack.unless(holds, place));
  }

  /**
   * Nothing of what is looked for may be found. What is found where the file could not be read is
   * left out: that has been reported, and nobody knows what stands there.
   */
  public void find(List<Lack> lacks) {
    if (!applies) {
      answer(Answer.NOT_APPLICABLE);
    } else if (lacks.isEmpty()) {
      law.answer(new Verdict(rule, subject, Answer.MET, Optional.empty(), shownOn));
    } else {
      for (Lack lack : lacks) {
        if (law.isUnreadable(lack.where())) {
          answer(Answer.UNREADABLE);
        } else {
          law.answer(law.failed(rule, subject, lack));
        }
      }
    }
  }

  /**
   * The page says it by itself wherever the rule applies; only a template of one's own can leave it
   * out.
   */
  public void saidByThePage() {
    find(List.of());
  }

  private void answer(Answer answer) {
    law.answer(new Verdict(rule, subject, answer, Optional.empty(), Optional.empty()));
  }
}

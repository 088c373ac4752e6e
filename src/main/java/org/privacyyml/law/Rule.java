package org.privacyyml.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Subject;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Page;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Fact;

/**
 * One requirement: whom it is about, when it applies, and what it asks.
 *
 * @param <S> what it is about
 */
final class Rule<S extends Subject> {
  private final RuleId id;
  private final Function<Disclosure, List<S>> subjects;
  private final BiPredicate<S, Case> applies;
  private final BiFunction<S, Case, Outcome> look;
  private final Optional<Page> shownOn;

  /** What was found: lacks, or that something could not be read. */
  private record Outcome(List<Lack> lacks, boolean unreadable) {
    static final Outcome NOTHING = new Outcome(List.of(), false);
    static final Outcome UNREADABLE = new Outcome(List.of(), true);
  }

  private Rule(Builder<S> builder, BiFunction<S, Case, Outcome> look) {
    this.id = builder.id;
    this.subjects = builder.subjects;
    this.applies = builder.applies;
    this.look = look;
    this.shownOn = builder.shownOn;
  }

  RuleId id() {
    return id;
  }

  /** Judges every subject of a case. */
  void judge(Case law, Function<Claim, Finding> words, Consumer<Verdict> verdicts) {
    for (S subject : subjects.apply(law.disclosure())) {
      if (!applies.test(subject, law)) {
        verdicts.accept(
            new Verdict(id, subject, Answer.NOT_APPLICABLE, Optional.empty(), Optional.empty()));
        continue;
      }
      Outcome found = look.apply(subject, law);
      if (found.unreadable()) {
        verdicts.accept(
            new Verdict(id, subject, Answer.UNREADABLE, Optional.empty(), Optional.empty()));
      } else if (found.lacks().isEmpty()) {
        verdicts.accept(new Verdict(id, subject, Answer.MET, Optional.empty(), shownOn));
      } else {
        for (Lack lack : found.lacks()) {
          Finding finding = words.apply(new Claim(id, subject.arguments(), lack));
          verdicts.accept(
              new Verdict(id, subject, Answer.FAILED, Optional.of(finding), Optional.empty()));
        }
      }
    }
  }

  /** A lack of one rule, to be put into words. */
  record Claim(RuleId rule, Map<String, Words> subject, Lack lack) {}

  /** Begins a rule about the file as a whole. */
  static Builder<Disclosure> rule(String id) {
    return new Builder<>(new RuleId(id), List::of, (subject, law) -> true, Optional.empty());
  }

  /**
   * A rule in the making.
   *
   * @param <S> what it is about
   */
  static final class Builder<S extends Subject> {
    private final RuleId id;
    private final Function<Disclosure, List<S>> subjects;
    private final BiPredicate<S, Case> applies;
    private final Optional<Page> shownOn;

    private Builder(
        RuleId id,
        Function<Disclosure, List<S>> subjects,
        BiPredicate<S, Case> applies,
        Optional<Page> shownOn) {
      this.id = id;
      this.subjects = subjects;
      this.applies = applies;
      this.shownOn = shownOn;
    }

    /**
     * Asks it of each of several subjects. Conditions stated before count for the file as a whole.
     */
    <T extends Subject> Builder<T> forEach(Function<Disclosure, List<T>> each) {
      BiPredicate<S, Case> whole = applies;
      Function<Disclosure, List<S>> before = subjects;
      return new Builder<>(
          id,
          each,
          (subject, law) ->
              before.apply(law.disclosure()).stream().allMatch(file -> whole.test(file, law)),
          shownOn);
    }

    /** When the rule applies. */
    Builder<S> when(Predicate<S> condition) {
      return new Builder<>(
          id, subjects, applies.and((subject, law) -> condition.test(subject)), shownOn);
    }

    /** What meets this rule must stand on that page. */
    Builder<S> shownOn(Page page) {
      return new Builder<>(id, subjects, applies, Optional.of(page));
    }

    /** A value must be stated; {@code none} is not enough. */
    Rule<S> require(Function<S, Fact<?>> fact) {
      return ask(fact, Fact::isStated);
    }

    /** The question must be answered, with a value or with {@code none}. */
    Rule<S> requireAnswer(Function<S, Fact<?>> fact) {
      return ask(fact, Fact::isAnswered);
    }

    private Rule<S> ask(Function<S, Fact<?>> fact, Predicate<Fact<?>> isMet) {
      return new Rule<>(
          this,
          (subject, law) -> {
            Fact<?> asked = fact.apply(subject);
            if (asked.isUnreadable()) {
              return Outcome.UNREADABLE;
            }
            return isMet.test(asked)
                ? Outcome.NOTHING
                : new Outcome(List.of(Lack.at(asked.where()).whereEmpty(asked.isEmpty())), false);
          });
    }

    /** Something must hold; where it does not, that is the place. */
    Rule<S> requireThat(Predicate<S> holds, Function<S, Where> place) {
      return find(
          (subject, law) ->
              holds.test(subject) ? List.of() : List.of(Lack.at(place.apply(subject))));
    }

    /** Nothing of what is looked for may be found. */
    Rule<S> find(BiFunction<S, Case, List<Lack>> lacks) {
      return new Rule<>(this, (subject, law) -> new Outcome(lacks.apply(subject, law), false));
    }

    /** Nothing of what is looked for may be found, whatever the day. */
    Rule<S> find(Function<S, List<Lack>> lacks) {
      return find((subject, law) -> lacks.apply(subject));
    }

    /**
     * The page says it by itself wherever the rule applies; only a template of one's own can leave
     * it out.
     */
    Rule<S> saidByThePage() {
      return find((subject, law) -> List.of());
    }
  }

  /** One lack, or none. */
  static List<Lack> lackIf(boolean isLacking, Where where) {
    return isLacking ? List.of(Lack.at(where)) : List.of();
  }

  /** The lacks of several items together. */
  static <T> List<Lack> each(List<T> items, Function<T, List<Lack>> lacks) {
    List<Lack> all = new ArrayList<>();
    items.forEach(item -> all.addAll(lacks.apply(item)));
    return all;
  }
}

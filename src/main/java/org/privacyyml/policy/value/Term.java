package org.privacyyml.policy.value;

import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.resource.Languages;
import org.privacyyml.resource.Messages;

/**
 * For how long something is kept: a period, a range of two, or one of the two ends that have no
 * number.
 */
public record Term(Kind kind, Optional<Period> shortest, Optional<Period> longest) {

  public Term {
    boolean hasShortest = kind == Kind.PERIOD || kind == Kind.BETWEEN;
    boolean hasLongest = hasShortest || kind == Kind.UP_TO;
    if (shortest.isPresent() != hasShortest || longest.isPresent() != hasLongest) {
      throw new IllegalArgumentException(kind + " has other ends: " + shortest + ", " + longest);
    }
  }

  /** What sort of end it has. */
  public enum Kind {
    PERIOD,
    UP_TO,
    BETWEEN,
    SESSION,
    UNTIL_DELETED
  }

  /** {@code 14 days}, {@code up to 15 days}, {@code P14D} or {@code session}. */
  public static Fact<Term> read(Value value) {
    String text = Texts.word(value);
    return text == null ? value.unread() : stated(parse(text), text, value);
  }

  /** What an entry on the device can have besides: it stays until somebody deletes it. */
  public static Fact<Term> duration(Value value) {
    String text = Texts.word(value);
    return text == null ? value.unread() : stated(parseDuration(text), text, value);
  }

  /** One end of a range: a number, and nothing else. */
  private static Fact<Period> end(Value value) {
    String text = Texts.word(value);
    return text == null ? value.unread() : stated(Period.parse(text), text, value);
  }

  private static <T> Fact<T> stated(Optional<T> parsed, String text, Value value) {
    if (parsed.isPresent()) {
      return value.holds(parsed.get(), text);
    }
    Optional<String> nearest = Period.nearest(text);
    if (nearest.isPresent()) {
      value.refuse(text, noPeriod(text), List.of(nearest.get()));
      return value.unread();
    }
    value.refuse(
        noPeriod(text),
        text.equals("none")
            ? Messages.of("policy.if-not-stored")
            : Messages.of("policy.write-period"));
    return value.unread();
  }

  private static Words noPeriod(String text) {
    return Messages.of("policy.no-period", "text", text);
  }

  /** Reads how long an entry stays on the device; empty where that is no period. */
  public static Optional<Term> parseDuration(String text) {
    return text.equals("until-deleted")
        ? Optional.of(new Term(Kind.UNTIL_DELETED, Optional.empty(), Optional.empty()))
        : parse(text);
  }

  /** Reads what a file calls a period; empty where it is none. */
  public static Optional<Term> parse(String text) {
    if (text.equals("session")) {
      return Optional.of(new Term(Kind.SESSION, Optional.empty(), Optional.empty()));
    }
    for (String word : Languages.read("up-to")) {
      String upTo = word.replace('_', ' ') + " ";
      if (text.regionMatches(true, 0, upTo, 0, upTo.length())) {
        Optional<Period> longest = Period.parse(text.substring(upTo.length()));
        return longest.isEmpty()
            ? Optional.empty()
            : Optional.of(new Term(Kind.UP_TO, Optional.empty(), longest));
      }
    }
    Optional<Period> period = Period.parse(text);
    return period.isEmpty() ? Optional.empty() : Optional.of(new Term(Kind.PERIOD, period, period));
  }

  static Term between(Period shortest, Period longest) {
    return new Term(Kind.BETWEEN, Optional.of(shortest), Optional.of(longest));
  }

  /** Reads {@code {min, max}} from a block that has them. */
  public static Fact<Term> range(Fields fields) {
    Fact<Period> min = end(fields.get("min"));
    Fact<Period> max = end(fields.get("max"));
    if (min.isUnreadable() || max.isUnreadable()) {
      return Fact.unreadable(fields.where());
    }
    if (min.isStated() && max.isMissing()) {
      fields.reportMissing("max", max);
      return Fact.unreadable(fields.where());
    }
    Optional<Period> shortest = min.value();
    Optional<Period> longest = max.value();
    if (shortest.isPresent() && longest.isPresent()) {
      reportTurned(shortest.get(), longest.get(), min.where(), fields.reading());
      return Fact.of(between(shortest.get(), longest.get()), min.where());
    }
    return longest.isPresent()
        ? Fact.of(new Term(Kind.UP_TO, Optional.empty(), longest), max.where())
        : Fact.missing(fields.where());
  }

  private static void reportTurned(Period shortest, Period longest, Where where, Reading reading) {
    // A tenth more is no mistake: 1 year and 12 months are the same, but not to the minute.
    if (shortest.minutes() * 10 > longest.minutes() * 11) {
      reading.report(
          "FORMAT-VALUE",
          where,
          Messages.of("policy.min-above-max"),
          Messages.of("policy.exchange"));
    }
  }

  /** Whether this is a period of the same length: 96 months are 8 years. */
  public boolean isAsLongAs(Term other) {
    return kind == Kind.PERIOD
        && other.kind == Kind.PERIOD
        && longest.orElseThrow().minutes() == other.longest.orElseThrow().minutes();
  }

  /** As a page prints it. */
  public Words words() {
    return switch (kind) {
      case PERIOD -> print(longest);
      case UP_TO -> Messages.of("policy.up-to", "longest", print(longest));
      case BETWEEN -> Messages.of("policy.between", "shortest", least(), "longest", print(longest));
      case SESSION -> Messages.of("policy.until-browser-closes");
      case UNTIL_DELETED -> Messages.of("policy.until-deleted");
    };
  }

  /** As a page in this language prints it. */
  public String in(Language language) {
    return words().in(language);
  }

  /** "7 bis 14 Tage", but "1 Tag bis 2 Wochen". */
  private Words least() {
    boolean sameUnit =
        shortest.isPresent()
            && longest.isPresent()
            && shortest.get().unit() == longest.get().unit();
    return sameUnit ? Words.same(String.valueOf(shortest.get().amount())) : print(shortest);
  }

  private static Words print(Optional<Period> period) {
    return period.map(Period::words).orElse(Words.same(""));
  }
}

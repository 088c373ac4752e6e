package org.privacyyml.policy.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.vocabulary.Keyed;
import org.privacyyml.resource.Languages;
import org.privacyyml.resource.Messages;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.Node;
import org.privacyyml.yaml.Scalar;
import org.privacyyml.yaml.Sequence;

/**
 * Reads the keys of one mapping into facts. The keys that are asked for are the keys that exist:
 * whatever else stands there is reported as unknown by {@link #finish}.
 */
public final class Fields {
  private static final Set<String> NULL = Set.of("~", "null", "Null", "NULL");

  private final Mapping mapping;
  private final Where where;
  private final Reading reading;
  private final List<String> known = new ArrayList<>();

  public Fields(Mapping mapping, Where where, Reading reading) {
    this.mapping = mapping;
    this.where = where;
    this.reading = reading;
  }

  public Where where() {
    return where;
  }

  public Reading reading() {
    return reading;
  }

  public Mapping mapping() {
    return mapping;
  }

  /** The keys that exist here, as far as they have been asked for. */
  public List<String> known() {
    return List.copyOf(known);
  }

  /** A key that takes a value. */
  public Value get(String key) {
    return read(key, false);
  }

  /** A key that takes a value or the word {@code none}. */
  public Value orNone(String key) {
    return read(key, true);
  }

  /** A key without which the file cannot be understood. */
  public Value required(String key) {
    Value value = read(key, false);
    if (value.isMissing()) {
      reportMissing(key, value.unread());
    }
    return value;
  }

  /** Reports a key that must be there. */
  void reportMissing(String key, Fact<?> fact) {
    reportMissing(fact, Messages.of("policy.write-key", "key", key));
  }

  private void reportMissing(Fact<?> fact, Words fix) {
    String path = fact.where().path();
    reading.report(
        "FORMAT-REQUIRED", fact.where(), Messages.of("policy.is-missing", "path", path), fix);
  }

  /** One of a closed set, without which the file cannot be understood. */
  public <T extends Keyed> Fact<T> required(String key, T[] values) {
    Value value = read(key, false);
    if (value.isMissing()) {
      String any = String.join(", ", Keyed.keys(values));
      reportMissing(value.unread(), Messages.of("policy.write-one-of", "key", key, "values", any));
    }
    return value.choice(values);
  }

  private Value read(String key, boolean noneAllowed) {
    known.add(key);
    Mapping.Entry entry = mapping.entry(key);
    if (entry == null) {
      return without(Fact.missing(where.missing(key)));
    }
    Where at = where.key(key, entry.keyPlace());
    if (entry.value() instanceof Scalar scalar && scalar.plain()) {
      String word = scalar.text();
      if (word.isEmpty() || NULL.contains(word)) {
        return without(Fact.missing(where.emptyKey(key, entry.keyPlace())));
      }
      if (noneAllowed && word.equals("none")) {
        return without(Fact.none(at));
      }
      if (noneAllowed && meansNone(word)) {
        reading.report(
            "FORMAT-VALUE",
            where.key(key, scalar.place()),
            Messages.of("policy.not-clearly-none", "text", word),
            Messages.of("policy.did-you-mean-none"));
        return without(Fact.unreadable(at));
      }
    }
    if (entry.value() instanceof Sequence list && list.items().isEmpty()) {
      return without(Fact.missing(where.emptyKey(key, entry.keyPlace())));
    }
    return Value.of(entry.value(), at, reading);
  }

  /**
   * What people write when they mean that there is none; {@code none} alone says it unmistakably.
   */
  private static boolean meansNone(String word) {
    return Languages.read("none").contains(word.toLowerCase(Locale.ROOT));
  }

  private Value without(Fact<?> fact) {
    return Value.without(fact, reading);
  }

  /** The fact that this block stands here, of which everything has been read. */
  public <T> Fact<T> holds(T block) {
    finish();
    return Fact.of(block, where);
  }

  /** Reports keys that nobody asked for, and keys that stand there twice. */
  public void finish() {
    reading.finished(this);
    for (Mapping.Entry entry : mapping) {
      if (!known.contains(entry.key())) {
        reportUnknown(entry);
      }
    }
    for (Mapping.Entry second : mapping.duplicates()) {
      reportDuplicate(second);
    }
  }

  private void reportDuplicate(Mapping.Entry second) {
    String key = second.key();
    Mapping.Entry first = mapping.entry(key);
    // Where a file overrides the key, the first one of the base file is out of sight.
    Words message =
        first != null && first.keyPlace().source() == second.keyPlace().source()
            ? Messages.of(
                "policy.second-time-and-first", "key", key, "line", first.keyPlace().line())
            : Messages.of("policy.second-time", "key", key);
    reading.report(
        "FORMAT-DUPLICATE-KEY",
        where.key(key, second.keyPlace()),
        message,
        Messages.of("policy.keep-one"));
  }

  private void reportUnknown(Mapping.Entry entry) {
    boolean split = isEmpty(entry.value()) && mapping.isFlow();
    Optional<String> nearest = split ? Optional.empty() : Nearest.to(entry.key(), known);
    Words fix;
    if (split) {
      fix = Messages.of("policy.comma-ends-value");
    } else if (nearest.isPresent()) {
      fix = Messages.of("policy.did-you-mean", "meant", nearest.get());
    } else {
      fix = otherPlaces(entry.key());
    }
    reading.report(
        "FORMAT-UNKNOWN-KEY",
        where.key(entry.key(), entry.keyPlace()),
        entry.key().isEmpty()
            ? Messages.of("policy.colon-without-key")
            : Messages.of("policy.unknown-key", "key", entry.key()),
        fix);
  }

  /** Most keys that have no place here have one elsewhere. */
  private Words otherPlaces(String key) {
    String here = String.join(", ", known);
    List<String> places = KeyPlaces.of(key);
    return places.isEmpty()
        ? Messages.of("policy.known-here", "keys", here)
        : Messages.of("policy.other-places", "places", either(places), "keys", here);
  }

  private static Words either(List<String> places) {
    Words either = Words.same(places.get(0));
    for (String place : places.subList(1, places.size())) {
      either = Messages.of("policy.either", "places", either, "place", place);
    }
    return either;
  }

  private static boolean isEmpty(Node value) {
    return value instanceof Scalar scalar && scalar.isEmpty();
  }
}

package org.privacyyml.policy.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.vocabulary.Keyed;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.Node;
import org.privacyyml.yaml.Scalar;
import org.privacyyml.yaml.Sequence;

/**
 * Reads the keys of one mapping into facts. The keys that are asked for are the keys that exist:
 * whatever else stands there is reported as unknown by {@link #finish}.
 */
public final class Fields {
  /**
   * What people write when they mean that there is none; {@code none} alone says it unmistakably.
   */
  private static final Set<String> MEANT_NONE =
      Set.of("no", "false", "nein", "kein", "keine", "keiner", "keines", "none");

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
    reportMissing(fact, Words.of("Write " + key + ": …", key + ": … schreiben"));
  }

  private void reportMissing(Fact<?> fact, Words fix) {
    String path = fact.where().path();
    reading.report(
        "FORMAT-REQUIRED", fact.where(), Words.of(path + " is missing", path + " fehlt"), fix);
  }

  /** One of a closed set, without which the file cannot be understood. */
  public <T extends Keyed> Fact<T> required(String key, T[] values) {
    Value value = read(key, false);
    if (value.isMissing()) {
      String any = String.join(", ", Keyed.keys(values));
      reportMissing(
          value.unread(),
          Words.of(
              "Write " + key + ": …, with one of: " + any,
              key + ": … schreiben, mit einem von: " + any));
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
      if (noneAllowed && MEANT_NONE.contains(word.toLowerCase(Locale.ROOT))) {
        reading.report(
            "FORMAT-VALUE",
            where.key(key, scalar.place()),
            Words.of(
                "\"" + word + "\" does not say clearly that there is none",
                "„" + word + "“ sagt nicht eindeutig, dass es das nicht gibt"),
            Words.of("Did you mean none?", "Gemeint: none?"));
        return without(Fact.unreadable(at));
      }
    }
    if (entry.value() instanceof Sequence list && list.items().isEmpty()) {
      return without(Fact.missing(where.emptyKey(key, entry.keyPlace())));
    }
    return Value.of(entry.value(), at, reading);
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
    String english = "";
    String german = "";
    // Where a file overrides the key, the first one of the base file is out of sight.
    if (first != null && first.keyPlace().source() == second.keyPlace().source()) {
      english = ", first in line " + first.keyPlace().line();
      german = ", zuerst in Zeile " + first.keyPlace().line();
    }
    reading.report(
        "FORMAT-DUPLICATE-KEY",
        where.key(key, second.keyPlace()),
        Words.of(
            key + " stands here a second time" + english,
            key + " steht hier zum zweiten Mal" + german),
        Words.of("Keep one of them.", "Nur eines behalten."));
  }

  private void reportUnknown(Mapping.Entry entry) {
    boolean split = isEmpty(entry.value()) && mapping.isFlow();
    Optional<String> nearest = split ? Optional.empty() : Nearest.to(entry.key(), known);
    Words fix;
    if (split) {
      fix =
          Words.of(
              "A comma in unquoted text inside {…} ends the value; quote the whole text.",
              "Ein Komma in Text ohne Anführungszeichen beendet in {…} den Wert; den ganzen Text in Anführungszeichen"
                  + " setzen.");
    } else if (nearest.isPresent()) {
      fix = Words.of("Did you mean " + nearest.get() + "?", "Gemeint: " + nearest.get() + "?");
    } else {
      fix = otherPlaces(entry.key());
    }
    reading.report(
        "FORMAT-UNKNOWN-KEY",
        where.key(entry.key(), entry.keyPlace()),
        entry.key().isEmpty()
            ? Words.of("a colon without a key", "Ein Doppelpunkt ohne Schlüssel")
            : Words.of("unknown key " + entry.key(), "unbekannter Schlüssel " + entry.key()),
        fix);
  }

  /** Most keys that have no place here have one elsewhere. */
  private Words otherPlaces(String key) {
    String here = String.join(", ", known);
    List<String> places = KeyPlaces.of(key);
    return places.isEmpty()
        ? Words.of("Known here: " + here, "Hier bekannt: " + here)
        : Words.of(
            "Its place is " + String.join(" or ", places) + "; known here: " + here,
            "Sein Platz ist " + String.join(" oder ", places) + "; hier bekannt: " + here);
  }

  private static boolean isEmpty(Node value) {
    return value instanceof Scalar scalar && scalar.isEmpty();
  }
}

package org.privacyyml.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Place;

/** Keys with their values, in the order of the file. */
public final class Mapping implements Node, Iterable<Mapping.Entry> {

  /**
   * A key with its value.
   *
   * @param keyPlace where the key stands
   */
  public record Entry(String key, Place keyPlace, Node value) {}

  private final Map<String, Entry> entries;
  private final List<Entry> duplicates;
  private final boolean flow;
  private final Place place;
  private final int weight;

  private Mapping(Map<String, Entry> entries, List<Entry> duplicates, boolean flow, Place place) {
    this.entries = entries;
    this.duplicates = List.copyOf(duplicates);
    this.flow = flow;
    this.place = place;
    this.weight = weigh(entries.values());
  }

  /**
   * @param written the entries as they stand in the file; the first of several with the same key
   *     counts
   * @param merged entries that a merge key brings in: they count where no written one has their key
   * @param flow whether it is written in braces
   */
  static Mapping of(List<Entry> written, List<Entry> merged, boolean flow, Place place) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    List<Entry> duplicates = new ArrayList<>();
    for (Entry entry : written) {
      if (entries.putIfAbsent(entry.key(), entry) != null) {
        duplicates.add(entry);
      }
    }
    for (Entry entry : merged) {
      entries.putIfAbsent(entry.key(), entry);
    }
    return new Mapping(entries, duplicates, flow, place);
  }

  /**
   * This mapping laid over a base: mappings are merged key by key, everything else is replaced as a
   * whole. Every value keeps the place in the file that it came from.
   *
   * @param whole which of the mappings laid over replace the one below as a whole, too
   */
  public Mapping over(Mapping base, Predicate<Mapping> whole) {
    Map<String, Entry> result = new LinkedHashMap<>(entries);
    for (Entry below : base) {
      Entry own = entries.get(below.key());
      if (own == null) {
        result.put(below.key(), below);
      } else if (own.value() instanceof Mapping upper
          && below.value() instanceof Mapping lower
          && !whole.test(upper)) {
        result.put(own.key(), new Entry(own.key(), own.keyPlace(), upper.over(lower, whole)));
      }
    }
    List<Entry> allDuplicates = new ArrayList<>(duplicates);
    allDuplicates.addAll(base.duplicates);
    return new Mapping(result, allDuplicates, flow || base.flow, place);
  }

  public @Nullable Entry entry(String key) {
    return entries.get(key);
  }

  /** The value of a key, where there is one. */
  public Optional<Node> get(String key) {
    Entry entry = entries.get(key);
    return entry == null ? Optional.empty() : Optional.of(entry.value());
  }

  /** The text of a key whose value is a scalar that is not empty. */
  public Optional<String> text(String key) {
    Entry entry = entries.get(key);
    return entry != null && entry.value() instanceof Scalar scalar && !scalar.isEmpty()
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  /** The mapping below a key. */
  public Optional<Mapping> mapping(String key) {
    Entry entry = entries.get(key);
    return entry != null && entry.value() instanceof Mapping mapping
        ? Optional.of(mapping)
        : Optional.empty();
  }

  /** The items below a key: those of a list, or the one value that stands there. */
  public List<Node> items(String key) {
    Entry entry = entries.get(key);
    if (entry == null || (entry.value() instanceof Scalar scalar && scalar.isEmpty())) {
      return List.of();
    }
    return entry.value() instanceof Sequence sequence ? sequence.items() : List.of(entry.value());
  }

  /** The texts below a key: those of a list of scalars, or the one that stands there. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof Scalar scalar) {
        texts.add(scalar.text());
      }
    }
    return texts;
  }

  /** The keys in the order of the file. */
  public Collection<String> keys() {
    return entries.keySet();
  }

  /** Entries whose key stood there before. */
  public List<Entry> duplicates() {
    return duplicates;
  }

  /** Whether it is written in braces, where a comma ends a value. */
  public boolean isFlow() {
    return flow;
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  @Override
  public Iterator<Entry> iterator() {
    return entries.values().iterator();
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public int weight() {
    return weight;
  }

  private static int weigh(Iterable<Entry> entries) {
    long sum = 1;
    for (Entry entry : entries) {
      sum += entry.value().weight();
    }
    return (int) Math.min(sum, Integer.MAX_VALUE);
  }
}

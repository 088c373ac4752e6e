package org.privacyyml.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands, both ways: its path in the format ({@code processing[contact].interest}) and
 * its place in the file. A missing fact has the path of the missing key and the place of its
 * parent.
 */
public final class Where {
  private final @Nullable Where parent;
  private final String name;
  private final boolean isItem;
  private final Place place;
  private final boolean isThere;
  private final boolean isEmpty;

  private Where(@Nullable Where parent, String name, boolean isItem, Place place, boolean isThere) {
    this(parent, name, isItem, place, isThere, false);
  }

  private Where(
      @Nullable Where parent,
      String name,
      boolean isItem,
      Place place,
      boolean isThere,
      boolean isEmpty) {
    this.parent = parent;
    this.name = name;
    this.isItem = isItem;
    this.place = place;
    this.isThere = isThere;
    this.isEmpty = isEmpty;
  }

  /** The file as a whole; its path is empty. */
  public static Where root(Place place) {
    return new Where(null, "", false, place, true);
  }

  /** A key of this mapping. */
  public Where key(String key, Place at) {
    return new Where(this, key, false, at, true);
  }

  /** A key of this mapping without a value: it counts as absent, and what misses it says so. */
  public Where emptyKey(String key, Place at) {
    return new Where(this, key, false, at, true, true);
  }

  /** A key that is not there: its path, at the place of this mapping. */
  public Where missing(String key) {
    return new Where(this, key, false, place, false);
  }

  /** An item of this list: by its id where it has one, else by its index from 0. */
  public Where item(String idOrIndex, Place at) {
    return new Where(this, idOrIndex, true, at, true);
  }

  /** The same path shown at another place: where a fact follows from one that stands elsewhere. */
  public Where shownAt(Where other) {
    return new Where(parent, name, isItem, other.place, isThere);
  }

  /**
   * The same path shown at another place of the same fact: at its value, say, and not at its key.
   */
  public Where at(Place other) {
    return new Where(parent, name, isItem, other, isThere);
  }

  public Place place() {
    return place;
  }

  /** Whether the key stands there without a value. */
  public boolean isEmpty() {
    return isEmpty;
  }

  public String path() {
    StringBuilder path = new StringBuilder();
    append(path);
    return path.toString();
  }

  /**
   * The keys above this that are not there either, the outermost first: what is to be added under
   * {@code imprint} needs that key first.
   */
  public List<String> missingParents() {
    List<String> missing = new ArrayList<>();
    for (Where above = parent; above != null && !above.isThere; above = above.parent) {
      missing.add(0, above.name);
    }
    return missing;
  }

  private void append(StringBuilder path) {
    if (parent == null) {
      return;
    }
    parent.append(path);
    if (isItem) {
      path.append('[').append(name).append(']');
    } else {
      path.append(path.length() == 0 ? "" : ".").append(name);
    }
  }

  /**
   * Whether this stands at or below a path, so that {@code controller} covers {@code
   * controller.email}.
   */
  public boolean isWithin(String prefix) {
    String path = path();
    if (!path.startsWith(prefix)) {
      return false;
    }
    if (path.length() == prefix.length() || prefix.isEmpty()) {
      return true;
    }
    char next = path.charAt(prefix.length());
    return next == '.' || next == '[';
  }

  @Override
  public String toString() {
    return path() + " at " + place;
  }
}

package org.privacyyml.policy.value;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Where;

/**
 * What the file says about one key. The format tells three states apart, and so does everything
 * behind it: a value, the word {@code none}, and nothing at all. A page never asserts what is not
 * stated.
 *
 * @param <T> what the key holds
 */
public final class Fact<T> {
  private enum State {
    /** The key is not there. */
    ABSENT,
    /** The key is there without a value; it counts as absent, and the finding says so. */
    EMPTY,
    /** The key is there, but what it holds could not be read; that has been reported. */
    UNREADABLE,
    /** The file states that there is none. */
    NONE,
    STATED
  }

  private final State state;
  private final @Nullable T value;
  private final Where where;

  private Fact(State state, @Nullable T value, Where where) {
    this.state = state;
    this.value = value;
    this.where = where;
  }

  public static <T> Fact<T> of(T value, Where where) {
    return new Fact<>(State.STATED, value, where);
  }

  /** What is known from elsewhere: stated where there is a value, absent where there is none. */
  public static <T> Fact<T> known(Optional<T> value, Where where) {
    return value.isPresent() ? of(value.get(), where) : absent(where);
  }

  public static <T> Fact<T> none(Where where) {
    return new Fact<>(State.NONE, null, where);
  }

  /**
   * A key that is not there.
   *
   * @param where its path, at the place of its parent
   */
  public static <T> Fact<T> absent(Where where) {
    return new Fact<>(State.ABSENT, null, where);
  }

  static <T> Fact<T> empty(Where where) {
    return new Fact<>(State.EMPTY, null, where);
  }

  /** A key whose value could not be understood; that has been reported. */
  public static <T> Fact<T> unreadable(Where where) {
    return new Fact<>(State.UNREADABLE, null, where);
  }

  /** Whether the file gives a value. */
  public boolean isStated() {
    return state == State.STATED;
  }

  /** Whether the file states that there is none. */
  public boolean isNone() {
    return state == State.NONE;
  }

  /** Whether the file does not say: the key is absent or has no value. */
  public boolean isMissing() {
    return state == State.ABSENT || state == State.EMPTY;
  }

  /** Whether the key stands there without a value. */
  public boolean isEmpty() {
    return state == State.EMPTY;
  }

  /**
   * Whether something stands there that could not be read. Rules keep silent about it: it has been
   * reported.
   */
  public boolean isUnreadable() {
    return state == State.UNREADABLE;
  }

  /** Whether the file answers the question, with a value or with {@code none}. */
  public boolean isAnswered() {
    return isStated() || isNone();
  }

  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  public T orElse(T other) {
    return value == null ? other : value;
  }

  public @Nullable T orNull() {
    return value;
  }

  /** Whether the file states exactly this. */
  public boolean is(T candidate) {
    return candidate.equals(value);
  }

  /** A fact of what this one holds; every other state stays as it is. */
  public <R> Fact<R> map(Function<? super T, ? extends R> change) {
    return new Fact<>(state, value == null ? null : change.apply(value), where);
  }

  /** The fact that this one leads to; every state but a value stays as it is. */
  public <R> Fact<R> flatMap(Function<? super T, Fact<R>> next) {
    return value == null ? new Fact<>(state, null, where) : next.apply(value);
  }

  /** A key below this one, where this one holds nothing that could have it. */
  public <R> Fact<R> unsaid(String key) {
    return isUnreadable() ? Fact.unreadable(where) : Fact.absent(where.missing(key));
  }

  /** This fact as one of any type, which it can be where it has no value. */
  public <R> Fact<R> withoutValue() {
    return new Fact<>(state == State.STATED ? State.UNREADABLE : state, null, where);
  }

  /** This fact, or the other one where the file does not state this one. */
  public Fact<T> or(Fact<T> other) {
    return isMissing() ? other : this;
  }

  /** Path and place of the value, or of what lacks it. */
  public Where where() {
    return where;
  }

  @Override
  public String toString() {
    return state == State.STATED ? String.valueOf(value) : state.name();
  }
}

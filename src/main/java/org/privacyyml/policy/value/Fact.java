package org.privacyyml.policy.value;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Where;

/**
 * What the file says about one key: a value, the word {@code none}, nothing at all, or something
 * that could not be read. The format tells these apart, and so does everything behind it: a page
 * never asserts what is not stated, and a rule keeps silent about what has been reported.
 *
 * <p>There is no way to the content past the question whether there is one: a pattern asks and
 * names it in one ({@code if (address instanceof Stated<Address> stated)}), and {@link #map},
 * {@link #value} and {@link #orElse} answer for the other cases too. Java 17 has no switch over
 * types; what differs between the four is therefore a method here that each of them must implement,
 * which the compiler holds as it would hold a switch.
 *
 * @param <T> what the key holds
 */
public sealed interface Fact<T> {

  /** The file gives a value. */
  record Stated<T>(T content, Where where) implements Fact<T> {
    @Override
    public Optional<T> value() {
      return Optional.of(content);
    }

    @Override
    public <R> Fact<R> flatMap(Function<? super T, Fact<R>> next) {
      return next.apply(content);
    }
  }

  /** The file states that there is none. */
  record None<T>(Where where) implements Fact<T> {
    @Override
    public Optional<T> value() {
      return Optional.empty();
    }

    @Override
    public <R> Fact<R> flatMap(Function<? super T, Fact<R>> next) {
      return new None<>(where);
    }
  }

  /** The file does not say: the key is not there, or has no value, and then the place says so. */
  record Missing<T>(Where where) implements Fact<T> {
    @Override
    public Optional<T> value() {
      return Optional.empty();
    }

    @Override
    public <R> Fact<R> flatMap(Function<? super T, Fact<R>> next) {
      return new Missing<>(where);
    }
  }

  /** Something stands there that could not be read; that has been reported. */
  record Unreadable<T>(Where where) implements Fact<T> {
    @Override
    public Optional<T> value() {
      return Optional.empty();
    }

    @Override
    public <R> Fact<R> flatMap(Function<? super T, Fact<R>> next) {
      return new Unreadable<>(where);
    }
  }

  static <T> Fact<T> of(T content, Where where) {
    return new Stated<>(content, where);
  }

  /** What is known from elsewhere: stated where there is a value, missing where there is none. */
  static <T> Fact<T> known(Optional<T> value, Where where) {
    return value.isPresent() ? of(value.get(), where) : missing(where);
  }

  static <T> Fact<T> none(Where where) {
    return new None<>(where);
  }

  /**
   * A key that is not there, or has no value.
   *
   * @param where its path, at the place of its parent or of the empty key
   */
  static <T> Fact<T> missing(Where where) {
    return new Missing<>(where);
  }

  /** A key whose value could not be understood; that has been reported. */
  static <T> Fact<T> unreadable(Where where) {
    return new Unreadable<>(where);
  }

  /** Path and place of the value, or of what lacks it. */
  Where where();

  /** What the file states; empty in every other case. */
  Optional<T> value();

  /** The fact that this one leads to; every case but a value stays as it is. */
  <R> Fact<R> flatMap(Function<? super T, Fact<R>> next);

  /** A key below this one, where this one holds nothing that could have it. */
  default <R> Fact<R> unsaid(String key) {
    return isUnreadable() ? unreadable(where()) : missing(where().missing(key));
  }

  /** A fact of what this one holds; every other case stays as it is. */
  default <R> Fact<R> map(Function<? super T, ? extends R> change) {
    return flatMap(content -> of(change.apply(content), where()));
  }

  /** This fact as one of any type, which it can be where it has no value. */
  default <R> Fact<R> withoutValue() {
    return flatMap(content -> unreadable(where()));
  }

  /** This fact, or the other one where the file does not state this one. */
  default Fact<T> or(Fact<T> other) {
    return isMissing() ? other : this;
  }

  default T orElse(T other) {
    return value().orElse(other);
  }

  default @Nullable T orNull() {
    return value().orElse(null);
  }

  /** Whether the file states exactly this. */
  default boolean is(T candidate) {
    return matches(candidate::equals);
  }

  /** Whether the file states something of which this is true. */
  default boolean matches(Predicate<? super T> condition) {
    return value().filter(condition).isPresent();
  }

  /** Whether the file gives a value. */
  default boolean isStated() {
    return this instanceof Stated;
  }

  /** Whether the file states that there is none. */
  default boolean isNone() {
    return this instanceof None;
  }

  /** Whether the file does not say: the key is not there or has no value. */
  default boolean isMissing() {
    return this instanceof Missing;
  }

  /** Whether something stands there that could not be read. Rules keep silent about it. */
  default boolean isUnreadable() {
    return this instanceof Unreadable;
  }

  /** Whether the file gives a value, be it one that could not be read. */
  default boolean isGiven() {
    return isStated() || isUnreadable();
  }

  /** Whether the file answers the question, with a value or with {@code none}. */
  default boolean isAnswered() {
    return isStated() || isNone();
  }

  /** Whether the key stands there without a value; its finding says so. */
  default boolean isEmpty() {
    return isMissing() && where().isEmpty();
  }
}

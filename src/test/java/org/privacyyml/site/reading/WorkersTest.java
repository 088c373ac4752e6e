package org.privacyyml.site.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Work on several threads ends as work on one: all of it is done, or the caller hears why not. */
class WorkersTest {

  static Stream<Throwable> whatWorkersThrow() {
    return Stream.of(
        new IllegalStateException("defect"),
        new OutOfMemoryError("full"),
        new StackOverflowError(),
        new NoClassDefFoundError("gone"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 4, 100})
  void every_number_is_worked_on_once(int threads) {
    Set<Integer> numbers = new ConcurrentSkipListSet<>();
    AtomicInteger calls = new AtomicInteger();
    new Workers(threads)
        .each(
            50,
            () ->
                number -> {
                  numbers.add(number);
                  calls.incrementAndGet();
                });
    assertThat(numbers).hasSize(50);
    assertThat(calls).hasValue(50);
  }

  @Test
  void without_numbers_no_worker_is_made() {
    new Workers(4)
        .each(
            0,
            () -> {
              throw new AssertionError("made");
            });
  }

  @ParameterizedTest
  @MethodSource("whatWorkersThrow")
  void what_a_worker_throws_reaches_the_caller(Throwable thrown) {
    for (int failing = 0; failing < 20; failing++) {
      int at = failing;
      assertThatThrownBy(
              () ->
                  new Workers(4)
                      .each(
                          20,
                          () ->
                              number -> {
                                if (number == at) {
                                  rethrow(thrown);
                                }
                              }))
          .isSameAs(thrown);
    }
  }

  @ParameterizedTest
  @MethodSource("whatWorkersThrow")
  void what_is_thrown_when_a_worker_is_made_reaches_the_caller(Throwable thrown) {
    assertThatThrownBy(
            () ->
                new Workers(4)
                    .each(
                        20,
                        () -> {
                          rethrow(thrown);
                          return number -> {};
                        }))
        .isSameAs(thrown);
  }

  @Test
  void a_caller_who_is_interrupted_hears_it_and_stays_so() {
    Thread.currentThread().interrupt();
    // Workers that were done at once would leave nothing to wait for.
    assertThatThrownBy(() -> new Workers(2).each(2, () -> number -> waitUntilStopped()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  private static void waitUntilStopped() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private static void rethrow(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) thrown;
  }
}

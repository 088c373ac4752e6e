package org.privacyyml.site.reading;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Does the same for many numbered things on several threads. */
final class Workers {
  private final int threads;

  Workers(int threads) {
    this.threads = threads;
  }

  /**
   * Hands each number to one of the workers; returns when all are done. What a worker throws
   * reaches the caller, and no further number is begun.
   *
   * @param count the numbers go from 0 to this one, which is not among them
   * @param workers makes the worker of a thread, so that each has its own tools
   */
  void each(int count, Supplier<IntConsumer> workers) {
    if (count == 0) {
      return;
    }
    AtomicInteger next = new AtomicInteger();
    Callable<Void> loop =
        () -> {
          boolean isDone = false;
          try {
            IntConsumer worker = workers.get();
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
              worker.accept(i);
            }
            isDone = true;
          } finally {
            if (!isDone) {
              next.set(count);
            }
          }
          return null;
        };
    int used = Math.max(1, Math.min(threads, count));
    ExecutorService executor = Executors.newFixedThreadPool(used, Workers::thread);
    try {
      for (Future<Void> done : executor.invokeAll(Collections.nCopies(used, loop))) {
        done.get();
      }
    } catch (ExecutionException failed) {
      throw unchecked(failed.getCause());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the scan was interrupted", stop);
    } finally {
      executor.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "privacy-scan");
    thread.setDaemon(true);
    return thread;
  }

  private static RuntimeException unchecked(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException defect ? defect : new IllegalStateException(cause);
  }
}

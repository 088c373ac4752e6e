package org.privacyyml.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark and says how the time for one activity changes with their number. */
public final class Growth {

  private Growth() {}

  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(PrivacyBenchmark.class.getSimpleName()).build())
            .run();
    Map<String, Map<String, Double>> times = new TreeMap<>();
    for (RunResult result : results) {
      times
          .computeIfAbsent(result.getPrimaryResult().getLabel(), label -> new TreeMap<>())
          .put(result.getParams().getParam("file"), result.getPrimaryResult().getScore());
    }
    System.out.println("\nTime for one activity, as a ratio to that with 100 activities:");
    for (Map.Entry<String, Map<String, Double>> each : times.entrySet()) {
      System.out.printf(
          Locale.ROOT,
          "%-13s 100: 1.00   1000: %.2f   10000: %.2f   (smallest %.2f ms, gmbh %.2f ms)%n",
          each.getKey(),
          ratio(each.getValue(), 1_000),
          ratio(each.getValue(), 10_000),
          each.getValue().get("smallest"),
          each.getValue().get("gmbh"));
    }
  }

  private static double ratio(Map<String, Double> times, int activities) {
    return times.get(String.valueOf(activities)) / activities / (times.get("100") / 100);
  }
}

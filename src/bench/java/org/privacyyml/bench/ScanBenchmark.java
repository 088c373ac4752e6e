package org.privacyyml.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.site.ScanResult;
import org.privacyyml.site.SiteScan;

/**
 * How long a scan takes against reading the same bytes, against a plain jsoup parse of every page,
 * against the same site twice, and against linkinator where it is installed. All in turn, in one
 * run; the ratios count. Every page is followed through the link graph, as if nothing were exempt.
 */
public final class ScanBenchmark {
  private static final int ROUNDS = 5;
  private static final int PROCESSES = 5;
  private static final int THREADS = 2;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private ScanBenchmark() {}

  /** Wall and processor time of one round, in milliseconds. */
  private record Time(double wall, double processor) {}

  /** Something to measure. */
  @FunctionalInterface
  private interface Work {
    void run() throws Exception;
  }

  /**
   * Measures.
   *
   * @param arguments the folder of the site, that of the same site twice, and optionally the
   *     command of linkinator; or {@code once} and a folder: one scan, for measuring the process
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals("once")) {
      ScanResult report = scan(Path.of(arguments[1]));
      System.out.println(report.pages() + " pages, " + report.findings().size() + " findings");
      return;
    }
    Path site = Path.of(arguments[0]);
    Path twice = Path.of(arguments[1]);
    Map<String, Work> works = new LinkedHashMap<>();
    works.put("read", () -> each(site, ScanBenchmark::read));
    works.put("scan", () -> scan(site));
    works.put("scan twice", () -> scan(twice));
    works.put("jsoup", () -> each(site, ScanBenchmark::parse));
    Map<String, List<Time>> times = new LinkedHashMap<>();
    for (int round = 0; round <= ROUNDS; round++) {
      for (Map.Entry<String, Work> work : works.entrySet()) {
        Time time = time(work.getValue());
        // The first round only warms up.
        if (round > 0) {
          times.computeIfAbsent(work.getKey(), name -> new ArrayList<>()).add(time);
        }
      }
    }
    print(times);
    if (arguments.length > 2 && !arguments[2].isBlank()) {
      processes(site, arguments[2]);
    }
  }

  private static void print(Map<String, List<Time>> times) {
    Time scan = median(times.get("scan"));
    System.out.println("In process, " + THREADS + " threads, medians of " + ROUNDS + ":");
    times.forEach(
        (name, all) -> {
          Time time = median(all);
          System.out.printf(
              Locale.ROOT,
              "%-11s wall %7.0f ms  processor %7.0f ms   scan is %5.2f x of it (wall), %5.2f x (processor)%n",
              name,
              time.wall(),
              time.processor(),
              scan.wall() / time.wall(),
              scan.processor() / time.processor());
        });
  }

  private static Time median(List<Time> times) {
    return new Time(
        times.stream().mapToDouble(Time::wall).sorted().toArray()[times.size() / 2],
        times.stream().mapToDouble(Time::processor).sorted().toArray()[times.size() / 2]);
  }

  private static Time time(Work work) throws Exception {
    System.gc();
    long processor = SYSTEM.getProcessCpuTime();
    long wall = System.nanoTime();
    work.run();
    return new Time(
        (System.nanoTime() - wall) / 1e6, (SYSTEM.getProcessCpuTime() - processor) / 1e6);
  }

  private static ScanResult scan(Path site) throws IOException {
    SiteScan.Options options = new SiteScan.Options(false, false, false, THREADS, List.of());
    return new SiteScan(options, line -> List.of())
        .scan(site, "site", "privacy.yml", new Catalog(), Optional.empty());
  }

  /** What is done with one page. */
  @FunctionalInterface
  private interface PageWork {
    long of(Path page) throws IOException;
  }

  private static void each(Path site, PageWork work) throws Exception {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(site)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).toList();
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Long>> parts = new ArrayList<>();
      for (int part = 0; part < THREADS; part++) {
        int first = part;
        parts.add(
            () -> {
              long sum = 0;
              for (int i = first; i < pages.size(); i += THREADS) {
                sum += work.of(pages.get(i));
              }
              return sum;
            });
      }
      for (Future<Long> done : threads.invokeAll(parts)) {
        done.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  private static long read(Path page) throws IOException {
    return Files.readAllBytes(page).length;
  }

  private static long parse(Path page) throws IOException {
    try (InputStream stream = Files.newInputStream(page)) {
      return Jsoup.parse(stream, null, "https://docs.example.org/").childNodeSize();
    }
  }

  /** Whole processes: a Java machine that scans once, and linkinator on the same folder. */
  private static void processes(Path site, String linkinator) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<Time> own = new ArrayList<>();
    List<Time> other = new ArrayList<>();
    for (int round = 0; round < PROCESSES; round++) {
      own.add(
          time(
              () ->
                  run(
                      java,
                      "-Xmx300m",
                      "-cp",
                      System.getProperty("java.class.path"),
                      ScanBenchmark.class.getName(),
                      "once",
                      site.toString())));
      other.add(
          time(
              () ->
                  run(
                      linkinator,
                      site.toString(),
                      "--recurse",
                      "--silent",
                      "--skip",
                      "^https?://(?!localhost)")));
    }
    System.out.printf(
        Locale.ROOT,
        "Whole processes, medians of %d: scan with 300 MB of heap %.1f s, linkinator %.1f s: %.1f x faster%n",
        PROCESSES,
        median(own).wall() / 1000,
        median(other).wall() / 1000,
        median(other).wall() / median(own).wall());
  }

  private static void run(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.waitFor();
  }
}

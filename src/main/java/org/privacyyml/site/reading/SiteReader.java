package org.privacyyml.site.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Ascii;
import org.privacyyml.finding.Words;
import org.privacyyml.site.markup.Encoding;
import org.privacyyml.site.markup.FileBuffer;

/** Reads all files of a site, each once, on all processors; the result is in the order of names. */
public final class SiteReader {
  private final SiteFiles files;
  private final Scanning scanning;
  private final int threads;
  private final AtomicLong bytes = new AtomicLong();
  private final List<Unreadable> unreadable;

  public SiteReader(SiteFiles files, Scanning scanning, int threads) {
    this.files = files;
    this.scanning = scanning;
    this.threads = threads;
    this.unreadable = Collections.synchronizedList(new ArrayList<>(files.unreadable()));
  }

  /** What a thread does with the file of a number. */
  private interface Worker {
    void work(int number);
  }

  /** Makes the worker of a thread: each has its own readers. */
  private interface Workers {
    Worker worker();
  }

  public Evidence read() {
    List<String> names = files.pages();
    @Nullable PageFacts[] pages = new PageFacts[names.size()];
    inParallel(
        names.size(),
        () -> {
          FileBuffer buffer = new FileBuffer();
          PageReader reader = new PageReader(scanning);
          return number -> pages[number] = page(buffer, reader, number, names.get(number));
        });
    List<PageFacts> read = new ArrayList<>();
    for (PageFacts page : pages) {
      if (page != null) {
        read.add(page);
      }
    }
    Map<String, ResourceFacts> resources = resources(read);
    List<Unreadable> problems = new ArrayList<>(unreadable);
    Collections.sort(problems);
    return new Evidence(scanning.index(), read, resources, problems, bytes.get());
  }

  private void inParallel(int count, Workers workers) {
    AtomicInteger next = new AtomicInteger();
    List<Thread> started = new ArrayList<>();
    Runnable loop =
        () -> {
          Worker worker = workers.worker();
          for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
            worker.work(i);
          }
        };
    for (int i = 1; i < Math.min(threads, count); i++) {
      Thread thread = new Thread(loop, "privacy-scan-" + i);
      thread.setDaemon(true);
      started.add(thread);
      thread.start();
    }
    loop.run();
    boolean interrupted = false;
    for (Thread thread : started) {
      while (true) {
        try {
          thread.join();
          break;
        } catch (InterruptedException stop) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable PageFacts page(FileBuffer buffer, PageReader reader, int number, String name) {
    try {
      if (!load(buffer, name)) {
        return null;
      }
      return reader.read(
          number,
          scanning.shared(name),
          buffer.bytes(),
          Encoding.start(buffer.bytes(), buffer.length()),
          buffer.length());
    } catch (RuntimeException | StackOverflowError defect) {
      // One page must not keep the others from being read.
      unreadable.add(new Unreadable(name, Reasons.of(defect), false));
      return null;
    }
  }

  /** Reads a file; false where there is nothing to look into. */
  private boolean load(FileBuffer buffer, String name) {
    try {
      buffer.read(files.path(name));
    } catch (IOException reason) {
      unreadable.add(new Unreadable(name, Reasons.of(reason), false));
      return false;
    }
    bytes.addAndGet(buffer.length());
    Words problem = null;
    if (buffer.length() == 0) {
      problem = Reasons.EMPTY;
    } else if (buffer.isBinary()) {
      problem = Reasons.BINARY;
    }
    if (problem != null) {
      unreadable.add(new Unreadable(name, problem, false));
      return false;
    }
    if (!buffer.isUtf8() && !saysOtherEncoding(buffer)) {
      unreadable.add(new Unreadable(name, Reasons.ENCODING, true));
    }
    return true;
  }

  private static boolean saysOtherEncoding(FileBuffer buffer) {
    int end = Math.min(buffer.length(), 1024);
    String head = new String(buffer.bytes(), 0, end, java.nio.charset.StandardCharsets.ISO_8859_1);
    String lower = Ascii.lower(head);
    int at = lower.indexOf("charset=");
    if (at < 0) {
      at = lower.indexOf("encoding=");
    }
    return at >= 0
        && !lower.startsWith("utf", lower.indexOf('=', at) + 1)
        && !lower.startsWith("\"utf", lower.indexOf('=', at) + 1)
        && !lower.startsWith("'utf", lower.indexOf('=', at) + 1);
  }

  /**
   * The style sheets and scripts: those that pages take in, and what those take in; then the rest.
   */
  private Map<String, ResourceFacts> resources(List<PageFacts> pages) {
    Set<String> known = new HashSet<>();
    Set<String> asked = new java.util.TreeSet<>();
    for (PageFacts page : pages) {
      asked.addAll(page.resources());
    }
    asked.addAll(files.styles());
    asked.addAll(files.scripts());
    Map<String, ResourceFacts> read = new TreeMap<>();
    while (!asked.isEmpty()) {
      List<String> names = new ArrayList<>();
      for (String name : asked) {
        if (known.add(name) && files.all().contains(name)) {
          names.add(name);
        }
      }
      @Nullable ResourceFacts[] facts = new ResourceFacts[names.size()];
      inParallel(
          names.size(),
          () -> {
            FileBuffer buffer = new FileBuffer();
            Sightings sightings = new Sightings(scanning);
            return number -> facts[number] = resource(buffer, sightings, names.get(number));
          });
      asked.clear();
      for (ResourceFacts fact : facts) {
        if (fact != null) {
          read.put(fact.path(), fact);
          asked.addAll(fact.resources());
        }
      }
      asked.removeAll(known);
    }
    return read;
  }

  /** Build tools leave empty style sheets and scripts behind: they hide nothing. */
  private boolean isEmpty(String name) {
    try {
      return Files.size(files.path(name)) == 0;
    } catch (IOException unreadable) {
      return false;
    }
  }

  private @Nullable ResourceFacts resource(FileBuffer buffer, Sightings found, String name) {
    try {
      if (isEmpty(name) || !load(buffer, name)) {
        return null;
      }
      found.begin(name, buffer.bytes(), buffer.length());
      int from = Encoding.start(buffer.bytes(), buffer.length());
      String folder = name.substring(0, name.lastIndexOf('/') + 1);
      if (Ascii.lower(name).endsWith(".css")) {
        new StyleSightings(scanning, found).sheet(from, buffer.length(), folder, Level.LOADED);
      } else {
        new ScriptSightings(scanning, found)
            .script(from, buffer.length(), folder, Level.LOADED, false);
      }
      return new ResourceFacts(name, found.sightings(), found.stores(), found.resources());
    } catch (RuntimeException | StackOverflowError defect) {
      unreadable.add(new Unreadable(name, Reasons.of(defect), false));
      return null;
    }
  }
}

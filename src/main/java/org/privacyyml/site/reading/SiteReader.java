package org.privacyyml.site.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Ascii;
import org.privacyyml.resource.Messages;
import org.privacyyml.site.markup.Encoding;
import org.privacyyml.site.markup.FileBuffer;
import org.privacyyml.site.markup.FileTooLarge;

/** Reads all files of a site, each once, on all processors; the result is in the order of names. */
public final class SiteReader {
  private final SiteFiles files;
  private final Scanning scanning;
  private final Workers workers;
  private final AtomicLong bytes = new AtomicLong();
  private final List<Unreadable> unreadable;

  public SiteReader(SiteFiles files, Scanning scanning, int threads) {
    this.files = files;
    this.scanning = scanning;
    this.workers = new Workers(threads);
    this.unreadable = Collections.synchronizedList(new ArrayList<>(files.unreadable()));
  }

  /** Reads the file of a number. */
  private interface Reading {
    void read(int number) throws FileTooLarge;
  }

  public Evidence read() {
    List<String> names = files.pages();
    @Nullable PageFacts[] pages = new PageFacts[names.size()];
    readAll(
        names,
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

  /**
   * Reads files on all threads. One that the memory did not suffice for may only have met others as
   * large: it is read again, alone, before it counts as too large.
   */
  private void readAll(List<String> names, Supplier<Reading> readings) {
    Set<Integer> starved = new ConcurrentSkipListSet<>();
    workers.each(
        names.size(),
        () -> {
          Reading reading = readings.get();
          return number -> {
            if (!fits(reading, number)) {
              starved.add(number);
            }
          };
        });
    for (int number : starved) {
      if (!fits(readings.get(), number)) {
        unreadable.add(Unreadable.tooLarge(names.get(number), files.path(names.get(number))));
      }
    }
  }

  private static boolean fits(Reading reading, int number) {
    try {
      reading.read(number);
      return true;
    } catch (FileTooLarge | OutOfMemoryError full) {
      return false;
    }
  }

  private @Nullable PageFacts page(FileBuffer buffer, PageReader reader, int number, String name)
      throws FileTooLarge {
    if (!load(buffer, name)) {
      return null;
    }
    PageFacts facts = null;
    try {
      facts =
          reader.read(
              number,
              scanning.shared(name),
              buffer.bytes(),
              Encoding.start(buffer.bytes(), buffer.length()),
              buffer.length());
    } catch (RuntimeException | StackOverflowError defect) {
      // One page must not keep the others from being read.
      unreadable.add(new Unreadable(name, Reasons.of(defect), false));
    }
    count(buffer, name);
    return facts;
  }

  /** Reads a file; false where there is nothing to look into. */
  private boolean load(FileBuffer buffer, String name) throws FileTooLarge {
    try {
      buffer.read(files.path(name));
    } catch (FileTooLarge full) {
      throw full;
    } catch (IOException reason) {
      unreadable.add(new Unreadable(name, Reasons.of(reason), false));
      return false;
    }
    if (buffer.length() == 0) {
      unreadable.add(new Unreadable(name, Messages.of("site.unread-empty"), false));
      return false;
    }
    if (buffer.isBinary()) {
      bytes.addAndGet(buffer.length());
      unreadable.add(new Unreadable(name, Messages.of("site.unread-binary"), false));
      return false;
    }
    return true;
  }

  /** Counts a file that was looked into. */
  private void count(FileBuffer buffer, String name) {
    bytes.addAndGet(buffer.length());
    if (!buffer.isUtf8() && !saysOtherEncoding(buffer)) {
      unreadable.add(new Unreadable(name, Messages.of("site.unread-encoding"), true));
    }
  }

  private static boolean saysOtherEncoding(FileBuffer buffer) {
    int end = Math.min(buffer.length(), 1024);
    String head = new String(buffer.bytes(), 0, end, StandardCharsets.ISO_8859_1);
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
    Set<String> asked = new TreeSet<>();
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
      readAll(
          names,
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

  private @Nullable ResourceFacts resource(FileBuffer buffer, Sightings found, String name)
      throws FileTooLarge {
    if (isEmpty(name) || !load(buffer, name)) {
      return null;
    }
    ResourceFacts facts = null;
    try {
      found.begin(name, buffer.bytes(), buffer.length());
      int from = Encoding.start(buffer.bytes(), buffer.length());
      String folder = name.substring(0, name.lastIndexOf('/') + 1);
      if (Ascii.lower(name).endsWith(".css")) {
        new StyleSightings(scanning, found).sheet(from, buffer.length(), folder, Level.LOADED);
      } else {
        new ScriptSightings(scanning, found)
            .script(from, buffer.length(), folder, Level.LOADED, false);
      }
      facts = new ResourceFacts(name, found.sightings(), found.stores(), found.resources());
    } catch (RuntimeException | StackOverflowError defect) {
      unreadable.add(new Unreadable(name, Reasons.of(defect), false));
    }
    count(buffer, name);
    return facts;
  }
}

package org.privacyyml.site.address;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privacyyml.finding.Ascii;
import org.privacyyml.site.markup.NameTable;
import org.privacyyml.web.Hosts;

/** Which files there are, under all the addresses that servers give them. */
public final class SiteIndex {
  public static final int NONE = -1;

  private final List<String> pages;
  private final Set<String> files;
  private final String basePath;
  private long[] hashes = new long[64];
  private int[] numbers = new int[64];
  private int used;
  private final Map<String, String> lowerCase = new HashMap<>();

  /**
   * @param pages paths of all pages, in order
   * @param files paths of all files
   * @param basePath the path below which the site is published, with slashes around it
   */
  public SiteIndex(List<String> pages, Set<String> files, String basePath) {
    this.pages = pages;
    this.files = files;
    this.basePath = basePath;
    for (int i = 0; i < pages.size(); i++) {
      addNames(pages.get(i), i);
    }
  }

  private void addNames(String path, int number) {
    add(path, number);
    int slash = path.lastIndexOf('/') + 1;
    String name = path.substring(slash);
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    if (stem.equals("index")) {
      add(path.substring(0, slash), number);
      if (slash > 0) {
        add(path.substring(0, slash - 1), number);
      }
    } else if (dot > 0) {
      add(path.substring(0, slash) + stem, number);
    }
  }

  private void add(String name, int number) {
    long hash = hash(name);
    if (find(hash) != NONE) {
      return;
    }
    if (2 * ++used > hashes.length) {
      grow();
    }
    put(hash, number);
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldNumbers = numbers;
    hashes = new long[4 * oldHashes.length];
    numbers = new int[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldNumbers[i] != 0) {
        put(oldHashes[i], oldNumbers[i] - 1);
      }
    }
  }

  private void put(long hash, int number) {
    int slot = slot(hash);
    while (numbers[slot] != 0) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    hashes[slot] = hash;
    numbers[slot] = number + 1;
  }

  private int slot(long hash) {
    return (int) (hash ^ (hash >>> 29)) & (hashes.length - 1);
  }

  public static long hash(String path) {
    long hash = NameTable.SEED;
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      hash = NameTable.hash(hash, b);
    }
    return hash;
  }

  /** The page of a path by its hash. */
  public int find(long hash) {
    int slot = slot(hash);
    while (numbers[slot] != 0) {
      if (hashes[slot] == hash) {
        return numbers[slot] - 1;
      }
      slot = (slot + 1) & (hashes.length - 1);
    }
    return NONE;
  }

  /** The page of a path, decoded and relative to the site. */
  public int page(String path) {
    return find(hash(path));
  }

  public boolean hasFile(String path) {
    return files.contains(path);
  }

  public String path(int page) {
    return pages.get(page);
  }

  public int size() {
    return pages.size();
  }

  /** The page whose path differs only in small and capital letters. */
  public java.util.Optional<String> otherCase(String path) {
    synchronized (lowerCase) {
      if (lowerCase.isEmpty()) {
        pages.forEach(page -> lowerCase.put(Ascii.lower(page), page));
      }
      return java.util.Optional.ofNullable(lowerCase.get(Ascii.lower(path)));
    }
  }

  /**
   * The path within the site that an address leads to, decoded; it may leave the site.
   *
   * @param folder the folder of the page, empty or with a slash at its end
   */
  public String resolve(String folder, String written) {
    String path = written;
    int end = path.indexOf('?');
    if (end >= 0) {
      path = path.substring(0, end);
    }
    path = Hosts.percentDecoded(path).replace('\\', '/');
    String from = folder;
    if (path.startsWith("/")) {
      from = "";
      path =
          basePath.length() > 1 && (path + "/").startsWith(basePath)
              ? path.substring(Math.min(path.length(), basePath.length()))
              : path.substring(1);
    }
    return normal(from + path);
  }

  private static String normal(String path) {
    if (!path.contains("./") && !path.contains("//") && !path.endsWith(".")) {
      return path;
    }
    java.util.ArrayDeque<String> kept = new java.util.ArrayDeque<>();
    String[] parts = path.split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i];
      boolean last = i == parts.length - 1;
      if (part.equals("..")) {
        kept.pollLast();
      } else if (!part.equals(".") && (!part.isEmpty() || last)) {
        kept.addLast(part);
        continue;
      }
      if (last) {
        kept.addLast("");
      }
    }
    return String.join("/", kept);
  }
}

package org.privacyyml.site.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Ascii;
import org.privacyyml.resource.Messages;
import org.privacyyml.site.markup.Bytes;

/**
 * The files of a site, in the order of their names. Never leaves its folder, whatever symbolic
 * links say.
 */
public final class SiteFiles {
  private static final int SNIFFED = 256;

  private final Path root;
  private final List<String> pages = new ArrayList<>();
  private final List<String> styles = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();
  private final Set<String> all = new TreeSet<>();
  private final List<Unreadable> unreadable = new ArrayList<>();

  private SiteFiles(Path root) {
    this.root = root;
  }

  public static SiteFiles in(Path root) throws IOException {
    SiteFiles files = new SiteFiles(root);
    Path real = root.toRealPath();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            // Version control and build tools keep their own things beside the site.
            return !folder.equals(root) && folder.getFileName().toString().startsWith(".git")
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!attributes.isSymbolicLink() || files.isInside(file, real)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException reason) {
            files.unreadable.add(new Unreadable(files.name(file), Reasons.of(reason), false));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException reason) {
            if (reason != null) {
              files.unreadable.add(new Unreadable(files.name(folder), Reasons.of(reason), false));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(files.pages);
    Collections.sort(files.styles);
    Collections.sort(files.scripts);
    return files;
  }

  private boolean isInside(Path link, Path real) {
    try {
      Path target = link.toRealPath();
      if (!target.startsWith(real)) {
        unreadable.add(new Unreadable(name(link), Messages.of("site.unread-link-out"), false));
        return false;
      }
      if (!Files.isRegularFile(target)) {
        unreadable.add(new Unreadable(name(link), Messages.of("site.unread-link-folder"), true));
        return false;
      }
      return true;
    } catch (IOException leadsNowhere) {
      unreadable.add(new Unreadable(name(link), Messages.of("site.unread-link-nowhere"), false));
      return false;
    }
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private void add(Path file) {
    String name = name(file);
    all.add(name);
    String lower = Ascii.lower(name.substring(name.lastIndexOf('/') + 1));
    int dot = lower.lastIndexOf('.');
    switch (dot < 0 ? "" : lower.substring(dot)) {
      case ".html", ".htm", ".xhtml", ".shtml" -> pages.add(name);
      case ".css" -> styles.add(name);
      case ".js", ".mjs", ".cjs" -> scripts.add(name);
      case "" -> {
        if (isPage(file)) {
          pages.add(name);
        }
      }
      default -> {
        // Nothing that loads anything by itself.
      }
    }
  }

  /** Whether a file without an ending begins like a page. */
  private static boolean isPage(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(SNIFFED);
      int from = 0;
      while (from < bytes.length && Bytes.isSpace(bytes[from])) {
        from++;
      }
      return Bytes.startsWithIgnoringCase(bytes, from, bytes.length, "<!doctype html")
          || Bytes.startsWithIgnoringCase(bytes, from, bytes.length, "<html");
    } catch (IOException unreadable) {
      return false;
    }
  }

  public List<String> pages() {
    return pages;
  }

  List<String> styles() {
    return styles;
  }

  List<String> scripts() {
    return scripts;
  }

  public Set<String> all() {
    return all;
  }

  List<Unreadable> unreadable() {
    return unreadable;
  }

  Path path(String name) {
    return root.resolve(name);
  }
}

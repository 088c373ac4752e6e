package org.privacyyml.resource;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files that come with these classes, in their jar or in their folder: data and templates.
 *
 * <p>They are read from there directly. A class loader looks into every module of the JDK first,
 * and for what is not there into every other jar as well: that takes several times as long as to
 * read them.
 */
public final class Bundled {
  private static final String ROOT = "org/privacyyml/";
  private static final File HOME = home();
  private static final Optional<ZipFile> JAR = jar();

  private Bundled() {}

  /**
   * The text of a file; empty where there is none.
   *
   * @param path below the package that all have in common: {@code catalog/roles.yml}
   */
  public static Optional<String> text(String path) {
    return read(path, StandardCharsets.UTF_8);
  }

  /** The same with a character for each byte. */
  public static Optional<String> undecoded(String path) {
    return read(path, StandardCharsets.ISO_8859_1);
  }

  private static Optional<String> read(String path, Charset charset) {
    try {
      if (JAR.isPresent()) {
        Optional<byte[]> bytes = inJar(JAR.get(), ROOT + path);
        return bytes.isPresent() ? Optional.of(new String(bytes.get(), charset)) : Optional.empty();
      }
      Path file = HOME.toPath().resolve(ROOT + path);
      return Files.isRegularFile(file)
          ? Optional.of(Files.readString(file, charset))
          : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Optional<byte[]> inJar(ZipFile jar, String name) throws IOException {
    ZipEntry entry = jar.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream stream = jar.getInputStream(entry)) {
      byte[] bytes = new byte[(int) entry.getSize()];
      stream.readNBytes(bytes, 0, bytes.length);
      return Optional.of(bytes);
    }
  }

  /** The names of the files in a folder, in order; those in folders below are left out. */
  public static List<String> names(String folder) {
    List<String> names = new ArrayList<>();
    try {
      if (JAR.isPresent()) {
        addFromJar(JAR.get(), ROOT + folder + "/", names);
      } else {
        addFromFolder(HOME.toPath().resolve(ROOT + folder), names);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Collections.sort(names);
    return names;
  }

  private static void addFromJar(ZipFile jar, String folder, List<String> names) {
    for (ZipEntry entry : Collections.list(jar.entries())) {
      String name = entry.getName();
      boolean isFile = name.startsWith(folder) && !entry.isDirectory();
      if (isFile && name.indexOf('/', folder.length()) < 0) {
        names.add(name.substring(folder.length()));
      }
    }
  }

  private static void addFromFolder(Path folder, List<String> names) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        names.add(file.getFileName().toString());
      }
    }
  }

  /** It stays open as long as these classes are loaded, as it does for their class loader. */
  private static Optional<ZipFile> jar() {
    try {
      return HOME.isFile() ? Optional.of(new ZipFile(HOME)) : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The jar or the folder. */
  private static File home() {
    try {
      return new File(Bundled.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException | IllegalArgumentException notAFile) {
      throw new IllegalStateException("the classes of this plugin lie in no file", notAFile);
    }
  }
}

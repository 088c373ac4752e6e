import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Adds packs to the plugin's jar, for {@code PackedClasses}: all classes of a package in one entry.
 * The plugin's own are in it whole, and so is each library that they share objects with in every
 * run. Run by the build; needs nothing but the JDK.
 */
final class Packs {
  private static final List<String> ROOTS =
      List.of("org/privacyyml", "org/commonmark", "org/yaml", "com/github/mustachejava");

  private Packs() {}

  /**
   * @param arguments the jar
   */
  public static void main(String[] arguments) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(arguments[0]))) {
      Path packs = Files.createDirectories(jar.getPath("org/privacyyml/packed"));
      for (String root : ROOTS) {
        for (Path folder : list(Files.walk(jar.getPath(root)).filter(Files::isDirectory))) {
          pack(folder, packs);
        }
      }
      takeTimes(packs, jar.getPath(ROOTS.get(0)));
    }
  }

  private static void pack(Path folder, Path packs) throws IOException {
    List<Path> classes =
        list(Files.list(folder).filter(file -> file.toString().endsWith(".class")));
    if (classes.isEmpty()) {
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (Path file : classes) {
      out.writeUTF(name(file).substring(0, name(file).length() - ".class".length()));
      out.writeInt((int) Files.size(file));
      Files.copy(file, out);
    }
    Path pack = packs.resolve(name(folder));
    Files.write(pack, bytes.toByteArray());
    takeTimes(pack, classes.get(0));
  }

  /** Not those of the build, so that the same classes make the same jar. */
  private static void takeTimes(Path file, Path from) throws IOException {
    FileTime time = Files.getLastModifiedTime(from);
    Files.getFileAttributeView(file, BasicFileAttributeView.class).setTimes(time, time, time);
  }

  private static List<Path> list(Stream<Path> files) {
    try (files) {
      return files.sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.toString().replace('/', '.');
  }
}

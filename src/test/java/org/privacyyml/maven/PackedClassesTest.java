package org.privacyyml.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goals out of packs do what goals do, and all that does the work comes out of packs with them. */
class PackedClassesTest {
  private static final Path CLASSES = Path.of("target/classes");
  private static final Path FILE = Path.of("it/complete-gmbh/privacy.yml");
  private static final String GOAL = "org.privacyyml.maven.GenerateMojo";

  @TempDir static Path folder;

  /** The plugin's loader, as Maven would make it: a jar, and what is nobody else's. */
  private static final class PluginLoader extends URLClassLoader {
    PluginLoader(List<URL> jars) {
      super(jars.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    }

    boolean hasLoaded(String name) {
      return findLoadedClass(name) != null;
    }
  }

  @BeforeAll
  static void one_jar_is_made_with_packs() throws Exception {
    URI jar = URI.create("jar:" + jar().toUri());
    try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      copy(CLASSES, zip.getPath("/"));
      for (Class<?> type : packed()) {
        try (FileSystem library = FileSystems.newFileSystem(home(type))) {
          copy(library.getPath("/"), zip.getPath("/"));
        }
      }
    }
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "src/build/java/Packs.java",
                jar().toString())
            .inheritIO()
            .start();
    assertThat(java.waitFor()).isZero();
  }

  @Test
  void a_goal_writes_the_same_and_what_it_uses_comes_out_of_packs() throws Exception {
    try (PluginLoader packed = loader(jar());
        PluginLoader single = loader(CLASSES)) {
      List<String> logged = generate(packed, FILE, folder.resolve("packed"));

      assertThat(logged).isNotEmpty().isEqualTo(generate(single, FILE, folder.resolve("single")));
      assertThat(written("packed")).hasSize(9).isEqualTo(written("single"));
      for (String work :
          List.of(
              "org.privacyyml.Privacy",
              "org.privacyyml.law.Law",
              "org.privacyyml.page.Pages",
              "org.commonmark.node.Document",
              "org.commonmark.ext.gfm.tables.TableBlock",
              "org.yaml.snakeyaml.events.Event",
              "com.github.mustachejava.Mustache")) {
        assertThat(packed.hasLoaded(work)).as(work).isFalse();
        assertThat(single.hasLoaded(work)).as(work).isTrue();
      }
    }
  }

  @Test
  void a_failure_is_one_that_maven_knows() throws Exception {
    try (PluginLoader packed = loader(jar())) {
      Class<?> failure = packed.loadClass("org.apache.maven.plugin.MojoFailureException");

      assertThatThrownBy(() -> generate(packed, Path.of("missing.yml"), folder.resolve("none")))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .isInstanceOf(failure)
          .hasMessageContaining("missing.yml");
    }
  }

  @Test
  void packs_hold_all_classes_of_their_packages_as_they_are() throws Exception {
    Map<String, Integer> inPacks = new TreeMap<>();
    Map<String, Integer> single = new TreeMap<>();
    try (FileSystem jar = FileSystems.newFileSystem(jar());
        Stream<Path> files = Files.walk(jar.getPath("/"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.toString().substring(1).replace('/', '.');
        if (file.startsWith("/org/privacyyml/packed")) {
          DataInputStream pack = new DataInputStream(Files.newInputStream(file));
          while (pack.available() > 0) {
            inPacks.put(
                pack.readUTF() + ".class", Arrays.hashCode(pack.readNBytes(pack.readInt())));
          }
        } else if (name.endsWith(".class") && !name.equals("module-info.class")) {
          single.put(name, Arrays.hashCode(Files.readAllBytes(file)));
        }
      }
    }

    assertThat(inPacks).hasSizeGreaterThan(800).containsExactlyEntriesOf(single);
  }

  private static Map<String, String> written(String to) throws IOException {
    Map<String, String> written = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve(to))) {
      for (Path file : files.toList()) {
        written.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return written;
  }

  private static Path jar() {
    return folder.resolve("plugin.jar");
  }

  private static List<Class<?>> packed() {
    return List.of(
        Node.class,
        TablesExtension.class,
        org.yaml.snakeyaml.nodes.Node.class,
        com.github.mustachejava.Mustache.class);
  }

  private static Path home(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        boolean isNew = !file.startsWith("/META-INF") && !Files.exists(copy);
        if (isNew && Files.isDirectory(file)) {
          Files.createDirectory(copy);
        } else if (isNew) {
          Files.copy(file, copy);
        }
      }
    }
  }

  private static PluginLoader loader(Path plugin) throws IOException {
    List<URL> jars = new ArrayList<>(List.of(plugin.toUri().toURL()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (entry.endsWith(".jar")) {
        jars.add(Path.of(entry).toUri().toURL());
      }
    }
    return new PluginLoader(jars);
  }

  /** Calls the goal of a loader as Maven does, and gives what it logged. */
  private static List<String> generate(PluginLoader plugin, Path file, Path output)
      throws Exception {
    Object goal = plugin.loadClass(GOAL).getConstructor().newInstance();
    set(goal, "file", file.toAbsolutePath().toString());
    set(goal, "today", "2026-11-22");
    set(goal, "outputDirectory", output.toFile());
    set(goal, "reportDirectory", output.toFile());
    set(goal, "formats", List.of("html", "markdown"));
    set(goal, "robots", List.of("noindex"));
    List<String> logged = new ArrayList<>();
    Class<?> log = plugin.loadClass("org.apache.maven.plugin.logging.Log");
    Object logger =
        Proxy.newProxyInstance(
            plugin,
            new Class<?>[] {log},
            (proxy, method, arguments) -> {
              logged.add(
                  method.getName() + " " + arguments[0].toString().replace(output.toString(), "…"));
              return null;
            });
    Class<?> mojo = plugin.loadClass("org.apache.maven.plugin.Mojo");
    mojo.getMethod("setLog", log).invoke(goal, logger);
    mojo.getMethod("execute").invoke(goal);
    return logged;
  }

  private static void set(Object goal, String name, Object value) throws Exception {
    for (Class<?> type = goal.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          field.set(goal, value);
          return;
        }
      }
    }
    throw new NoSuchFieldException(name);
  }
}

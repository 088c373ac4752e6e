package org.privacyyml.maven;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.jspecify.annotations.Nullable;
import org.privacyyml.catalog.Bundled;

/**
 * Loads the plugin's classes, and those of the libraries that every run needs, a package at a time
 * out of packs, which the build adds to the jar. The loader that Maven gives to a plugin looks for
 * each of five hundred classes by itself, with an exception thrown and caught for every one: a
 * sixth of what {@code generate} takes above a goal that does nothing.
 */
final class PackedClasses extends ClassLoader {
  private static final String PACKS = "packed/";
  private static final Optional<PackedClasses> OF_PLUGIN = ofJar();

  private final Map<String, Map<String, Piece>> packages = new HashMap<>();

  /** A class: its place in the pack of its package, in bytes. */
  private record Piece(byte[] pack, int start, int length) {}

  private PackedClasses() {
    super(PackedClasses.class.getClassLoader());
  }

  private static Optional<PackedClasses> ofJar() {
    PackedClasses packed = new PackedClasses();
    boolean isPacked = packed.find(PackedClasses.class.getName()) != null;
    return isPacked ? Optional.of(packed) : Optional.empty();
  }

  /** Those of this plugin; empty where its jar has none, or where its classes lie in a folder. */
  static Optional<PackedClasses> ofPlugin() {
    return OF_PLUGIN;
  }

  /**
   * The same goal with the same parameters, but itself and all that it uses come out of packs.
   *
   * @param goal one whose fields all have types of the JDK or of Maven: any other would be another
   *     type here
   */
  AbstractMojo twin(AbstractMojo goal) {
    try {
      Class<?> from = goal.getClass();
      Class<?> to = loadClass(from.getName());
      AbstractMojo twin = (AbstractMojo) to.getDeclaredConstructor().newInstance();
      twin.setLog(goal.getLog());
      twin.setPluginContext(goal.getPluginContext());
      while (to.getClassLoader() == this) {
        for (Field field : from.getDeclaredFields()) {
          copy(field, goal, to.getDeclaredField(field.getName()), twin);
        }
        from = from.getSuperclass();
        to = to.getSuperclass();
      }
      return twin;
    } catch (ReflectiveOperationException incomplete) {
      throw new IllegalStateException("the packs of this plugin's jar are incomplete", incomplete);
    }
  }

  private static void copy(Field field, AbstractMojo goal, Field same, AbstractMojo twin)
      throws IllegalAccessException {
    if (!Modifier.isStatic(field.getModifiers())) {
      field.setAccessible(true);
      same.setAccessible(true);
      same.set(twin, field.get(goal));
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      Piece piece = find(name);
      return piece == null ? super.loadClass(name, resolve) : define(name, piece);
    }
  }

  private Class<?> define(String name, Piece piece) {
    // With the place that its files are read from, as Bundled asks for it.
    return defineClass(
        name, piece.pack, piece.start, piece.length, PackedClasses.class.getProtectionDomain());
  }

  private @Nullable Piece find(String name) {
    String home = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    Map<String, Piece> pieces = packages.get(home);
    if (pieces == null) {
      Optional<byte[]> pack = Bundled.inJar(PACKS + home);
      pieces = pack.isPresent() ? pieces(pack.get()) : Map.of();
      packages.put(home, pieces);
    }
    return pieces.get(name);
  }

  /** Reads what {@code Packs} of the build has written. */
  private static Map<String, Piece> pieces(byte[] pack) {
    Map<String, Piece> pieces = new HashMap<>();
    ByteArrayInputStream rest = new ByteArrayInputStream(pack);
    try (DataInputStream in = new DataInputStream(rest)) {
      while (rest.available() > 0) {
        String name = in.readUTF();
        int length = in.readInt();
        pieces.put(name, new Piece(pack, pack.length - rest.available(), length));
        in.skipBytes(length);
      }
    } catch (IOException cutOff) {
      throw new UncheckedIOException(cutOff);
    }
    return pieces;
  }
}

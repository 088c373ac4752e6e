package org.privacyyml.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.privacyyml.policy.value.BaseFiles;

/** Files that a privacy.yml names: beside it, or in an artifact among the plugin's dependencies. */
final class ProjectFiles implements BaseFiles {
  private static final String CLASSPATH = "classpath:";

  private final Path folder;
  private final ClassLoader classLoader;

  /**
   * @param folder what names of files are shown relative to
   */
  ProjectFiles(Path folder, ClassLoader classLoader) {
    this.folder = folder;
    this.classLoader = classLoader;
  }

  @Override
  public Optional<Found> find(String name, String from) {
    try {
      if (name.startsWith(CLASSPATH)) {
        return inArtifact(name.substring(CLASSPATH.length()));
      }
      if (from.startsWith(CLASSPATH)) {
        int slash = from.lastIndexOf('/');
        return inArtifact(from.substring(CLASSPATH.length(), slash + 1) + name);
      }
      Path file = folder.resolve(from).toAbsolutePath().resolveSibling(name).normalize();
      return Files.isRegularFile(file)
          ? Optional.of(new Found(shown(file), Files.readAllBytes(file)))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private Optional<Found> inArtifact(String resource) throws IOException {
    String path = resource.startsWith("/") ? resource.substring(1) : resource;
    try (InputStream stream = classLoader.getResourceAsStream(path)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new Found(CLASSPATH + "/" + path, stream.readAllBytes()));
    }
  }

  /**
   * A file as findings show it: relative to the folder where that is shorter, always with slashes.
   */
  String shown(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path root = folder.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }
}

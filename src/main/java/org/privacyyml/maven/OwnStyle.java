package org.privacyyml.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.maven.plugin.MojoExecutionException;
import org.privacyyml.site.style.Styles;
import org.privacyyml.web.Url;

/** A style sheet of the user's, which is written into each page and must not do more than that. */
final class OwnStyle {
  private static final long LARGEST = 256 * 1024;

  private OwnStyle() {}

  static String read(File file, Voice voice) throws MojoExecutionException {
    if (!file.isFile()) {
      throw voice.failure("style-missing", "file", file);
    }
    if (file.length() > LARGEST) {
      throw voice.failure("style-large", "file", file);
    }
    String style = text(file, voice);
    int end = style.toLowerCase(Locale.ROOT).indexOf("</style");
    if (end >= 0) {
      throw voice.failure("style-ends", "place", at(file, style, end));
    }
    OptionalInt foreign = foreign(style);
    if (foreign.isPresent()) {
      throw voice.failure("style-foreign", "place", at(file, style, foreign.getAsInt()));
    }
    return style;
  }

  /** Where the first address stands that leads to another host. */
  private static OptionalInt foreign(String style) {
    IntStream.Builder offsets = IntStream.builder();
    Styles.read(
        style,
        (address, offset, isImport) -> {
          if (Url.of(address).host() != null) {
            offsets.add(offset);
          }
        });
    return offsets.build().min();
  }

  private static String text(File file, Voice voice) throws MojoExecutionException {
    try {
      String text = Files.readString(file.toPath());
      // Some editors put a mark at the beginning of a file, which is no part of its text.
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw voice.failure("style-not-utf8", "file", file);
    } catch (IOException unreadable) {
      throw voice.failure("style-unreadable", "file", file, "reason", unreadable);
    }
  }

  private static String at(File file, String style, int offset) {
    long line = style.substring(0, offset).lines().count();
    boolean startsLine = offset == 0 || style.charAt(offset - 1) == '\n';
    return file + ":" + (startsLine ? line + 1 : line);
  }
}

package org.privacyyml.maven;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was said already: check and generate in one build, or two reports in four locales, find the
 * same in the same file, and nobody wants to read it eight times.
 */
final class Told {
  private static final String KEY = "org.privacyyml.told";

  private final @Nullable Map<Object, Object> context;

  /**
   * @param context what Maven keeps for this plugin and project while the build lasts
   */
  Told(@Nullable Map<Object, Object> context) {
    this.context = context;
  }

  /** Whether this is news; from now on it is not. */
  boolean isNew(String findings) {
    return context == null || !findings.equals(context.put(KEY, findings));
  }
}

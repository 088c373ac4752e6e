package org.privacyyml.maven;

import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;
import org.privacyyml.resource.Languages;
import org.privacyyml.resource.Messages;

/** How a goal speaks to its user: in one language. */
record Voice(Language language) {
  private static final String FAMILY = "goal.";

  /** The voice that speaks the stated language; where none is stated, the build's. */
  static Voice of(@Nullable String locale) throws MojoExecutionException {
    Voice ofBuild = new Voice(Languages.of(Locale.getDefault()));
    return locale == null || locale.isBlank()
        ? ofBuild
        : new Voice(new Options(ofBuild).language("locale", locale, Languages.all()));
  }

  /** A message about goals. */
  static Words words(String key, Object... namesAndValues) {
    return Messages.of(FAMILY + key, namesAndValues);
  }

  /** A message about goals that has a number in it. */
  static Words counted(String key, long count) {
    return Messages.counted(FAMILY + key, count);
  }

  String say(String key, Object... namesAndValues) {
    return words(key, namesAndValues).in(language);
  }

  /** The end of a goal that cannot do what it was asked for. */
  MojoExecutionException failure(String key, Object... namesAndValues) {
    return new MojoExecutionException(say(key, namesAndValues));
  }

  /** The same, because of something that was thrown. */
  MojoExecutionException failure(Throwable cause, String key, Object... namesAndValues) {
    return new MojoExecutionException(say(key, namesAndValues), cause);
  }
}

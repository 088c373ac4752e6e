package org.privacyyml.maven;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Language;

/**
 * Values of parameters: a wrong one is an error that names the right ones, never silently something
 * else.
 */
final class Options {

  private Options() {}

  static FailOn failOn(String written) throws MojoExecutionException {
    return choose(
        "failOn",
        written,
        List.of(FailOn.values()),
        value -> value.name().toLowerCase(Locale.ROOT));
  }

  /** The language of messages; where none is stated, the build's. */
  static Language language(@Nullable String written) throws MojoExecutionException {
    return written == null || written.isBlank()
        ? Language.of(Locale.getDefault())
        : choose("locale", written, List.of(Language.values()), Language::code);
  }

  static <T> T choose(
      String parameter, String written, Collection<T> values, Function<T, String> key)
      throws MojoExecutionException {
    List<String> keys = new ArrayList<>();
    for (T value : values) {
      String name = key.apply(value);
      if (name.equals(written.strip().toLowerCase(Locale.ROOT))) {
        return value;
      }
      keys.add(name);
    }
    throw new MojoExecutionException(
        "The parameter "
            + parameter
            + " cannot be \""
            + written
            + "\". Possible: "
            + String.join(", ", keys)
            + ".");
  }
}

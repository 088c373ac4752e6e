package org.privacyyml.maven;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.maven.plugin.MojoExecutionException;

/** Values of parameters: a wrong one is an error that names the right ones, never silently something else. */
final class Options {

  private Options() {}

  static <T> T choose(String parameter, String written, Collection<T> values, Function<T, String> key)
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
        "The parameter " + parameter + " cannot be \"" + written + "\". Possible: " + String.join(", ", keys) + ".");
  }
}

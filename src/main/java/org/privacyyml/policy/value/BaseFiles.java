package org.privacyyml.policy.value;

import java.util.Optional;

/** Where the files come from that a privacy.yml names: base files and the texts of sections. */
public interface BaseFiles {

  /** A file that was found: the name that findings show, and what is in it. */
  record Found(String name, byte[] bytes) {}

  /**
   * @param name as it is written: {@code classpath:/acme/privacy.yml} or a relative path
   * @param from the file that names it, by the name that findings show
   * @return empty where there is no such file or it cannot be read
   */
  Optional<Found> find(String name, String from);

  /**
   * The text of a file, read as strict UTF-8; empty where there is none or it is something else.
   */
  default Optional<String> text(String name, String from) {
    return find(name, from).flatMap(found -> Utf8.decode(found.bytes()));
  }
}

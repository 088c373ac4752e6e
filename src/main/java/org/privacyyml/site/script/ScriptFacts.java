package org.privacyyml.site.script;

import java.util.List;

/** What a script does, as far as it can be seen without running it. */
public record ScriptFacts(List<Use> uses, List<Store> stores) {
  public static final ScriptFacts NOTHING = new ScriptFacts(List.of(), List.of());

  /** What becomes of an address. */
  public enum How {
    /** Loaded as soon as the script runs. */
    LOADED,
    /** Loaded by something that has to be called first. */
    DEFERRED,
    /** Another script of the module graph, or of a worker. */
    IMPORTED,
    /** The visitor is sent there. */
    VISITED,
    /** Only a text, or markup within one. */
    MENTIONED
  }

  /** An address in a script. */
  public record Use(How how, String url, int offset) {}

  /**
   * Something that is stored on the device.
   *
   * @param technology by its key in the format
   * @param name empty where it is only known when the script runs
   */
  public record Store(String technology, String name, int offset) {}
}

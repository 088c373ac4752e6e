package org.privacyyml.site;

import java.util.Optional;
import org.privacyyml.yaml.Content;
import org.privacyyml.yaml.Items;
import org.privacyyml.yaml.Keys;
import org.privacyyml.yaml.Line;
import org.privacyyml.yaml.YamlWriter;

/**
 * The entries that would disclose something; what only its owner knows is a gap in them.
 *
 * @param recipient below its key, where nothing is known of it yet
 * @param activity what is done with the data
 * @param storage what is kept on devices
 */
public record Proposal(
    Optional<Line.Entry> recipient, Optional<Keys> activity, Optional<Content> storage) {
  /** Longer keys are cut: they only have to be told apart. */
  private static final int LONGEST_KEY = 100;

  static Proposal ofActivity(Keys activity) {
    return new Proposal(Optional.empty(), Optional.of(activity), Optional.empty());
  }

  static Proposal ofStorage(Keys entry) {
    return new Proposal(Optional.empty(), Optional.empty(), Optional.of(entry));
  }

  /** The same with a recipient. */
  Proposal with(String key, Keys recipient) {
    return new Proposal(Optional.of(new Line.Entry(key, recipient, "")), activity, storage);
  }

  /** The whole of it, to be pasted into a file. */
  public String yaml() {
    Keys keys = Keys.NONE;
    if (recipient.isPresent()) {
      keys = keys.with("recipients", Keys.NONE.and(recipient.get()));
    }
    if (activity.isPresent()) {
      keys = keys.with("processing", Items.of(activity.get()));
    }
    if (storage.isPresent()) {
      keys = keys.with("storage", Items.of(storage.get()));
    }
    return YamlWriter.snippet(keys);
  }

  /** A key for a host: its letters, without what every host has. */
  static String key(String host) {
    String plain = host.startsWith("www.") ? host.substring(4) : host;
    StringBuilder key = new StringBuilder();
    for (char c : plain.toCharArray()) {
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      key.append(letter || (c >= '0' && c <= '9') ? c : '-');
    }
    return key.substring(0, Math.min(key.length(), LONGEST_KEY));
  }
}

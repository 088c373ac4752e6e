package org.privacyyml.yaml;

import org.privacyyml.finding.Place;

/**
 * A single value, as written.
 *
 * @param text the raw text, never turned into a number, a date or a truth value
 * @param plain whether it stands without quotes; only a plain {@code none} is the word of the
 *     format
 */
public record Scalar(String text, boolean plain, Place place) implements Node {

  /** Whether a key stands there without any value, as in {@code vatId:}. */
  public boolean isEmpty() {
    return plain && text.isEmpty();
  }

  @Override
  public int weight() {
    return 1;
  }
}

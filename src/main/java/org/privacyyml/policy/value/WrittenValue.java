package org.privacyyml.policy.value;

import org.privacyyml.finding.Where;
import org.privacyyml.yaml.Gap;

/**
 * Any value that the file states, with its place: for what is looked for everywhere, whatever key
 * it stands under.
 *
 * @param isFree whether its owner chose the words; false for one of a closed set
 */
public record WrittenValue(Where where, String text, boolean isFree) {

  /** Whether this waits to be filled in. */
  public boolean isGap() {
    return Gap.is(text);
  }
}

package org.privacyyml.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privacyyml.finding.Finding;

/** Where two rules ask for the same fact, the more specific one speaks alone. */
final class Overlaps {
  private static final Map<String, List<String>> SPECIFIC =
      Map.of(
          "GDPR-13-1-A-CONTACT2",
              List.of("GDPR-13-1-A-CONTACT", "DDG-5-1-1-ADDRESS", "DDG-5-1-2-EMAIL"),
          "GDPR-13-1-B-UNSTATED", List.of("BDSG-38-1-S1", "GDPR-37-1", "BDSG-5"),
          "GDPR-37-1", List.of("BDSG-5"),
          "DDG-5-1-1-NAME", List.of("GDPR-13-1-A-NAME"),
          "DDG-5-1-1-REP-PG", List.of("DDG-5-1-1-REP-CHAIN"),
          "GDPR-13-2-A-VAGUE", List.of("GDPR-13-2-A"));

  private Overlaps() {}

  /** One key that is missing is missed once, for however many entries it stands. */
  static List<Finding> withoutGeneral(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (Finding finding : findings) {
      boolean isNew = said.add(finding.rule() + " " + finding.where());
      if (isNew && !isSaidByAnother(finding, findings)) {
        kept.add(finding);
      }
    }
    return kept;
  }

  /**
   * Whether a rule asks for the same or a part of it: a street where the other asks for an address.
   */
  private static boolean isSaidByAnother(Finding general, List<Finding> findings) {
    List<String> specific = SPECIFIC.get(general.rule().value());
    if (specific == null) {
      return false;
    }
    for (Finding other : findings) {
      if (specific.contains(other.rule().value())
          && other.where().isWithin(general.where().path())) {
        return true;
      }
    }
    return false;
  }
}

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
      Map.ofEntries(
          Map.entry(
              "GDPR-13-1-A-CONTACT2",
              List.of(
                  "GDPR-13-1-A-CONTACT",
                  "DDG-5-1-1-ADDRESS",
                  "DDG-5-1-2-EMAIL",
                  "ECG-5-1-2",
                  "ECG-5-1-3",
                  "UWG-CH-3-1-S")),
          Map.entry("GDPR-13-1-B-UNSTATED", List.of("BDSG-38-1-S1", "GDPR-37-1", "BDSG-5")),
          Map.entry("GDPR-37-1", List.of("BDSG-5")),
          Map.entry("DDG-5-1-1-NAME", List.of("GDPR-13-1-A-NAME")),
          Map.entry("DDG-5-1-1-REP-PG", List.of("DDG-5-1-1-REP-CHAIN")),
          Map.entry("GDPR-13-2-A-VAGUE", List.of("GDPR-13-2-A")),
          // Austria: the Media Act and the Commercial Code ask again for what the ECG asks.
          Map.entry("ECG-5-1-1", List.of("GDPR-13-1-A-NAME")),
          Map.entry("UGB-14", List.of("GDPR-13-1-A-NAME", "ECG-5-1-1", "ECG-5-1-4")),
          Map.entry(
              "MEDIENG-25-SMALL", List.of("GDPR-13-1-A-NAME", "ECG-5-1-1", "ECG-5-1-2", "UGB-14")),
          Map.entry("MEDIENG-25-BIG", List.of("MEDIENG-25-SMALL")),
          // Switzerland: where both acts count, they ask the same of an activity.
          Map.entry("DSG-19-2-A", List.of("GDPR-13-1-A-NAME", "GDPR-13-1-A-CONTACT")),
          Map.entry("DSG-19-2-B", List.of("GDPR-13-1-C-PURPOSE")),
          Map.entry("DSG-19-2-C", List.of("GDPR-13-1-E")),
          Map.entry("DSG-19-3", List.of("GDPR-14-1-D")),
          Map.entry("DSG-21", List.of("GDPR-13-2-F")),
          Map.entry("X-COUNTRY-UNSTATED", List.of("DSG-19-4")),
          Map.entry("FMG-45C", List.of("TDDDG-25-PURPOSE", "TKG-165-3")),
          Map.entry("UWG-CH-3-1-S", List.of("GDPR-13-1-A-NAME", "DSG-19-2-A")),
          Map.entry("GDPR-13-2-D-AUTH-WRONG", List.of("AT-DSB", "CH-EDOEB")));

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

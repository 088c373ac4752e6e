package org.privacyyml.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Where;
import org.privacyyml.law.asking.Verdict;

/** Where two rules ask for the same fact, the more specific one speaks alone. */
final class Overlaps {
  private static final Map<String, List<String>> SPECIFIC =
      Map.ofEntries(
          entry(
              "GDPR-13-1-A-CONTACT2",
              "GDPR-13-1-A-CONTACT",
              "DDG-5-1-1-ADDRESS",
              "DDG-5-1-2-EMAIL",
              "ECG-5-1-2",
              "ECG-5-1-3",
              "UWG-CH-3-1-S"),
          entry("GDPR-13-1-B-UNSTATED", "BDSG-38-1-S1", "BDSG-38-1-S2", "GDPR-37-1", "BDSG-5"),
          entry("GDPR-37-1", "BDSG-5"),
          entry("BDSG-38-1-S2", "BDSG-38-1-S1"),
          entry("DDG-5-1-1-NAME", "GDPR-13-1-A-NAME"),
          entry("DDG-5-1-1-REP-PG", "DDG-5-1-1-REP-CHAIN"),
          entry("DDG-5-1-2-SECOND", "DLINFOV-2-2"),
          entry("DLINFOV-2-1", "GDPR-13-1-A-NAME", "DDG-5-1-1-NAME"),
          entry("DLINFOV-2-2", "DDG-5-1-1-ADDRESS", "DDG-5-1-2-EMAIL"),
          entry("DLINFOV-2-3", "DDG-5-1-4-REG", "DDG-5-1-4-COURT"),
          entry("DLINFOV-2-4", "DDG-5-1-3"),
          entry("DLINFOV-2-5", "DDG-5-1-6"),
          entry("DLINFOV-2-6", "DDG-5-1-5-A", "DDG-5-1-5-B"),
          entry("GDPR-13-2-A-VAGUE", "GDPR-13-2-A"),
          entry("STALE-ODR", "ODR-REPEALED"),
          entry("ID-NAME-FULL", "DDG-5-1-1-REP"),
          // Austria: the Media Act and the Commercial Code ask again for what the ECG asks.
          entry("ECG-5-1-1", "GDPR-13-1-A-NAME"),
          entry("UGB-14", "GDPR-13-1-A-NAME", "ECG-5-1-1", "ECG-5-1-4"),
          entry("MEDIENG-25-SMALL", "GDPR-13-1-A-NAME", "ECG-5-1-1", "ECG-5-1-2", "UGB-14"),
          entry("MEDIENG-25-BIG", "MEDIENG-25-SMALL"),
          // Switzerland: where both acts count, they ask the same of an activity.
          entry("DSG-19-2-A", "GDPR-13-1-A-NAME", "GDPR-13-1-A-CONTACT"),
          entry("DSG-19-2-B", "GDPR-13-1-C-PURPOSE"),
          entry("DSG-19-2-C", "GDPR-13-1-E"),
          entry("DSG-19-3", "GDPR-14-1-D"),
          entry("DSG-21", "GDPR-13-2-F"),
          entry("X-COUNTRY-UNSTATED", "DSG-19-4"),
          entry("FMG-45C", "TDDDG-25-PURPOSE", "TKG-165-3"),
          entry("UWG-CH-3-1-S", "GDPR-13-1-A-NAME", "DSG-19-2-A"),
          entry("GDPR-13-2-D-AUTH-WRONG", "AT-DSB", "CH-EDOEB"));

  /** What a fact of the file says already need not be said of the words that it is written in. */
  private static final Map<String, List<String>> SAID_OF_THE_FACT =
      Map.of(
          "MYTH-NO-PD", List.of("X-NO-PD"),
          "MYTH-ANON-IP", List.of("X-ANON"),
          "MYTH-NO-OBJECTION", List.of("X-OBJECTION-DENIED"),
          "MYTH-BROWSER-OPTOUT", List.of("TDDDG-25-BROWSER"),
          "STALE-ODR", List.of("ODR-REPEALED"),
          "STALE-GOOGLE-INC", List.of("GDPR-13-1-E-ENTITY"),
          "STALE-YOUTUBE-LLC", List.of("GDPR-13-1-E-ENTITY"),
          "STALE-FACEBOOK-ENTITY", List.of("GDPR-13-1-E-ENTITY"),
          "STALE-TWITTER-ENTITY", List.of("GDPR-13-1-E-ENTITY"),
          "STALE-SURVEYGIZMO", List.of("GDPR-13-1-E-ENTITY"));

  private Overlaps() {}

  private static Map.Entry<String, List<String>> entry(String general, String... specific) {
    return Map.entry(general, List.of(specific));
  }

  /** One key that is missing is missed once, for however many entries it stands. */
  static List<Finding> withoutGeneral(List<Verdict> failed) {
    List<Finding> kept = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (Verdict verdict : failed) {
      Finding finding = verdict.finding().orElseThrow();
      boolean isNew = said.add(verdict.rule() + " " + finding.where());
      if (isNew && !isSaidByAnother(verdict, failed) && !isSaidOfTheFact(verdict, failed)) {
        kept.add(finding);
      }
    }
    return kept;
  }

  private static boolean isSaidOfTheFact(Verdict text, List<Verdict> failed) {
    Where where = text.finding().orElseThrow().where();
    for (Verdict other : of(SAID_OF_THE_FACT, text, failed)) {
      Where fact = other.finding().orElseThrow().where();
      // The fact may be a list of texts, or one of its texts alone.
      if (where.isWithin(fact.path()) || fact.isWithin(where.path())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a rule asks for the same or a part of it: a street where the other asks for an address.
   */
  private static boolean isSaidByAnother(Verdict general, List<Verdict> failed) {
    String path = general.finding().orElseThrow().where().path();
    for (Verdict other : of(SPECIFIC, general, failed)) {
      if (other.finding().orElseThrow().where().isWithin(path)) {
        return true;
      }
    }
    return false;
  }

  /** What other rules say that speak in place of this one; what is only announced does not yet. */
  private static List<Verdict> of(
      Map<String, List<String>> places, Verdict verdict, List<Verdict> failed) {
    List<String> rules = places.get(verdict.rule().value());
    List<Verdict> others = new ArrayList<>();
    if (rules != null) {
      for (Verdict other : failed) {
        boolean counts = verdict.isAnnounced() || !other.isAnnounced();
        if (counts && rules.contains(other.rule().value())) {
          others.add(other);
        }
      }
    }
    return others;
  }
}

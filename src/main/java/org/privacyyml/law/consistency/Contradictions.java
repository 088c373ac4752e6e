package org.privacyyml.law.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.catalog.WordList;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.law.asking.OwnTexts;
import org.privacyyml.policy.Retention;
import org.privacyyml.policy.vocabulary.LegalBasis;

/** What the owner's own sentences deny although the file states it, or leave half said. */
public final class Contradictions {

  private Contradictions() {}

  public static void ask(Case law) {
    Disclosure file = law.file();
    boolean gdpr = law.applicable().gdpr();
    List<OwnTexts.Said> texts = OwnTexts.of(law);
    law.rule("X-NO-PD")
        .when(!law.allActivities().isEmpty() && !texts.isEmpty())
        .find(saying(law, texts, "noPersonalData"));
    law.rule("X-RIGHTS-PORT")
        .when(gdpr && file.portabilityApplies() && !texts.isEmpty())
        .find(saying(law, texts, "portabilityDenied"));
    law.rule("X-OBJECTION-DENIED")
        .when(gdpr && file.anyBasedOn(LegalBasis.LEGITIMATE_INTERESTS) && !texts.isEmpty())
        .find(saying(law, texts, "objectionDenied"));
    Optional<Processing> logs = logs(law);
    law.rule("X-LOG-CONTRADICTION", logs.isPresent() ? logs.get() : file)
        .when(logs.isPresent() && !texts.isEmpty())
        .find(saying(law, texts, "noLogs"));
    law.rule("X-TRUNCATED").when(!texts.isEmpty()).find(cutOff(texts));
  }

  private static List<Lack> saying(Case law, List<OwnTexts.Said> texts, String list) {
    WordList words = law.words(list);
    List<Lack> lacks = new ArrayList<>();
    for (OwnTexts.Said text : texts) {
      Optional<String> hit = text.first(words);
      if (hit.isPresent()) {
        lacks.add(Lack.at(text.where()).with("value", hit.get()));
      }
    }
    return lacks;
  }

  /** The first activity that keeps access data for any time. */
  private static Optional<Processing> logs(Case law) {
    for (Processing activity : law.allActivities()) {
      if (law.file().traits(activity).keepsAccessData()) {
        for (Retention retention : activity.retention().orElse(List.of())) {
          if (retention.saysHowLong() && !retention.notStored()) {
            return Optional.of(activity);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static List<Lack> cutOff(List<OwnTexts.Said> texts) {
    List<Lack> lacks = new ArrayList<>();
    for (OwnTexts.Said text : texts) {
      boolean cut = false;
      for (String written : text.text().all()) {
        cut |= isCutOff(written);
      }
      lacks.addAll(Lack.when(cut, text.where()));
    }
    return lacks;
  }

  /** Dots behind words; dots alone are a gap, which says so. */
  private static boolean isCutOff(String text) {
    for (String line : text.split("\n")) {
      String stripped = line.strip();
      boolean dots = stripped.endsWith("…") || stripped.endsWith("...");
      if (dots && hasLetter(stripped)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}

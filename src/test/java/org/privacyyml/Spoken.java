package org.privacyyml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;

/** The two languages that the tests read. */
public final class Spoken {
  public static final Language DE = new Language("de");
  public static final Language EN = new Language("en");

  private Spoken() {}

  /** Words in both of them, in the order of the languages. */
  public static Words words(String english, String german) {
    Map<Language, String> both = new LinkedHashMap<>();
    both.put(DE, german);
    both.put(EN, english);
    return new Words(both);
  }
}

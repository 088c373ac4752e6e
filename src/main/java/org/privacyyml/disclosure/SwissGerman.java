package org.privacyyml.disclosure;

import org.privacyyml.finding.Words;

/**
 * Our German as it is written in Switzerland. Only what we say ourselves goes through here; what
 * owners write, and what third parties are called, stays as it is.
 */
public final class SwissGerman {

  /** Spelling and quotation marks. */
  private static final String[][] SPELLING = {{"ß", "ss"}, {"„", "«"}, {"“", "»"}};

  /** What the Swiss act calls by another name than the GDPR does. */
  private static final String[][] WORDS = {
    {"Verarbeit", "Bearbeit"},
    {"verarbeit", "bearbeit"},
    {"Anschriften", "Adressen"},
    {"Anschrift", "Adresse"},
    {"anschrift", "adresse"},
    {"Speicherdauer", "Aufbewahrungsdauer"},
    {"Telefax", "Fax"},
  };

  private SwissGerman() {}

  /**
   * A German text as it is written where the law says so.
   *
   * @param law whose law counts: its words are used where there is no other beside it
   */
  public static String of(String german, ApplicableLaw law) {
    if (!law.isSwissHome()) {
      return german;
    }
    String text = replaced(german, SPELLING);
    return law.onlyDsg() ? replaced(text, WORDS) : text;
  }

  /** Both languages, of which only the German one changes. */
  public static Words of(Words words, ApplicableLaw law) {
    return law.isSwissHome() ? Words.of(words.en(), of(words.de(), law)) : words;
  }

  private static String replaced(String text, String[][] pairs) {
    String replaced = text;
    for (String[] pair : pairs) {
      replaced = replaced.replace(pair[0], pair[1]);
    }
    return replaced;
  }
}

package org.privacyyml.disclosure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;
import org.privacyyml.resource.Languages;

/**
 * Our words as they are written in Switzerland. Only what we say ourselves goes through here; what
 * owners write, and what third parties are called, stays as it is.
 */
public final class SwissWords {

  private SwissWords() {}

  /**
   * A text as it is written where the law says so.
   *
   * @param law whose law counts: its words are used where there is no other beside it
   */
  public static String of(String text, Language language, ApplicableLaw law) {
    if (!law.isSwissHome()) {
      return text;
    }
    String spelt = replaced(text, language, "spelling.CH");
    return law.onlyDsg() ? replaced(spelt, language, "terms.CH") : spelt;
  }

  /** The same in every language. */
  public static Words of(Words words, ApplicableLaw law) {
    Map<Language, String> texts = new LinkedHashMap<>();
    for (Language language : Languages.all()) {
      texts.put(language, of(words.in(language), language, law));
    }
    return new Words(texts);
  }

  private static String replaced(String text, Language language, String key) {
    String replaced = text;
    for (String pair : Languages.find(language, key).orElse("").split(" ")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        replaced = replaced.replace(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return replaced;
  }
}

package org.privacyyml.finding;

import java.util.Locale;

/** A language that pages and messages are written in. */
public enum Language {
  DE,
  EN;

  /** The ISO 639-1 code in lower case, as in {@code lang="de"}. */
  public String code() {
    return this == DE ? "de" : "en";
  }

  /** The language of a locale; everything that is not German is served in English. */
  public static Language of(Locale locale) {
    return "de".equals(locale.getLanguage()) ? DE : EN;
  }
}

package org.privacyyml.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.disclosure.ApplicableLaw;
import org.privacyyml.disclosure.SwissGerman;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Keyed;
import org.privacyyml.policy.Term;

/** What a page calls things, in its language. */
final class Terms {
  private static final String[] GERMAN_MONTHS = {
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember"
  };
  private static final String[] ENGLISH_MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private final Catalog catalog;
  private final Language language;
  private final ApplicableLaw law;

  Terms(Catalog catalog, Language language, ApplicableLaw law) {
    this.catalog = catalog;
    this.language = language;
    this.law = law;
  }

  Language language() {
    return language;
  }

  /** What a value of a closed set is called. */
  String of(String group, Keyed value) {
    return of(group, value.key());
  }

  String of(String group, String key) {
    return words(group, key).in(language);
  }

  /** A phrase of pages. */
  String page(String key) {
    return of("page", key);
  }

  /** A phrase with one value in it. */
  String page(String key, String name, String value) {
    return words("page", key).with(Map.of(name, Words.same(value))).in(language);
  }

  String country(String code) {
    return ours(catalog.countries().name(code)).in(language);
  }

  /** A date as people write it: "22. November 2026". */
  String date(LocalDate date) {
    int month = date.getMonthValue() - 1;
    return language == Language.DE
        ? date.getDayOfMonth() + ". " + GERMAN_MONTHS[month] + " " + date.getYear()
        : date.getDayOfMonth() + " " + ENGLISH_MONTHS[month] + " " + date.getYear();
  }

  /** A role by its key, or the owner's own words. */
  String role(String stated) {
    Optional<Words> known = catalog.role(stated);
    return known.map(words -> ours(words).in(language)).orElse(stated);
  }

  Words words(String group, String key) {
    return ours(
        catalog
            .term(group, key)
            .orElseThrow(() -> new IllegalStateException("no term for " + group + "." + key)));
  }

  /** Our words as they are written at home. */
  private Words ours(Words words) {
    return SwissGerman.of(words, law);
  }

  /** A period or a duration, which is put into words of ours. */
  String term(Term stated) {
    String said = stated.in(language);
    return language == Language.DE ? SwissGerman.of(said, law) : said;
  }

  /** A term without the article of the GDPR that stands behind it in brackets. */
  String uncited(String group, Keyed value) {
    String term = of(group, value);
    int article = term.lastIndexOf(" (Art. ");
    return article < 0 ? term : term.substring(0, article);
  }

  /** Whose law counts. */
  ApplicableLaw law() {
    return law;
  }
}

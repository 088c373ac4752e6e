package org.privacyyml.page.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.disclosure.ApplicableLaw;
import org.privacyyml.disclosure.SwissWords;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Term;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.vocabulary.Keyed;
import org.privacyyml.resource.Languages;

/** What a page calls things, in its language. */
public final class Terms {
  private final Catalog catalog;
  private final Language language;
  private final ApplicableLaw law;

  public Terms(Catalog catalog, Language language, ApplicableLaw law) {
    this.catalog = catalog;
    this.language = language;
    this.law = law;
  }

  public Language language() {
    return language;
  }

  /** A text of the owner's, in the language of the page. */
  public Optional<String> text(Fact<Text> stated) {
    return text(stated.value());
  }

  public Optional<String> text(Optional<Text> stated) {
    return stated.isPresent() ? stated.get().in(language) : Optional.empty();
  }

  /** Several texts in one line. */
  public Optional<String> list(Fact<List<Text>> stated, String separator) {
    List<String> parts = new ArrayList<>();
    for (Text text : stated.orElse(List.of())) {
      Optional<String> part = text.in(language);
      if (part.isPresent()) {
        parts.add(part.get());
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(separator, parts));
  }

  /** What a value of a closed set is called. */
  public String of(String group, Keyed value) {
    return of(group, value.key());
  }

  public Optional<String> of(String group, Fact<? extends Keyed> stated) {
    Optional<? extends Keyed> value = stated.value();
    return value.isPresent() ? Optional.of(of(group, value.get())) : Optional.empty();
  }

  public String of(String group, String key) {
    return words(group, key).in(language);
  }

  /** A phrase of pages. */
  public String page(String key) {
    return of("page", key);
  }

  /** A phrase with one value in it. */
  public String page(String key, String name, String value) {
    return filled("page", key, Map.of(name, Words.same(value)));
  }

  /** A phrase with several values in it. */
  public String filled(String group, String key, Map<String, Words> values) {
    return words(group, key).with(values).in(language);
  }

  public String country(String code) {
    return ours(catalog.countries().name(code)).in(language);
  }

  public Optional<String> country(Fact<String> code) {
    return code.isStated() ? Optional.of(country(code.orElse(""))) : Optional.empty();
  }

  /** Whether who reads this language need not live in the country that a page is made in. */
  boolean saysHomeCountry() {
    return Languages.fact(language, "addresses").equals("with-country");
  }

  /** A date as people write it: "22. November 2026". */
  public String date(LocalDate date) {
    Optional<String> ofCountry = Languages.find(language, "months." + law.controller());
    String months = ofCountry.isPresent() ? ofCountry.get() : Languages.fact(language, "months");
    return Languages.fact(language, "date")
        .replace("{day}", String.valueOf(date.getDayOfMonth()))
        .replace("{month}", months.split(" ")[date.getMonthValue() - 1])
        .replace("{year}", String.valueOf(date.getYear()));
  }

  /** A role by its key, or the owner's own words. */
  public Optional<String> role(Fact<Text> stated) {
    Optional<String> text = text(stated);
    return text.isPresent() ? Optional.of(known(catalog.role(text.get()), text.get())) : text;
  }

  /** What a value of an open set is called: by its key if that is known, else as it is written. */
  public String ofOrAsWritten(String group, String written) {
    return known(catalog.term(group, written), written);
  }

  /** What a value is called, or what others of its group are. */
  public String ofOr(String group, String key, String other) {
    return of(group, catalog.term(group, key).isPresent() ? key : other);
  }

  private String known(Optional<Words> words, String written) {
    return words.isPresent() ? ours(words.get()).in(language) : written;
  }

  private Words words(String group, String key) {
    Optional<Words> words = catalog.term(group, key);
    if (words.isEmpty()) {
      throw new IllegalStateException("no term for " + group + "." + key);
    }
    return ours(words.get());
  }

  /** Our words as they are written at home. */
  private Words ours(Words words) {
    return SwissWords.of(words, law);
  }

  /** A period or a duration, which is put into words of ours. */
  public String term(Term stated) {
    return SwissWords.of(stated.words(), law).in(language);
  }

  /** A term without the article of the GDPR that stands behind it in brackets. */
  public String uncited(String group, Keyed value) {
    String term = of(group, value);
    int article = term.lastIndexOf(" (Art. ");
    return article < 0 ? term : term.substring(0, article);
  }

  /** Whose law counts. */
  public ApplicableLaw law() {
    return law;
  }
}

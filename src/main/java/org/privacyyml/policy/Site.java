package org.privacyyml.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Countries;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.value.Texts;
import org.privacyyml.policy.value.Value;
import org.privacyyml.policy.vocabulary.Nature;
import org.privacyyml.resource.Languages;
import org.privacyyml.resource.Messages;

/**
 * The site that the pages belong to.
 *
 * @param youthRelevant whether it has content that may harm minors (§ 7 JMStV)
 */
public record Site(
    Where where,
    Fact<Text> name,
    Fact<String> url,
    Fact<List<String>> domains,
    Fact<List<Language>> languages,
    Fact<Nature> nature,
    Fact<Boolean> editorial,
    Fact<Boolean> audiovisual,
    Fact<Boolean> userContent,
    Fact<Boolean> youthRelevant,
    Fact<List<String>> addresses,
    Fact<List<Offering>> offerings) {

  static Fact<Site> read(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    // First of all: every text that follows is held against the languages.
    Fact<List<Language>> languages = languages(fields.get("languages"));
    if (languages.isStated()) {
      fields.reading().setLanguages(languages.orElse(List.of()));
    }
    return fields.holds(
        new Site(
            fields.where(),
            fields.required("name").name(),
            fields.required("url").url(),
            fields.get("domains").list().strings(),
            languages,
            fields.required("nature", Nature.values()),
            fields.get("editorial").flag(),
            fields.get("audiovisual").flag(),
            fields.get("userContent").flag(),
            fields.get("youthRelevant").flag(),
            Countries.countries(fields.get("addresses")),
            Offering.readAll(fields.get("offerings").list())));
  }

  /** The languages, each once. */
  private static Fact<List<Language>> languages(Value value) {
    List<Language> languages = new ArrayList<>();
    for (Value item : value.items()) {
      Language language = language(item);
      if (language != null && !languages.contains(language)) {
        languages.add(language);
      }
    }
    return languages.isEmpty() ? value.unread() : value.holds(List.copyOf(languages));
  }

  private static @Nullable Language language(Value value) {
    String code = Texts.word(value);
    if (code == null) {
      return null;
    }
    Optional<Language> language = Languages.find(code);
    if (language.isPresent()) {
      value.state(code, false);
      return language.get();
    }
    value.refuse(
        code,
        Messages.of("policy.no-language", "languages", Languages.named(), "code", code),
        Languages.codes());
    return null;
  }

  /** The languages that pages are written in; the first is the site's default. */
  public List<Language> pageLanguages() {
    List<Language> stated = languages.orElse(List.of());
    return stated.isEmpty() ? List.of(Languages.first()) : stated;
  }

  public boolean isCommercial() {
    return nature.is(Nature.COMMERCIAL);
  }

  public boolean isPrivate() {
    return nature.is(Nature.PRIVATE);
  }
}

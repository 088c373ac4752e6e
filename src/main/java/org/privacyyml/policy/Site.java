package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.FLAG;
import static org.privacyyml.policy.Readers.NAME;
import static org.privacyyml.policy.Readers.STRING;
import static org.privacyyml.policy.Readers.URL;
import static org.privacyyml.policy.Readers.fromText;
import static org.privacyyml.policy.Readers.list;
import static org.privacyyml.policy.Readers.object;
import static org.privacyyml.policy.Readers.oneOrMore;

import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;

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

  private static final Reader<Language> LANGUAGE =
      fromText(
          (text, where, reading) -> {
            for (Language language : Language.values()) {
              if (language.code().equals(text)) {
                return Optional.of(language);
              }
            }
            reading.wrongValue(
                where,
                text,
                new Words(
                    "pages are written in German and English, not in \"" + text + "\"",
                    "Seiten gibt es auf Deutsch und Englisch, nicht in „" + text + "“"),
                List.of("de", "en"));
            return Optional.empty();
          });

  static Site read(Fields fields) {
    // First of all: every text that follows is held against the languages.
    Fact<List<Language>> languages = fields.get("languages", oneOrMore(LANGUAGE));
    List<Language> distinct = languages.orElse(List.of()).stream().distinct().toList();
    if (!distinct.isEmpty()) {
      fields.reading().setLanguages(distinct);
    }
    return new Site(
        fields.where(),
        fields.required("name", NAME),
        fields.required("url", URL),
        fields.get("domains", list(STRING)),
        languages.map(stated -> stated.stream().distinct().toList()),
        fields.required("nature", Readers.choice(Nature.values())),
        fields.get("editorial", FLAG),
        fields.get("audiovisual", FLAG),
        fields.get("userContent", FLAG),
        fields.get("youthRelevant", FLAG),
        fields.get("addresses", oneOrMore(Countries.COUNTRY)),
        fields.get("offerings", list(object(Offering::read))));
  }

  /** The languages that pages are written in; the first is the site's default. */
  public List<Language> pageLanguages() {
    List<Language> stated = languages.orElse(List.of());
    return stated.isEmpty() ? List.of(Language.DE) : stated;
  }

  public boolean isCommercial() {
    return nature.value().filter(Nature.COMMERCIAL::equals).isPresent();
  }

  public boolean isPrivate() {
    return nature.value().filter(Nature.PRIVATE::equals).isPresent();
  }
}

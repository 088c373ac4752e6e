package org.privacyyml.law.germany;

import static org.privacyyml.finding.Page.IMPRINT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.ImprintCase;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.law.asking.Question;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Capital;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.TaxNumber;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fact.Stated;
import org.privacyyml.policy.vocabulary.LegalForm;

/**
 * What every provider states: § 5 (1) no. 1, 3, 5, 6, 7, 8 DDG, by analogy § 18 (1) and § 24 MStV.
 */
public final class Ddg5 {

  private static final List<LegalForm> PEOPLE =
      List.of(LegalForm.NATURAL_PERSON, LegalForm.SOLE_TRADER, LegalForm.FREELANCER);

  private Ddg5() {}

  public static void ask(Case law) {
    Optional<ImprintCase> german = ImprintCase.german(law.file());
    if (german.isPresent()) {
      nameAndAddress(law, german.get());
      supervision(law, german.get());
      if (german.get().isCommercial()) {
        numbers(law, german.get());
      }
      law.rule("DDG-5-1-7", german.get())
          .when(german.get().provider().liquidation().orElse(false))
          .shownOn(IMPRINT)
          .saidByThePage();
    }
  }

  private static void nameAndAddress(Case law, ImprintCase imprint) {
    Controller provider = imprint.provider();
    law.rule("DDG-5-1-1-NAME", imprint).shownOn(IMPRINT).find(noFullName(provider));
    law.rule("DDG-5-1-1-ADDRESS", imprint)
        .shownOn(IMPRINT)
        .find(incompleteAddress(provider.address()));
    Optional<Address> address = provider.address().value();
    if (address.isPresent()) {
      law.rule("DDG-5-1-1-POBOX", imprint)
          .find(
              startsWith(address.get().street(), "postfach", "p.o. box", "po box", "packstation"));
      law.rule("DDG-5-1-1-CO", imprint).find(careOf(address.get()));
    }
    Fact<Capital> capital = provider.capital();
    law.rule("DDG-5-1-1-CAPITAL", imprint)
        .when(capital.isStated())
        .shownOn(IMPRINT)
        .find(incomplete(capital.value()));
  }

  /**
   * A person has a first and a last name, written out; everybody else the name that is registered.
   */
  public static List<Lack> noFullName(Controller provider) {
    Fact<String> name = provider.name();
    if (!(name instanceof Stated<String> stated)) {
      return Lack.ifMissing(name);
    }
    boolean isPerson = provider.legalForm().matches(PEOPLE::contains);
    return Lack.when(isPerson && !isFullName(stated.content()), name.where());
  }

  public static boolean isFullName(String name) {
    String[] words = name.strip().split("\\s+");
    if (words.length < 2) {
      return false;
    }
    // "E. Beispiel" hides the first name; an initial behind a written-out one does no harm.
    return !(words[0].endsWith(".") && words[0].length() <= 2);
  }

  public static List<Lack> incompleteAddress(Fact<Address> address) {
    if (!(address instanceof Stated<Address> stated)) {
      return Lack.ifMissing(address);
    }
    Address given = stated.content();
    for (Fact<String> part : List.of(given.street(), given.postalCode(), given.city())) {
      if (part.isMissing()) {
        return List.of(Lack.of(part));
      }
    }
    return List.of();
  }

  private static List<Lack> startsWith(Fact<String> street, String... beginnings) {
    String lower = street.orElse("").toLowerCase(Locale.ROOT);
    for (String beginning : beginnings) {
      if (lower.startsWith(beginning)) {
        return List.of(Lack.at(street.where()).with("value", street.orElse("")));
      }
    }
    return List.of();
  }

  private static List<Lack> careOf(Address address) {
    Fact<String> careOf = address.careOf();
    return careOf.isStated()
        ? List.of(Lack.at(careOf.where()).with("value", careOf.orElse("")))
        : startsWith(address.street(), "c/o");
  }

  public static List<Lack> incomplete(Optional<Capital> stated) {
    if (stated.isEmpty()) {
      return List.of();
    }
    Capital capital = stated.get();
    Fact<String> asked = capital.amount().isMissing() ? capital.amount() : capital.outstanding();
    return Lack.when(asked.isMissing(), asked.where());
  }

  private static void supervision(Case law, ImprintCase imprint) {
    Imprint stated = imprint.stated().orNull();
    Optional<Party> authorisation =
        stated == null ? Optional.empty() : stated.authorisation().value();
    law.rule("DDG-5-1-3", imprint)
        .when(authorisation.isPresent())
        .shownOn(IMPRINT)
        .find(unnamed(authorisation));
    Fact<List<Imprint.Profession>> professions =
        stated == null ? imprint.stated().withoutValue() : stated.professions();
    List<Lack> chambers = new ArrayList<>();
    List<Lack> titles = new ArrayList<>();
    List<Lack> rules = new ArrayList<>();
    boolean isMember = false;
    for (Imprint.Profession profession : professions.orElse(List.of())) {
      // Some professions are regulated and have no chamber.
      isMember |= !profession.chamber().isNone();
      Party chamber = profession.chamber().orNull();
      addMissing(chambers, chamber == null ? profession.chamber() : chamber.name(), "chamber");
      addMissing(titles, firstMissing(profession.title(), profession.awardedIn()), "title");
      addMissing(rules, accessibleRules(profession), "rules");
    }
    profession(law, imprint, "DDG-5-1-5-A", isMember, chambers);
    profession(law, imprint, "DDG-5-1-5-B", professions.isStated(), titles);
    profession(law, imprint, "DDG-5-1-5-C", professions.isStated(), rules);
    law.rule("DDG-5-1-8", imprint)
        .when(imprint.isAudiovisual())
        .shownOn(IMPRINT)
        .require(
            stated == null
                ? Fact.missing(imprint.stated().where().missing("mediaAuthority"))
                : stated.mediaAuthority());
  }

  private static void profession(
      Case law, ImprintCase imprint, String rule, boolean applies, List<Lack> lacks) {
    law.rule(rule, imprint).when(applies).shownOn(IMPRINT).find(lacks);
  }

  public static List<Lack> unnamed(Optional<Party> stated) {
    if (stated.isEmpty()) {
      return List.of();
    }
    Party authority = stated.get();
    return authority.name().isMissing()
        ? List.of(Lack.of(authority.name()))
        : Lack.when(
            authority.address().isMissing() && authority.url().isMissing(),
            authority.url().where());
  }

  private static void addMissing(List<Lack> lacks, Fact<?> asked, String part) {
    if (asked.isMissing()) {
      lacks.add(Lack.of(asked).with("part", part));
    }
  }

  private static Fact<?> firstMissing(Fact<?> first, Fact<?> second) {
    return first.isMissing() ? first : second;
  }

  /** The rules by name, and where each can be read. */
  public static Fact<?> accessibleRules(Imprint.Profession profession) {
    for (Imprint.ProfessionalRule rule : profession.rules().orElse(List.of())) {
      Fact<?> asked = firstMissing(rule.title(), rule.url());
      if (asked.isMissing()) {
        return asked;
      }
    }
    return profession.rules();
  }

  private static void numbers(Case law, ImprintCase imprint) {
    Fact<TaxNumber> vatId = imprint.provider().vatId();
    Fact<TaxNumber> businessId = imprint.provider().businessId();
    // "none" for the VAT id alone is an answer: a small business has no other number to show yet.
    boolean lacking = vatId.isMissing() && !businessId.isStated() && !businessId.isUnreadable();
    Question asked = law.rule("DDG-5-1-6", imprint);
    if (vatId.isStated() || businessId.isStated()) {
      // Whoever has none shows none.
      asked.shownOn(IMPRINT);
    }
    asked.find(Lack.when(lacking, vatId.where()));
    law.rule("DDG-5-1-6-BOTH", imprint)
        .find(
            Lack.when(
                !number(vatId).isEmpty() && !number(businessId).isEmpty(), businessId.where()));
    law.rule("DDG-5-1-6-KU", imprint)
        .find(
            number(vatId).endsWith("EX")
                ? List.of(Lack.at(vatId.where()).with("value", number(vatId)))
                : List.of());
  }

  private static String number(Fact<TaxNumber> stated) {
    return stated.value().flatMap(TaxNumber::number).orElse("");
  }
}

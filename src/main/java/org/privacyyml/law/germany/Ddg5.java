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
import org.privacyyml.law.imprint.Particulars;
import org.privacyyml.law.imprint.ProviderName;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Capital;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.TaxNumber;
import org.privacyyml.policy.value.Fact;

/**
 * What every provider states: § 5 (1) no. 1, 3, 5, 6, 7, 8 DDG, by analogy § 18 (1) and § 24 MStV.
 */
public final class Ddg5 {

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
    law.rule("DDG-5-1-1-NAME", imprint).shownOn(IMPRINT).find(ProviderName.notInFull(provider));
    law.rule("DDG-5-1-1-ADDRESS", imprint)
        .shownOn(IMPRINT)
        .find(Particulars.incompleteAddress(provider.address()));
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
        .find(Particulars.incompleteCapital(capital.value()));
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

  private static void supervision(Case law, ImprintCase imprint) {
    Imprint stated = imprint.stated().orNull();
    Optional<Party> authorisation =
        stated == null ? Optional.empty() : stated.authorisation().value();
    law.rule("DDG-5-1-3", imprint)
        .when(authorisation.isPresent())
        .shownOn(IMPRINT)
        .find(Particulars.unnamed(authorisation));
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
      addMissing(rules, Particulars.accessibleRules(profession), "rules");
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

  private static void addMissing(List<Lack> lacks, Fact<?> asked, String part) {
    if (asked.isMissing()) {
      lacks.add(Lack.of(asked).with("part", part));
    }
  }

  private static Fact<?> firstMissing(Fact<?> first, Fact<?> second) {
    return first.isMissing() ? first : second;
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

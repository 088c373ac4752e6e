package org.privacyyml.law.germany;

import static org.privacyyml.finding.Page.IMPRINT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.ImprintCase;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fact.Stated;

/**
 * Who is responsible for editorial content: § 18 (2) MStV, and who protects minors from content: §
 * 7 (1) JMStV.
 */
public final class Mstv18 {

  private Mstv18() {}

  public static void ask(Case law) {
    Optional<ImprintCase> german = ImprintCase.german(law.file());
    if (german.isPresent()) {
      ImprintCase imprint = german.get();
      law.rule("MSTV-18-2", imprint)
          .when(imprint.isEditorial())
          .shownOn(IMPRINT)
          .find(noEditor(imprint.file()));
      law.rule("JMSTV-7", imprint)
          .when(imprint.isYouthRelevant())
          .shownOn(IMPRINT)
          .find(noOfficer(imprint.particulars().youthProtection()));
    }
  }

  /** Name and a way to reach them at once electronically, § 7 (1) JMStV. */
  private static List<Lack> noOfficer(Fact<Party> stated) {
    if (!(stated instanceof Stated<Party> party)) {
      return Lack.ifMissing(stated);
    }
    Party officer = party.content();
    return officer.name().isMissing()
        ? List.of(Lack.of(officer.name()))
        : Lack.when(
            officer.email().isMissing() && officer.contactForm().isMissing(),
            officer.email().where());
  }

  private static List<Lack> noEditor(Disclosure file) {
    Fact<List<Imprint.Editor>> editors = Imprint.of(file.policy().imprint()).editorial();
    List<Imprint.Editor> stated = editors.orElse(List.of());
    if (stated.isEmpty()) {
      return editors.isUnreadable() ? List.of() : List.of(Lack.at(editors.where()));
    }
    List<Lack> lacks = new ArrayList<>();
    for (Imprint.Editor editor : stated) {
      Optional<Address> address = editor.address().value();
      if (editor.name().isMissing()) {
        lacks.add(Lack.at(editor.name().where()));
      } else if (address.isEmpty() || !address.get().isComplete()) {
        lacks.add(Lack.at(editor.address().where()));
      } else if (stated.size() > 1 && editor.part().isMissing()) {
        lacks.add(Lack.at(editor.part().where()));
      }
    }
    return lacks;
  }
}

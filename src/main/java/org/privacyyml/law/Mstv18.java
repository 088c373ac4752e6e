package org.privacyyml.law;

import static org.privacyyml.finding.Page.IMPRINT;
import static org.privacyyml.law.Rule.rule;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Fact;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.Site;

/** Who is responsible for editorial content: § 18 (2) MStV. */
final class Mstv18 {

  private Mstv18() {}

  static List<Rule<?>> rules() {
    return List.of(
        rule("MSTV-18-2")
            .when(file -> file.site().filter(Mstv18::isEditorial).isPresent())
            .forEach(ImprintCase::german)
            .shownOn(IMPRINT)
            .find(imprint -> noEditor(imprint.file())));
  }

  private static boolean isEditorial(Site site) {
    return site.editorial().orElse(false);
  }

  private static List<Lack> noEditor(Disclosure file) {
    Fact<List<Imprint.Editor>> editors =
        file.policy().imprint().isStated()
            ? file.policy().imprint().flatMap(Imprint::editorial)
            : Fact.absent(file.policy().imprint().where().missing("editorial"));
    List<Imprint.Editor> stated = editors.orElse(List.of());
    if (stated.isEmpty()) {
      return editors.isUnreadable() ? List.of() : List.of(Lack.at(editors.where()));
    }
    List<Lack> lacks = new ArrayList<>();
    for (Imprint.Editor editor : stated) {
      if (editor.name().isMissing()) {
        lacks.add(Lack.at(editor.name().where()));
      } else if (editor.address().value().filter(Address::isComplete).isEmpty()) {
        lacks.add(Lack.at(editor.address().where()));
      } else if (stated.size() > 1 && editor.part().isMissing()) {
        lacks.add(Lack.at(editor.part().where()));
      }
    }
    return lacks;
  }
}

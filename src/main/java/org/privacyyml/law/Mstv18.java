package org.privacyyml.law;

import static org.privacyyml.finding.Page.IMPRINT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Fact;
import org.privacyyml.policy.Imprint;

/** Who is responsible for editorial content: § 18 (2) MStV. */
final class Mstv18 {

  private Mstv18() {}

  static void ask(Case law) {
    Optional<ImprintCase> german = ImprintCase.german(law.file());
    if (german.isPresent()) {
      ImprintCase imprint = german.get();
      law.rule("MSTV-18-2", imprint)
          .when(imprint.isEditorial())
          .shownOn(IMPRINT)
          .find(noEditor(imprint.file()));
    }
  }

  private static List<Lack> noEditor(Disclosure file) {
    Fact<Imprint> imprint = file.policy().imprint();
    Fact<List<Imprint.Editor>> editors =
        imprint.isStated()
            ? imprint.value().orElseThrow().editorial()
            : Fact.absent(imprint.where().missing("editorial"));
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

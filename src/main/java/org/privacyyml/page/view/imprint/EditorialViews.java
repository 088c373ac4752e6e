package org.privacyyml.page.view.imprint;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.page.view.Addresses;
import org.privacyyml.page.view.Terms;
import org.privacyyml.page.view.imprint.EditorialView.EditorView;
import org.privacyyml.policy.Imprint;

/** Makes the view of those who answer for what is published. */
final class EditorialViews {
  private final Terms terms;
  private final Addresses addresses;
  private final Agencies agencies;

  EditorialViews(Terms terms, Addresses addresses, Agencies agencies) {
    this.terms = terms;
    this.addresses = addresses;
    this.agencies = agencies;
  }

  EditorialView of(Imprint imprint) {
    List<EditorView> editors = new ArrayList<>();
    for (Imprint.Editor editor : imprint.editorial().orElse(List.of())) {
      editors.add(
          new EditorView(
              terms.role(editor.role()),
              editor.name().orElse(""),
              editor.organisation().value(),
              addresses.line(editor.address()),
              terms.text(editor.part())));
    }
    return new EditorialView(
        !editors.isEmpty(), editors, agencies.of(imprint.youthProtection().value()));
  }
}

package org.privacyyml.page.view.imprint;

import java.util.Optional;
import org.privacyyml.page.view.Label;
import org.privacyyml.page.view.Terms;
import org.privacyyml.policy.Capital;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.TaxNumber;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.vocabulary.LegalForm;

/** Makes the view of what identifies the provider. */
final class NumbersViews {
  private final Terms terms;

  NumbersViews(Terms terms) {
    this.terms = terms;
  }

  NumbersView of(Controller provider) {
    return new NumbersView(
        new RegisterRows(terms).of(provider.register()),
        number(provider.vatId()),
        new Label(vatLabel(provider)),
        number(provider.businessId()),
        new Label(capitalLabel(provider)),
        capital(provider.capital()));
  }

  /** What the number for VAT is called where it was given out. */
  private String vatLabel(Controller provider) {
    String country = provider.country().orElse("DE");
    return terms.of("vat", country.equals("AT") || country.equals("CH") ? country : "DE");
  }

  private Optional<String> number(Fact<TaxNumber> stated) {
    Optional<TaxNumber> number = stated.value();
    return number.isPresent()
        ? Optional.of(number.get().number().orElse(terms.page("appliedFor")))
        : Optional.empty();
  }

  /** § 5 (1) no. 1 DDG speaks of Stammkapital and Grundkapital, the Swiss law of Aktienkapital. */
  private String capitalLabel(Controller provider) {
    Optional<LegalForm> form = provider.legalForm().value();
    String key = form.isPresent() ? form.get().key() : "";
    boolean isSwissAg = provider.isIn("CH") && provider.hasForm(LegalForm.AG);
    return terms.ofOr("capital", isSwissAg ? "CH-AG" : key, "other");
  }

  private Optional<String> capital(Fact<Capital> stated) {
    return stated.value().map(this::line);
  }

  private String line(Capital capital) {
    String amount = capital.amount().orElse("");
    Optional<String> open = capital.outstanding().value();
    return open.isPresent()
        ? amount + " (" + terms.page("outstanding", "amount", open.get()) + ")"
        : amount;
  }
}

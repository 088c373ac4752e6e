package org.privacyyml.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.policy.Capital;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Representative;
import org.privacyyml.policy.TaxNumber;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.vocabulary.LegalForm;

/** Puts the particulars of a company into phrases: its people and its numbers. */
final class Particulars {
  private final Terms terms;
  private final Addresses addresses;

  Particulars(Terms terms, Addresses addresses) {
    this.terms = terms;
    this.addresses = addresses;
  }

  Optional<String> people(Fact<List<Representative>> stated) {
    List<String> people = new ArrayList<>();
    for (Representative representative : stated.orElse(List.of())) {
      people.add(person(representative));
    }
    return people.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", people));
  }

  /** "Erika Beispiel (Geschäftsführung)". */
  private String person(Representative stated) {
    Optional<String> role = terms.role(stated.role());
    Optional<String> address = addresses.line(stated.address());
    return stated.name().orElse("")
        + (role.isPresent() ? " (" + role.get() + ")" : "")
        + (address.isPresent() ? ", " + address.get() : "");
  }

  /** What the number for VAT is called where it was given out. */
  String vatLabel(Controller provider) {
    String country = provider.country().orElse("DE");
    return terms.of("vat", country.equals("AT") || country.equals("CH") ? country : "DE");
  }

  Optional<String> number(Fact<TaxNumber> stated) {
    Optional<TaxNumber> number = stated.value();
    return number.isPresent()
        ? Optional.of(number.get().number().orElse(terms.page("appliedFor")))
        : Optional.empty();
  }

  /** § 5 (1) no. 1 DDG speaks of Stammkapital and Grundkapital, the Swiss law of Aktienkapital. */
  String capitalLabel(Controller provider) {
    Optional<LegalForm> form = provider.legalForm().value();
    String key = form.isPresent() ? form.get().key() : "";
    boolean isSwissAg = provider.isIn("CH") && provider.hasForm(LegalForm.AG);
    return terms.ofOr("capital", isSwissAg ? "CH-AG" : key, "other");
  }

  Optional<String> capital(Fact<Capital> stated) {
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

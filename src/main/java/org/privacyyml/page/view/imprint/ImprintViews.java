package org.privacyyml.page.view.imprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.view.Addresses;
import org.privacyyml.page.view.Contacts;
import org.privacyyml.page.view.CountryName;
import org.privacyyml.page.view.Label;
import org.privacyyml.page.view.Terms;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.value.Fact;

/** Makes the view of the Impressum in one language. */
public final class ImprintViews {
  private final Disclosure file;
  private final Terms terms;
  private final Addresses addresses;
  private final Contacts contacts;
  private final Agencies agencies;

  public ImprintViews(Disclosure file, Terms terms) {
    this.file = file;
    this.terms = terms;
    this.addresses = new Addresses(terms, file.country());
    this.contacts = new Contacts(terms, addresses);
    this.agencies = new Agencies(addresses, contacts);
  }

  /**
   * The Impressum.
   *
   * @param translations links to it in other languages
   */
  public ImprintView of(Controller provider, List<Markdown> translations) {
    Imprint imprint = Imprint.of(file.policy().imprint());
    AustrianViews austria = new AustrianViews(file, provider, terms, imprint.austria());
    return new ImprintView(
        translations,
        austria.trade(),
        provider.name().orElse(""),
        new IdentityViews(terms, addresses, contacts).of(provider),
        new NumbersViews(terms).of(provider),
        supervision(provider, imprint),
        rows(imprint.further()),
        new EditorialViews(terms, addresses, agencies).of(imprint),
        new ProfessionalViews(terms, addresses, agencies).of(imprint),
        new ConsumersViews(file, terms, agencies).of(imprint),
        new DsaViews(terms, agencies).of(imprint.dsa().value()),
        austria.disclosure());
  }

  private SupervisionView supervision(Controller provider, Imprint imprint) {
    return new SupervisionView(
        agencies.of(imprint.authorisation().value()),
        CountryName.of(establishedIn(provider)),
        agencies.of(imprint.mediaAuthority().value()));
  }

  /** Where the provider of an audiovisual service sits (§ 5 (1) no. 8 DDG). */
  private Optional<String> establishedIn(Controller provider) {
    boolean isAudiovisual =
        file.site().isPresent() && file.site().get().audiovisual().orElse(false);
    return isAudiovisual ? terms.country(provider.country()) : Optional.empty();
  }

  private List<RowView> rows(Fact<List<Imprint.Row>> stated) {
    List<RowView> rows = new ArrayList<>();
    for (Imprint.Row row : stated.orElse(List.of())) {
      Optional<String> label = terms.text(row.label());
      Optional<String> value = terms.text(row.value());
      if (label.isPresent() && value.isPresent()) {
        rows.add(new RowView(new Label(label.get()), Markdown.linkOrText(value.get(), row.url())));
      }
    }
    return rows;
  }
}

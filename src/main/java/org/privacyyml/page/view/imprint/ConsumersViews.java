package org.privacyyml.page.view.imprint;

import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.view.Terms;
import org.privacyyml.policy.Business;
import org.privacyyml.policy.Imprint;

/** Makes the view of what consumers are told. */
final class ConsumersViews {
  private final Disclosure file;
  private final Terms terms;
  private final Agencies agencies;

  ConsumersViews(Disclosure file, Terms terms, Agencies agencies) {
    this.file = file;
    this.terms = terms;
    this.agencies = agencies;
  }

  ConsumersView of(Imprint imprint) {
    Business business = Business.of(file.policy().business());
    Optional<Imprint.DisputeResolution> dispute = imprint.disputeResolution().value();
    Optional<Imprint.Accessibility> accessibility = imprint.accessibility().value();
    return new ConsumersView(
        Markdown.link(terms.page("withdrawContract"), business.withdrawal()),
        dispute.isPresent() && !dispute.get().participates().orElse(true),
        Markdown.link(terms.page("cancelContract"), business.cancellation()),
        arbitration(dispute),
        accessibility.isPresent()
            ? Markdown.link(terms.page("accessibility"), accessibility.get().statement())
            : Optional.empty(),
        accessibility.isPresent() ? authority(accessibility.get()) : Optional.empty());
  }

  private Optional<AgencyView> arbitration(Optional<Imprint.DisputeResolution> dispute) {
    return dispute.isPresent() && dispute.get().participates().orElse(false)
        ? agencies.of(dispute.get().body().value())
        : Optional.empty();
  }

  /** An authority that we know by a key, or whatever the owner calls it. */
  private Optional<String> authority(Imprint.Accessibility stated) {
    return stated.authority().isStated()
        ? Optional.of(terms.ofOrAsWritten("accessibilityAuthority", stated.authority().orElse("")))
        : Optional.empty();
  }
}

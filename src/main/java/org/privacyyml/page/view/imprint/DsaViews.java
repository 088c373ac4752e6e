package org.privacyyml.page.view.imprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.view.Terms;
import org.privacyyml.page.view.imprint.DsaView.PointView;
import org.privacyyml.policy.Imprint;

/** Makes the view of contact points. */
final class DsaViews {
  private final Terms terms;
  private final Agencies agencies;

  DsaViews(Terms terms, Agencies agencies) {
    this.terms = terms;
    this.agencies = agencies;
  }

  Optional<DsaView> of(Optional<Imprint.ContactPoints> stated) {
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    Imprint.ContactPoints points = stated.get();
    return Optional.of(
        new DsaView(
            point(points.authorities().value()),
            agencies.of(points.representative().value()),
            point(points.users().value())));
  }

  private Optional<PointView> point(Optional<Imprint.ContactPoint> stated) {
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    Imprint.ContactPoint point = stated.get();
    List<Markdown> ways = new ArrayList<>();
    ways.add(Markdown.email(point.email().orElse("")));
    ways.add(Markdown.phone(point.phone().orElse("")));
    ways.add(Markdown.linkOrText(point.contactForm().orElse(""), point.contactForm()));
    List<String> languages = new ArrayList<>();
    for (String code : point.languages().orElse(List.of())) {
      languages.add(terms.ofOrAsWritten("languages", code));
    }
    return Optional.of(
        new PointView(
            Markdown.join(", ", ways),
            languages.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", languages))));
  }
}

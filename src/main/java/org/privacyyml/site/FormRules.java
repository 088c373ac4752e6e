package org.privacyyml.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Words;
import org.privacyyml.resource.Messages;
import org.privacyyml.site.reading.FormSeen;
import org.privacyyml.site.reading.Spot;

/** Forms of a site, held against the activities that would cover them. */
final class FormRules {
  private final Declared declared;
  private final SiteFindings findings;

  FormRules(Declared declared, SiteFindings findings) {
    this.declared = declared;
    this.findings = findings;
  }

  /** Forms of the site; those that are sent to others are told with their hosts. */
  void forms(Map<FormSeen.Purpose, List<FormSeen>> forms) {
    forms.forEach(
        (purpose, all) -> {
          List<FormSeen> own = all.stream().filter(form -> form.host().isEmpty()).toList();
          if (own.isEmpty() || declared.coversForm(purpose.key())) {
            return;
          }
          boolean stays = own.stream().allMatch(FormSeen::staysInBrowser);
          Map<String, Words> arguments = Map.of("form", said(purpose, stays));
          List<Spot> spots =
              own.stream().map(FormSeen::spot).sorted().limit(SiteFindings.PLACES).toList();
          int pages = (int) own.stream().map(form -> form.spot().file()).distinct().count();
          SiteFinding finding =
              findings.of(
                  "SITE-FORM",
                  "SITE-FORM",
                  arguments,
                  spots.get(0).file(),
                  Optional.empty(),
                  pages,
                  spots,
                  Proposals.of(purpose));
          boolean onlyHint = stays && purpose == FormSeen.Purpose.SEARCH;
          findings.add(onlyHint ? finding.withSeverity(Severity.INFO) : finding);
        });
  }

  private static Words said(FormSeen.Purpose purpose, boolean stays) {
    return switch (purpose) {
      case LOGIN -> Messages.of("site.form-login");
      case SEARCH -> Messages.of(stays ? "site.form-search-stays" : "site.form-search");
      case NEWSLETTER -> Messages.of("site.form-newsletter");
      case CONTACT, OTHER -> Messages.of("site.form-contact");
    };
  }
}

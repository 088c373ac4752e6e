package org.privacyyml.page.view.notice;

import java.util.List;
import java.util.Optional;
import org.privacyyml.page.view.ContactView;
import org.privacyyml.page.view.Locality;

/**
 * To whom data subjects can complain (Art. 13 (2) (d) GDPR, Art. 49 DSG).
 *
 * @param gloss what the responsible authority is called in English
 * @param swissAuthority the Swiss authority, where another one supervises the controller
 */
public record ComplaintView(
    Optional<AuthorityView> authority,
    Optional<String> gloss,
    Optional<AuthorityView> swissAuthority) {

  /** A supervisory authority. */
  public record AuthorityView(
      String authorityName,
      Optional<Locality> authorityAddress,
      List<ContactView> authorityContacts) {}
}

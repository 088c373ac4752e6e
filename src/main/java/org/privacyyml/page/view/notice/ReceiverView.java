package org.privacyyml.page.view.notice;

import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.view.CountryName;
import org.privacyyml.page.view.Locality;

/**
 * A recipient as a row of the table.
 *
 * @param receiverService what it runs, where its name does not say so
 * @param receiverParent the company that it belongs to
 * @param receiverArrangement with a joint controller (Art. 26 (2) GDPR)
 * @param receiverLocation where it stores data
 */
public record ReceiverView(
    String receiverName,
    Optional<String> receiverService,
    Optional<Locality> receiverAddress,
    Optional<String> receiverParent,
    Optional<Markdown> policyLink,
    Optional<String> receiverRole,
    Optional<Markdown> optOutLink,
    Optional<String> receiverArrangement,
    Optional<CountryName> receiverCountry,
    Optional<String> receiverLocation,
    TransferView transfer) {

  /**
   * Where data go abroad, what protects them there (Art. 13 (1) (f) GDPR, Art. 19 (4) DSG).
   *
   * @param hasCopy whether it is said where a copy of the safeguards can be had
   * @param noTransfer said where the file states that data stay, and nothing else is to be said
   * @param hasRisks whether it says the risks of a transfer by consent (Art. 49 (1) (a) GDPR)
   */
  public record TransferView(
      boolean hasTransfer,
      Optional<Markdown> safeguard,
      boolean hasCopy,
      Optional<String> noTransfer,
      boolean hasRisks) {}
}

package org.privacyyml.page.view.imprint;

import java.util.List;
import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;

/**
 * What the templates of the Impressum can name (§ 5 DDG, § 5 ECG, Art. 3 (1) (s) UWG), part by
 * part. As in the notice, each name is used at one level only.
 *
 * @param translations links to this page in other languages
 * @param ecg what counts besides § 5 ECG; empty where that does not count
 * @param identity who the provider is, and how to reach them
 * @param numbers what identifies them
 * @param supervision who supervises them
 * @param rows free rows of the owner's
 * @param editorial who answers for what is published
 * @param professional what professionals and providers of services tell
 * @param consumers what consumers are told
 * @param dsa the contact points; empty where none are stated
 * @param austria what every site of an Austrian provider discloses
 */
public record ImprintView(
    List<Markdown> translations,
    Optional<TradeView> ecg,
    String providerName,
    IdentityView identity,
    NumbersView numbers,
    SupervisionView supervision,
    List<RowView> rows,
    EditorialView editorial,
    ProfessionalView professional,
    ConsumersView consumers,
    Optional<DsaView> dsa,
    Optional<AustriaView> austria) {

  /**
   * What counts besides § 5 ECG: § 14 UGB for those in the Firmenbuch, § 63 GewO for others with a
   * trade licence.
   */
  public enum TradeView {
    UGB,
    GEWO,
    NEITHER
  }
}

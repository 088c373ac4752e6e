package org.privacyyml.page.view.activity;

/**
 * What the texts of the kinds name, besides what there is of the activity.
 *
 * @param provider who runs the service; empty where nobody else does
 * @param hasProvider whether somebody else does
 * @param service what the service is called; empty where it has no name
 * @param hasService whether it has a name
 * @param embedding how the service comes into the page
 * @param self whether the controller runs the service
 * @param confirmation whether subscribers confirm
 * @param basedOnConsent Art. 6 (1) (a) GDPR
 */
public record KindView(
    String provider,
    boolean hasProvider,
    String service,
    boolean hasService,
    EmbeddingView embedding,
    boolean self,
    ConfirmationView confirmation,
    boolean basedOnConsent) {

  /** How a service comes into the page; templates ask for the way: {@code {{#serverSide}}}. */
  public enum EmbeddingView {
    REMOTE,
    GATED,
    LOCAL,
    LINK_ONLY,
    SERVER_SIDE,
    PROXIED,
    OTHERWISE
  }

  /** Whether subscribers confirm. */
  public enum ConfirmationView {
    DOUBLE_OPT_IN,
    NO_CONFIRMATION,
    UNSTATED
  }
}

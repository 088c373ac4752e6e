package org.privacyyml.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.catalog.Kind;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Activity;
import org.privacyyml.policy.AutomatedDecision;
import org.privacyyml.policy.Basis;
import org.privacyyml.policy.DataSource;
import org.privacyyml.policy.Provision;
import org.privacyyml.policy.Retention;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.vocabulary.Embedding;
import org.privacyyml.policy.vocabulary.LegalBasis;
import org.privacyyml.policy.vocabulary.SpecialGround;

/**
 * A processing activity with everything that counts for it: what the file says about it, what it
 * says for all, and what its kind presets.
 *
 * @param id anchor and reference, unique among the activities
 * @param bases each with its interest, its norm and how consent is withdrawn
 * @param providers who runs the service; recipients too
 * @param self whether the controller runs it alone or with others
 * @param recipients all recipients, the providers first
 * @param retention how long, with what the law says where the file names its periods
 */
public record Processing(
    String id,
    Activity activity,
    Optional<Kind> kind,
    Fact<Text> name,
    Fact<List<Text>> purposes,
    Fact<List<Text>> data,
    Fact<List<Basis>> bases,
    List<Receiver> providers,
    boolean self,
    Optional<String> service,
    Fact<List<Receiver>> recipients,
    Fact<List<Retention>> retention,
    Fact<Provision> provision,
    Fact<AutomatedDecision> automatedDecisions)
    implements Subject {

  @Override
  public Where where() {
    return activity.where();
  }

  public boolean basedOn(LegalBasis basis) {
    return !bases(basis).isEmpty();
  }

  /**
   * Whether consent carries it, as a legal basis or for special categories (Art. 9 (2) (a) GDPR).
   */
  public boolean restsOnConsent() {
    Activity.SpecialCategories special = activity.specialCategories().orNull();
    return basedOn(LegalBasis.CONSENT)
        || (special != null && special.ground().is(SpecialGround.EXPLICIT_CONSENT));
  }

  /** Whether what is consented to is loaded into the page: then consent is asked for there. */
  boolean isLoadedAfterConsent() {
    Embedding how = activity.embedding().orNull();
    return kindNeedsConsent() || how == Embedding.REMOTE || how == Embedding.CONSENT_GATED;
  }

  /**
   * Whether the visitor's browser loads it from elsewhere; where the file does not say, what kinds
   * of this sort do.
   */
  public boolean isLoadedByBrowser() {
    Embedding how = activity.embedding().orNull();
    return how == null
        ? kindNeedsConsent()
        : how == Embedding.REMOTE || how == Embedding.CONSENT_GATED;
  }

  private boolean kindNeedsConsent() {
    return kind.isPresent() && !kind.get().consentWhen().isEmpty();
  }

  /** The stated bases of one sort. */
  public List<Basis> bases(LegalBasis basis) {
    List<Basis> ofSort = new ArrayList<>();
    for (Basis stated : bases.orElse(List.of())) {
      if (stated.basis().isPresent() && stated.basis().get() == basis) {
        ofSort.add(stated);
      }
    }
    return ofSort;
  }

  /**
   * Whether the controller does this for somebody else, as their processor: then the duties are
   * theirs.
   */
  public boolean isOnBehalf() {
    return activity.onBehalfOf().isStated();
  }

  public boolean isKind(String id) {
    return kind.isPresent() && kind.get().id().equals(id);
  }

  /** Whether it is of this kind, or is called so where the file describes it without a kind. */
  public boolean isLike(String id) {
    return kind.isPresent() ? isKind(id) : this.id.equals(id);
  }

  /** The sources that are not the person (Art. 14 GDPR). */
  public List<DataSource> foreignSources() {
    List<DataSource> foreign = new ArrayList<>();
    for (DataSource source : activity.source().orElse(List.of())) {
      if (!source.fromPerson()) {
        foreign.add(source);
      }
    }
    return foreign;
  }

  /** Whether data are collected from the person, alone or among others (Art. 13 GDPR). */
  public boolean isFromPerson() {
    List<DataSource> sources = activity.source().orElse(List.of());
    return sources.isEmpty() || foreignSources().size() < sources.size();
  }

  /** Whether a link hands people on to somebody else's service (§ 19 (3) TDDDG). */
  public boolean forwards() {
    return activity.embedding().is(Embedding.LINK_ONLY) && !providers.isEmpty();
  }

  public boolean isDirectMarketing() {
    return activity.directMarketing().orElse(false) || isKind("direct-mail");
  }

  /** What messages call it. */
  public Words label() {
    Text text = name.orNull();
    return text == null ? Words.same(id) : text.words();
  }

  @Override
  public Map<String, Words> arguments() {
    Map<String, Words> arguments = new LinkedHashMap<>();
    arguments.put("processing", label());
    return arguments;
  }
}

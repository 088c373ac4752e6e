package org.privacyyml.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.catalog.Provider;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.StorageEntry;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Start;
import org.privacyyml.policy.value.Term;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.vocabulary.Ownership;
import org.privacyyml.policy.vocabulary.Technology;

/**
 * Something stored on, or read from, a visitor's device (§ 25 TDDDG), completed by the catalogue
 * where the file takes a provider's entries.
 *
 * @param from the provider whose entry it is, where it comes from the catalogue
 * @param necessary the reason why it is strictly necessary; or, with an empty one, that it needs
 *     consent
 */
public record DeviceEntry(
    Where where,
    Fact<List<String>> names,
    Optional<Provider> from,
    Fact<Technology> technology,
    Fact<Text> purpose,
    Fact<Term> duration,
    Fact<Start> durationFrom,
    Fact<String> host,
    Fact<Ownership> party,
    Fact<List<Receiver>> access,
    Fact<StorageEntry.Necessity> necessary,
    Fact<Boolean> consentAsked,
    Optional<Processing> processing)
    implements Subject {

  /** Whether the file states that it is strictly necessary. */
  public boolean isNecessary() {
    StorageEntry.Necessity stated = necessary.orNull();
    return stated != null && stated.isClaimed();
  }

  /** Whether the file states that it is not. */
  public boolean needsConsent() {
    return necessary.isStated() && !isNecessary();
  }

  /**
   * Whether visitors are asked before; where the file does not say, they are asked for what needs
   * it.
   */
  public boolean isConsentAsked() {
    return consentAsked.orElse(needsConsent());
  }

  public Words label() {
    return Words.same(String.join(", ", names.orElse(List.of("?"))));
  }

  @Override
  public Map<String, Words> arguments() {
    Map<String, Words> arguments = new LinkedHashMap<>();
    arguments.put("name", label());
    arguments.put("host", Words.same(host.orElse("")));
    return arguments;
  }
}

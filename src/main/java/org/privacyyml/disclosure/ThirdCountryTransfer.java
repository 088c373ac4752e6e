package org.privacyyml.disclosure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.catalog.Provider;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.vocabulary.Mechanism;

/**
 * A transfer to a third country or from there (Art. 13 (1) (f), Art. 44 to 49 GDPR).
 *
 * @param recipient whom it goes to
 * @param country where to; empty where the file leaves it open
 * @param certified whether the recipient is stated, or known, to be certified
 * @param certification what is known of the certification, with its date
 */
public record ThirdCountryTransfer(
    Where where,
    Words recipient,
    Optional<String> country,
    Fact<Mechanism> mechanism,
    Fact<Boolean> certified,
    Optional<Provider.Certification> certification,
    Fact<Text> copy,
    Fact<Text> risks,
    boolean isShown)
    implements Subject {

  public boolean isCertified() {
    return certified.orElse(false);
  }

  public boolean restsOn(Mechanism candidate) {
    return mechanism.is(candidate);
  }

  @Override
  public Map<String, Words> arguments() {
    Map<String, Words> arguments = new LinkedHashMap<>();
    arguments.put("recipient", recipient);
    arguments.put("country", Words.same(country.orElse("?")));
    Mechanism stated = mechanism.orNull();
    arguments.put("mechanism", Words.same(stated == null ? "" : stated.key()));
    return arguments;
  }
}

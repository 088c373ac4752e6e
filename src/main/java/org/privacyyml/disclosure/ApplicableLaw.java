package org.privacyyml.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.catalog.CountryData;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.Policy;
import org.privacyyml.policy.Site;

/**
 * Whose law a file is under.
 *
 * @param gdpr whether the controller sits in the EEA or addresses people there (Art. 3 GDPR), or no
 *     law that we know counts
 * @param dsg whether the controller sits in Switzerland or addresses people there (Art. 3 DSG)
 * @param controller the controller's country
 * @param provider the country of who stands on the Impressum
 * @param devices the country whose transposition of Art. 5 (3) ePrivacy Directive counts, if it is
 *     one that we know
 */
public record ApplicableLaw(
    boolean gdpr, boolean dsg, String controller, String provider, Optional<String> devices) {

  private static final String GERMANY = "DE";
  private static final String AUSTRIA = "AT";
  private static final String SWITZERLAND = "CH";

  static ApplicableLaw of(Policy policy, CountryData countries) {
    String home = country(policy.controller().value()).orElse(GERMANY);
    String provider = country(policy.imprint().flatMap(Imprint::provider).value()).orElse(home);
    List<String> addressed = policy.site().flatMap(Site::addresses).orElse(List.of(home));
    boolean gdpr = countries.isInEea(home);
    for (String country : addressed) {
      gdpr |= countries.isInEea(country);
    }
    boolean dsg = home.equals(SWITZERLAND) || addressed.contains(SWITZERLAND);
    // Whoever writes a notice for readers elsewhere still wants it measured: by the GDPR.
    gdpr |= !dsg;
    return new ApplicableLaw(gdpr, dsg, home, provider, devices(home, addressed));
  }

  private static Optional<String> country(Optional<Controller> stated) {
    return stated.isPresent() ? stated.get().country().value() : Optional.empty();
  }

  /**
   * § 25 TDDDG and § 165 (3) TKG 2021 ask the same facts: at home counts the law of home, and for
   * those who address people from elsewhere, the law of these.
   */
  private static Optional<String> devices(String home, List<String> addressed) {
    if (home.equals(GERMANY) || home.equals(AUSTRIA)) {
      return Optional.of(home);
    }
    if (addressed.contains(GERMANY)) {
      return Optional.of(GERMANY);
    }
    return addressed.contains(AUSTRIA) ? Optional.of(AUSTRIA) : Optional.empty();
  }

  /** Whose law the file is held against, as changes of the law name it. */
  public Set<String> laws() {
    Set<String> laws = new HashSet<>();
    if (gdpr) {
      laws.add("EU");
    }
    if (dsg) {
      laws.add(SWITZERLAND);
    }
    if (isImprintOf(GERMANY) || judgesDevicesIn(GERMANY)) {
      laws.add(GERMANY);
    }
    return laws;
  }

  /** Whether the Swiss act counts and the GDPR does not. */
  public boolean onlyDsg() {
    return dsg && !gdpr;
  }

  /** Whether Swiss readers are at home here: the controller is one of theirs. */
  public boolean isSwissHome() {
    return controller.equals(SWITZERLAND);
  }

  /** Whether the Impressum is one of that country. */
  public boolean isImprintOf(String country) {
    return provider.equals(country);
  }

  /** Whether anything in the file is under the law of that country alone. */
  public boolean concerns(String country) {
    return controller.equals(country)
        || provider.equals(country)
        || judgesDevicesIn(country)
        || (dsg && country.equals(SWITZERLAND));
  }

  /** Whether entries on devices are judged by the law of that country. */
  public boolean judgesDevicesIn(String country) {
    return devices.isPresent() && devices.get().equals(country);
  }
}

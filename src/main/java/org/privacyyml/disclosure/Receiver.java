package org.privacyyml.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.catalog.CountryData;
import org.privacyyml.catalog.Provider;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Recipient;
import org.privacyyml.policy.value.Countries;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.vocabulary.Keyed;
import org.privacyyml.policy.vocabulary.Role;

/**
 * A recipient (Art. 4 (9) GDPR): what the file says about it, completed by what the catalogue
 * knows.
 *
 * @param stated the file's own entry; one that says nothing where it has none
 * @param isDeclared whether the file has an entry of its own
 * @param known the catalogue's entry
 * @param name empty where the recipient is only described by a category
 * @param country a code, or {@link Countries#UNKNOWN}
 * @param countryName the country's name, where there is one
 * @param parent the company outside the EEA that it belongs to
 * @param transfers stated, or known from a dated certification
 * @param isShown whether anything refers to it
 */
public record Receiver(
    Recipient stated,
    boolean isDeclared,
    Optional<Provider> known,
    Optional<String> name,
    Fact<String> country,
    Words countryName,
    Optional<Provider.Parent> parent,
    Fact<Role> role,
    Fact<List<ThirdCountryTransfer>> transfers,
    Optional<String> privacyPolicy,
    boolean isShown)
    implements Subject {

  static Receiver of(
      String key,
      Where where,
      Optional<Recipient> declared,
      Optional<Provider> known,
      CountryData countries,
      boolean isUsed) {
    Recipient own = declared.isPresent() ? declared.get() : Recipient.undeclared(key, where);
    Optional<String> name = own.name().value();
    Optional<String> privacyPolicy = own.privacyPolicy().value();
    if (known.isPresent()) {
      name = name.isPresent() ? name : known.get().name();
      privacyPolicy = privacyPolicy.isPresent() ? privacyPolicy : known.get().privacyPolicy();
    }
    Fact<String> country = country(own, known);
    return new Receiver(
        own,
        declared.isPresent(),
        known,
        name,
        country,
        country.isStated() ? countries.name(country.orElse("")) : Words.same(""),
        parent(own, known),
        role(own, known),
        Transfers.of(own.transfer(), known, country, label(key, name, own.category()), isUsed),
        privacyPolicy,
        isUsed);
  }

  private static Fact<String> country(Recipient own, Optional<Provider> known) {
    Fact<String> ofAddress = own.address().flatMap(Address::country);
    if (ofAddress.isUnreadable()) {
      return own.country().or(Fact.unreadable(own.country().where()));
    }
    Optional<String> country = ofAddress.value().or(() -> known.flatMap(Provider::country));
    return own.country().or(Fact.known(country, own.country().where()));
  }

  private static Optional<Provider.Parent> parent(Recipient own, Optional<Provider> known) {
    if (own.parent().isMissing()) {
      return known.isPresent() ? known.get().parent() : Optional.empty();
    }
    Recipient.Parent stated = own.parent().orNull();
    return stated == null || !stated.country().isStated()
        ? Optional.empty()
        : Optional.of(new Provider.Parent(stated.name().orElse(""), stated.country().orElse("")));
  }

  private static Fact<Role> role(Recipient own, Optional<Provider> known) {
    String key = known.isPresent() ? known.get().role().orElse("") : "";
    return own.role().or(Fact.known(Keyed.named(key, Role.values()), own.role().where()));
  }

  private static Words label(String key, Optional<String> name, Fact<Text> category) {
    if (name.isPresent()) {
      return Words.same(name.get());
    }
    Text text = category.orNull();
    return text == null ? Words.same(key) : text.words();
  }

  @Override
  public Where where() {
    return stated.where();
  }

  public String key() {
    return stated.key();
  }

  /** The file's own entry, where it has one. */
  public Optional<Recipient> declared() {
    return isDeclared ? Optional.of(stated) : Optional.empty();
  }

  public Fact<Text> category() {
    return stated.category();
  }

  public Optional<Address> address() {
    return stated.address().value();
  }

  /** Whether there is a contract about processing on behalf (Art. 28 (3) GDPR). */
  public Fact<Boolean> agreement() {
    return stated.agreement();
  }

  /** The essence of the arrangement of joint controllers (Art. 26 (2) GDPR). */
  public Fact<Text> arrangement() {
    return stated.arrangement();
  }

  /** What messages call it. */
  public Words label() {
    return label(key(), name, category());
  }

  /** Whether it is a legal entity or a category, and not merely software. */
  public boolean isSomebody() {
    return name.isPresent() || category().isStated() || isDeclared;
  }

  public boolean is(Role candidate) {
    return role.is(candidate);
  }

  public boolean isCountryOpen() {
    return country.is(Countries.UNKNOWN);
  }

  @Override
  public Map<String, Words> arguments() {
    Map<String, Words> arguments = new LinkedHashMap<>();
    arguments.put("recipient", label());
    arguments.put("party", label());
    arguments.put("country", countryName);
    return arguments;
  }
}

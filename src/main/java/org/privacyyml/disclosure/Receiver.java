package org.privacyyml.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.catalog.Provider;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Countries;
import org.privacyyml.policy.Fact;
import org.privacyyml.policy.Recipient;
import org.privacyyml.policy.Role;
import org.privacyyml.policy.Text;

/**
 * A recipient (Art. 4 (9) GDPR): what the file says about it, completed by what the catalogue
 * knows.
 *
 * @param declared the file's own entry
 * @param known the catalogue's entry
 * @param name empty where the recipient is only described by a category
 * @param country a code, or {@link Countries#UNKNOWN}
 * @param countryName the country's name, where there is one
 * @param parent the company outside the EEA that it belongs to
 * @param transfers stated, or known from a dated certification
 * @param isShown whether anything refers to it
 */
public record Receiver(
    Where where,
    String key,
    Optional<Recipient> declared,
    Optional<Provider> known,
    Optional<String> name,
    Fact<Text> category,
    Optional<Address> address,
    Fact<String> country,
    Words countryName,
    Optional<Provider.Parent> parent,
    boolean parentDenied,
    Fact<Role> role,
    Fact<Boolean> agreement,
    Fact<Text> arrangement,
    Fact<List<ThirdCountryTransfer>> transfers,
    Optional<String> privacyPolicy,
    Optional<String> optOut,
    Fact<Text> location,
    boolean isShown)
    implements Subject {

  static Receiver of(
      String key,
      Where where,
      Optional<Recipient> declared,
      Optional<Provider> known,
      CountryNames names,
      boolean isUsed) {
    Optional<String> name =
        declared.flatMap(own -> own.name().value()).or(() -> known.flatMap(Provider::name));
    Fact<String> country = country(where, declared, known);
    Fact<Text> category = stated(declared.map(Recipient::category), where, "category");
    Words label = label(key, name, category);
    return new Receiver(
        where,
        key,
        declared,
        known,
        name,
        category,
        declared.flatMap(own -> own.address().value()),
        country,
        country.value().map(names::of).orElse(Words.same("")),
        parent(declared, known),
        declared.map(own -> own.parent().isNone()).orElse(false),
        stated(declared.map(Recipient::role), where, "role").or(knownRole(known, where)),
        stated(declared.map(Recipient::agreement), where, "agreement"),
        stated(declared.map(Recipient::arrangement), where, "arrangement"),
        Transfers.of(
            stated(declared.map(Recipient::transfer), where, "transfer"),
            known,
            country,
            label,
            isUsed),
        declared
            .flatMap(own -> own.privacyPolicy().value())
            .or(() -> known.flatMap(Provider::privacyPolicy)),
        declared.flatMap(own -> own.optOut().value()),
        stated(declared.map(Recipient::location), where, "location"),
        isUsed);
  }

  /** Names of countries by their codes. */
  @FunctionalInterface
  interface CountryNames {
    Words of(String code);
  }

  private static <T> Fact<T> stated(Optional<Fact<T>> own, Where where, String key) {
    return own.orElse(Fact.absent(where.missing(key)));
  }

  private static Fact<String> country(
      Where where, Optional<Recipient> declared, Optional<Provider> known) {
    Fact<String> own = stated(declared.map(Recipient::country), where, "country");
    Optional<String> otherwise =
        declared
            .flatMap(entry -> entry.address().value())
            .flatMap(address -> address.country().value());
    Optional<String> fromCatalog = known.flatMap(Provider::country);
    return own.or(
        otherwise
            .or(() -> fromCatalog)
            .map(code -> Fact.of(code, own.where()))
            .orElse(Fact.absent(own.where())));
  }

  private static Optional<Provider.Parent> parent(
      Optional<Recipient> declared, Optional<Provider> known) {
    Fact<Recipient.Parent> own = declared.map(Recipient::parent).orElse(null);
    if (own == null || own.isMissing()) {
      return known.flatMap(Provider::parent);
    }
    return own.value()
        .filter(parent -> parent.country().isStated())
        .map(parent -> new Provider.Parent(parent.name().orElse(""), parent.country().orElse("")));
  }

  private static Fact<Role> knownRole(Optional<Provider> known, Where where) {
    return known
        .flatMap(Provider::role)
        .flatMap(key -> Presets.named(key, Role.values()))
        .map(role -> Fact.of(role, where.missing("role")))
        .orElse(Fact.absent(where.missing("role")));
  }

  private static Words label(String key, Optional<String> name, Fact<Text> category) {
    if (name.isPresent()) {
      return Words.same(name.get());
    }
    return category
        .value()
        .map(text -> new Words(text.any(Language.EN), text.any(Language.DE)))
        .orElse(Words.same(key));
  }

  /** What messages call it. */
  public Words label() {
    return label(key, name, category);
  }

  /** Whether it is a legal entity or a category, and not merely software. */
  public boolean isSomebody() {
    return name.isPresent() || category.isStated() || declared.isPresent();
  }

  public boolean is(Role candidate) {
    return role.value().filter(candidate::equals).isPresent();
  }

  public boolean isCountryOpen() {
    return country.value().filter(Countries.UNKNOWN::equals).isPresent();
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

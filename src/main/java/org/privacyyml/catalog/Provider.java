package org.privacyyml.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;

/**
 * A provider of a service, as far as it is known for certain.
 *
 * @param service what people call it
 * @param name the legal entity; empty for software that everybody runs by themselves
 * @param country ISO 3166 code of that entity
 * @param parent a company outside the EEA that it belongs to
 * @param role what it is by its own published terms, by its key in the format
 * @param needsConsent whether its use needs consent under § 25 TDDDG; empty where that depends
 */
public record Provider(
    String id,
    LocalDate checkedOn,
    Optional<String> service,
    Optional<String> name,
    Optional<PostalAddress> address,
    Optional<String> country,
    Optional<Parent> parent,
    Optional<String> role,
    Optional<Certification> certification,
    Optional<String> privacyPolicy,
    List<String> hosts,
    Optional<Boolean> needsConsent,
    List<Entry> storage,
    Signature signature) {

  /**
   * By what a built site gives the service away, and what to do instead.
   *
   * @param kind the kind of activity that it would be disclosed under
   * @param scripts names of its scripts, wherever they lie
   * @param attributes names of attributes that its scripts are set up with
   * @param selfHost how to do without it
   */
  public record Signature(
      Optional<String> kind,
      List<String> scripts,
      List<String> attributes,
      Optional<Words> selfHost) {}

  /** A postal address. */
  public record PostalAddress(
      Optional<String> street, Optional<String> postalCode, Optional<String> city) {}

  /** The company that a provider belongs to. */
  public record Parent(String name, String country) {}

  /**
   * A certification that a transfer can rest on.
   *
   * @param framework the transfer mechanism by its key in the format
   * @param holder who is certified
   */
  public record Certification(String framework, String holder, LocalDate checkedOn) {}

  /** Something that the service writes on a visitor's device. */
  public record Entry(
      List<String> names,
      Optional<String> technology,
      Optional<String> duration,
      Optional<String> party,
      Optional<String> host,
      Optional<Words> purpose) {}

  static Provider of(String id, Mapping file) {
    LocalDate checkedOn = CatalogFile.checkedOn(file);
    Optional<String> name = file.text("name");
    return new Provider(
        id,
        checkedOn,
        file.text("service"),
        name,
        file.mapping("address")
            .map(
                address ->
                    new PostalAddress(
                        address.text("street"), address.text("postalCode"), address.text("city"))),
        file.text("country"),
        file.mapping("parent")
            .map(
                parent ->
                    new Parent(
                        parent.text("name").orElseThrow(), parent.text("country").orElseThrow())),
        file.text("role"),
        file.mapping("certification")
            .map(
                stated ->
                    new Certification(
                        stated.text("framework").orElseThrow(),
                        stated.text("holder").or(() -> name).orElseThrow(),
                        CatalogFile.date(stated, "checkedOn").orElse(checkedOn))),
        file.text("privacyPolicy"),
        file.texts("hosts"),
        file.text("consent").map("true"::equals),
        file.items("storage").stream().map(item -> entry((Mapping) item)).toList(),
        new Signature(
            file.text("kind"),
            file.texts("scripts"),
            file.texts("attributes"),
            CatalogFile.words(file, "selfHost")));
  }

  private static Entry entry(Mapping entry) {
    return new Entry(
        entry.texts("name"),
        entry.text("technology"),
        entry.text("duration"),
        entry.text("party"),
        entry.text("host"),
        CatalogFile.words(entry, "purpose"));
  }
}

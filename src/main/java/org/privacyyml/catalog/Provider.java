package org.privacyyml.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.Node;

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
   * @param libraries coordinates of artifacts that are clients of it, {@code group:artifact}
   * @param selfHost how to do without it
   */
  public record Signature(
      Optional<String> kind,
      List<String> scripts,
      List<String> attributes,
      List<String> libraries,
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

  /**
   * Something that the service writes on a visitor's device.
   *
   * @param isCommon whether others may write something of that name, so that it tells nobody
   */
  public record Entry(
      List<String> names,
      Optional<String> technology,
      Optional<String> duration,
      Optional<String> party,
      Optional<String> host,
      Optional<Words> purpose,
      boolean isCommon) {}

  static Provider of(String id, Mapping file) {
    LocalDate checkedOn = CatalogFile.checkedOn(file);
    Optional<String> name = file.text("name");
    Optional<String> consent = file.text("consent");
    return new Provider(
        id,
        checkedOn,
        file.text("service"),
        name,
        address(file),
        file.text("country"),
        parent(file),
        file.text("role"),
        certification(file, name, checkedOn),
        file.text("privacyPolicy"),
        file.texts("hosts"),
        consent.isPresent() ? Optional.of(consent.get().equals("true")) : Optional.empty(),
        storage(file),
        new Signature(
            file.text("kind"),
            file.texts("scripts"),
            file.texts("attributes"),
            file.texts("libraries"),
            CatalogFile.words(file, "selfHost")));
  }

  private static Optional<PostalAddress> address(Mapping file) {
    Optional<Mapping> stated = file.mapping("address");
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    Mapping address = stated.get();
    return Optional.of(
        new PostalAddress(
            address.text("street"), address.text("postalCode"), address.text("city")));
  }

  private static Optional<Parent> parent(Mapping file) {
    Optional<Mapping> parent = file.mapping("parent");
    return parent.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Parent(
                parent.get().text("name").orElseThrow(),
                parent.get().text("country").orElseThrow()));
  }

  private static Optional<Certification> certification(
      Mapping file, Optional<String> name, LocalDate checkedOn) {
    Optional<Mapping> stated = file.mapping("certification");
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> holder = stated.get().text("holder");
    return Optional.of(
        new Certification(
            stated.get().text("framework").orElseThrow(),
            holder.isPresent() ? holder.get() : name.orElseThrow(),
            CatalogFile.date(stated.get(), "checkedOn").orElse(checkedOn)));
  }

  private static List<Entry> storage(Mapping file) {
    List<Entry> entries = new ArrayList<>();
    for (Node item : file.items("storage")) {
      entries.add(entry((Mapping) item));
    }
    return List.copyOf(entries);
  }

  private static Entry entry(Mapping entry) {
    return new Entry(
        entry.texts("name"),
        entry.text("technology"),
        entry.text("duration"),
        entry.text("party"),
        entry.text("host"),
        CatalogFile.words(entry, "purpose"),
        CatalogFile.flag(entry, "common"));
  }
}

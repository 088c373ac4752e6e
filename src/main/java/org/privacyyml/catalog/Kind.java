package org.privacyyml.catalog;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;

/**
 * A kind of activity: it gives words to what nearly every site does the same way. It says nothing
 * about how long, to whom or where; that only the owner knows.
 *
 * @param basis the legal basis by its key in the format; empty where the file must say
 * @param law the norm of a legal obligation by country, and by register where it binds only those
 *     entered there
 * @param obligation whether the data must be provided, by its key in the format
 * @param consentWhen the embeddings for which the basis is preset; empty where it does not depend
 *     on them
 * @param traits what follows from it elsewhere
 */
public record Kind(
    String id,
    LocalDate checkedOn,
    Words name,
    Optional<Words> purpose,
    Optional<Words> data,
    Optional<String> basis,
    Map<String, Words> law,
    Optional<Words> interest,
    Optional<String> obligation,
    Optional<Words> consequence,
    List<String> consentWhen,
    Traits traits) {

  /**
   * What follows from a kind beyond its words.
   *
   * @param inPages whether it takes place in pages, so that one can look for it there
   * @param coversForms which forms of a site it explains: {@code login}, {@code search}, {@code
   *     newsletter}, {@code contact}
   * @param keepsAccessData whether it keeps who asked for which page, and when
   * @param sells whether it shows that something is sold
   * @param identifies whether people say who they are or pay, so that they must be told of
   *     anonymous use (§ 19 (2) TDDDG)
   */
  public record Traits(
      boolean inPages,
      List<String> coversForms,
      boolean keepsAccessData,
      boolean sells,
      boolean identifies) {

    /** Of an activity that is of no kind. */
    public static final Traits NONE = new Traits(false, List.of(), false, false, false);

    private static Traits of(Mapping file) {
      return new Traits(
          CatalogFile.flag(file, "inPages"),
          file.texts("coversForms"),
          CatalogFile.flag(file, "keepsAccessData"),
          CatalogFile.flag(file, "sells"),
          CatalogFile.flag(file, "identifies"));
    }
  }

  static Kind of(String id, Mapping file) {
    Optional<Mapping> provision = file.mapping("provision");
    return new Kind(
        id,
        CatalogFile.checkedOn(file),
        CatalogFile.words(file, "name").orElseThrow(),
        CatalogFile.words(file, "purpose"),
        CatalogFile.words(file, "data"),
        file.text("basis"),
        law(file),
        CatalogFile.words(file, "interest"),
        provision.isPresent() ? provision.get().text("required") : Optional.empty(),
        provision.isPresent()
            ? CatalogFile.words(provision.get(), "consequence")
            : Optional.empty(),
        file.texts("consentWhen"),
        Traits.of(file));
  }

  private static Map<String, Words> law(Mapping file) {
    Optional<Mapping> byCountry = file.mapping("law");
    if (byCountry.isEmpty()) {
      return Map.of();
    }
    Map<String, Words> law = new LinkedHashMap<>();
    for (String country : byCountry.get().keys()) {
      law.put(country, CatalogFile.words(byCountry.get(), country).orElseThrow());
    }
    return law;
  }
}

package org.privacyyml.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.Requirement;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.SourceText;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.site.reading.Spot;

/** What the rules about a site find, put into the words of the catalogue. */
final class SiteFindings {
  /** How many places of one finding are told. */
  static final int PLACES = 10;

  private final Catalog catalog;
  private final Snippets snippets;
  private final String file;
  private final List<SiteFinding> all = new ArrayList<>();

  /**
   * @param file the name of the file that would have to be changed
   */
  SiteFindings(Catalog catalog, Snippets snippets, String file) {
    this.catalog = catalog;
    this.snippets = snippets;
    this.file = file;
  }

  List<SiteFinding> all() {
    return List.copyOf(all);
  }

  /** The name of the file that would have to be changed. */
  String file() {
    return file;
  }

  void add(SiteFinding finding) {
    all.add(finding);
  }

  void add(
      String rule,
      String words,
      Map<String, Words> arguments,
      String subject,
      Optional<String> provider,
      int pages,
      List<Spot> places) {
    all.add(of(rule, words, arguments, subject, provider, pages, places));
  }

  /**
   * A finding in the words of the catalogue.
   *
   * @param words the entry that has the words; mostly the rule itself
   */
  SiteFinding of(
      String rule,
      String words,
      Map<String, Words> arguments,
      String subject,
      Optional<String> provider,
      int pages,
      List<Spot> places) {
    Place place =
        places.isEmpty() ? Place.startOf(new SourceText(file, "")) : snippets.place(places.get(0));
    Where where = Where.root(place).key(subject, place);
    return SiteFinding.plain(of(rule, words, where, arguments), subject, provider, pages, places);
  }

  /** The same with what would disclose it. */
  SiteFinding of(
      String rule,
      String words,
      Map<String, Words> arguments,
      String subject,
      Optional<String> provider,
      int pages,
      List<Spot> places,
      Proposal proposal) {
    Map<String, Words> more = new LinkedHashMap<>(arguments);
    more.put("yaml", Words.same(proposal.yaml()));
    return of(rule, words, more, subject, provider, pages, places)
        .with(new SiteFinding.Remedy(arguments.getOrDefault("advice", Words.same("")), proposal));
  }

  private Requirement requirement(String words) {
    return catalog
        .requirement(new RuleId(words))
        .orElseThrow(() -> new IllegalStateException("no words for " + words));
  }

  /** The same about a place of the file. */
  Finding of(String rule, String words, Where where, Map<String, Words> arguments) {
    Requirement requirement = requirement(words);
    Map<String, Words> all = new LinkedHashMap<>(arguments);
    all.put("file", Words.same(file));
    return new Finding(
        new RuleId(rule),
        requirement.severity(),
        where,
        requirement.message().with(all),
        requirement.source(),
        requirement.reason().with(all),
        requirement.fix().orElse(Words.same("")).with(all),
        false,
        Optional.empty());
  }
}

package org.privacyyml.coverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;
import org.privacyyml.page.Article;
import org.privacyyml.page.markdown.Markdown;

/** The coverage as a page for people. */
public final class CoveragePage {
  /** What the page is called. */
  public static final Words TITLE =
      Words.of(
          "What the law asks, and where it is answered", "Was das Recht verlangt und wo es steht");

  private final Coverage coverage;
  private final Language language;
  private final PageLinks links;

  private CoveragePage(Coverage coverage, Language language, PageLinks links) {
    this.coverage = coverage;
    this.language = language;
    this.links = links;
  }

  /** The page in one language. */
  public static Article of(Coverage coverage, Language language, PageLinks links) {
    return new CoveragePage(coverage, language, links).article();
  }

  private String say(String english, String german) {
    return Words.of(english, german).in(language);
  }

  private Article article() {
    Article article = new Article(language, TITLE.in(language));
    article.paragraph(
        Markdown.text(
            say(
                coverage.file()
                    + " held against the law of "
                    + coverage.today()
                    + ". This says what the file states and where the pages show it, not whether it is true;"
                    + " it is not legal advice.",
                coverage.file()
                    + ", gemessen am Recht vom "
                    + coverage.today()
                    + ". Hier steht, was die Datei angibt und wo die Seiten es zeigen, nicht, ob es stimmt;"
                    + " das ist keine Rechtsberatung.")));
    counts(article);
    for (State state : State.values()) {
      List<Coverage.Entry> entries = coverage.in(state);
      if (!entries.isEmpty()) {
        article.heading(state.label().in(language) + " (" + entries.size() + ")");
        rows(article, state, entries);
      }
    }
    coverage.scan().ifPresent(scan -> evidence(article, scan));
    return article;
  }

  /** What the built site loads, beside what the file states. */
  private void evidence(Article article, ScanEvidence scan) {
    article.heading(say("What the built site loads", "Was die gebaute Website lädt"));
    article.paragraph(
        Markdown.text(
            say(
                "From scan.json, which the last privacy:scan wrote; pages read: "
                    + scan.pages()
                    + ", foreign hosts: "
                    + scan.hosts().size()
                    + ". No script was run.",
                "Aus scan.json vom letzten privacy:scan; gelesene Seiten: "
                    + scan.pages()
                    + ", fremde Hosts: "
                    + scan.hosts().size()
                    + ". Kein Skript wurde ausgeführt.")));
    List<List<Markdown>> rows = new ArrayList<>();
    for (ScanEvidence.Host host : scan.hosts()) {
      String service = host.service().isEmpty() ? "" : " (" + host.service() + ")";
      rows.add(
          List.of(
              Markdown.text(host.name() + service),
              Markdown.text(host.level()),
              Markdown.text(host.isDisclosed() ? say("yes", "ja") : say("no", "nein")),
              Markdown.text(host.pages()),
              Markdown.text(String.join(", ", host.places()))));
    }
    if (!rows.isEmpty()) {
      article.table(
          List.of(
              say("Host", "Host"),
              say("Level", "Stufe"),
              say("Disclosed", "Angegeben"),
              say("Pages", "Seiten"),
              say("First places", "Erste Stellen")),
          rows);
    }
  }

  private void counts(Article article) {
    List<List<Markdown>> rows = new ArrayList<>();
    for (Coverage.Count count : coverage.counts()) {
      String met = count.met() + say(" of ", " von ") + count.applicable();
      rows.add(List.of(Markdown.text(count.law().in(language)), Markdown.text(met)));
    }
    article.heading(say("By law", "Nach Vorschriften"));
    article.table(List.of(say("Law", "Vorschrift"), say("Met", "Erfüllt")), rows);
  }

  private void rows(Article article, State state, List<Coverage.Entry> entries) {
    List<List<Markdown>> rows = new ArrayList<>();
    for (Coverage.Entry entry : entries) {
      rows.add(
          List.of(
              Markdown.text(entry.rule().value()),
              Markdown.text(entry.requirement().title().in(language)),
              Markdown.text(entry.requirement().source().in(language)),
              detail(state, entry)));
    }
    String last =
        switch (state) {
          case MISSING -> say("What is missing", "Was fehlt");
          case HINT -> say("What is worth knowing", "Was zu wissen lohnt");
          case ACCEPTED -> say("Why it is accepted", "Warum es hingenommen wird");
          case MET -> say("Where", "Wo");
          case UNREADABLE, NOT_APPLICABLE, SKIPPED -> say("Why", "Warum");
        };
    article.table(
        List.of(
            say("Rule", "Regel"), say("Requirement", "Anforderung"), say("Source", "Quelle"), last),
        rows);
  }

  private Markdown detail(State state, Coverage.Entry entry) {
    if (state == State.NOT_APPLICABLE) {
      return Markdown.text(because(entry));
    }
    Set<Markdown> details = new LinkedHashSet<>();
    for (Coverage.Answer answer : entry.answers()) {
      // A rule that fails for one activity is met for others: these are not what it is listed for.
      if (answer.state() == state) {
        details.add(detail(answer));
      }
    }
    return Markdown.join("; ", List.copyOf(details));
  }

  /** What decides it, as far as the file says so. */
  private String because(Coverage.Entry entry) {
    List<String> facts = new ArrayList<>();
    entry
        .facts()
        .forEach(
            (path, value) ->
                facts.add(
                    path
                        + ": "
                        + (value.isEmpty() ? say("not stated", "nicht angegeben") : value)));
    return say("applies ", "gilt ")
        + entry.when().in(language)
        + " ("
        + String.join("; ", facts)
        + ")";
  }

  private Markdown detail(Coverage.Answer answer) {
    String path = answer.path().isEmpty() ? coverage.file() : answer.path();
    if (answer.shown().isPresent()) {
      return Markdown.link(path, links.to(answer.shown().get()));
    }
    if (answer.finding().isEmpty()) {
      return Markdown.text(path);
    }
    String message = answer.finding().get().message().in(language);
    String place = answer.finding().get().place().toString();
    if (answer.acceptance().isEmpty()) {
      return Markdown.text(message + " (" + place + ")");
    }
    String until =
        answer
            .acceptance()
            .get()
            .until()
            .value()
            .map(day -> say(", until ", ", bis ") + day)
            .orElse("");
    String reason = answer.acceptance().get().reason().orElse("");
    return Markdown.text(message + " (" + place + "): " + reason + until);
  }
}

package org.privacyyml.coverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;
import org.privacyyml.page.Article;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.resource.Messages;

/** The coverage as a page for people. */
public final class CoveragePage {
  /** What the page is called. */
  public static Words title() {
    return Messages.of("coverage.title");
  }

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

  private String say(String key, Object... namesAndValues) {
    return Messages.of("coverage." + key, namesAndValues).in(language);
  }

  private Article article() {
    Article article = new Article(language, title().in(language));
    article.paragraph(
        Markdown.text(say("about", "file", coverage.file(), "today", coverage.today())));
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
    article.heading(say("loads"));
    article.paragraph(
        Markdown.text(say("scanned", "pages", scan.pages(), "hosts", scan.hosts().size())));
    List<List<Markdown>> rows = new ArrayList<>();
    for (ScanEvidence.Host host : scan.hosts()) {
      String service = host.service().isEmpty() ? "" : " (" + host.service() + ")";
      rows.add(
          List.of(
              Markdown.text(host.name() + service),
              Markdown.text(host.level()),
              Markdown.text(say(host.isDisclosed() ? "is-disclosed" : "is-not-disclosed")),
              Markdown.text(host.pages()),
              Markdown.text(String.join(", ", host.places()))));
    }
    if (!rows.isEmpty()) {
      article.table(
          List.of(say("host"), say("level"), say("disclosed"), say("pages"), say("places")), rows);
    }
  }

  private void counts(Article article) {
    List<List<Markdown>> rows = new ArrayList<>();
    for (Coverage.Count count : coverage.counts()) {
      String met = say("met-of", "met", count.met(), "applicable", count.applicable());
      rows.add(List.of(Markdown.text(count.law().in(language)), Markdown.text(met)));
    }
    article.heading(say("by-law"));
    article.table(List.of(say("law"), say("met")), rows);
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
          case MISSING -> say("why-missing");
          case HINT -> say("why-hint");
          case ACCEPTED -> say("why-accepted");
          case MET -> say("why-met");
          case UNREADABLE, NOT_APPLICABLE, SKIPPED -> say("why");
        };
    article.table(List.of(say("rule"), say("requirement"), say("source"), last), rows);
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
                facts.add(path + ": " + (value.isEmpty() ? say("not-stated") : value)));
    return say("applies", "when", entry.when(), "facts", String.join("; ", facts));
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
        answer.acceptance().get().until().value().map(day -> say("until", "day", day)).orElse("");
    String reason = answer.acceptance().get().reason().orElse("");
    return Markdown.text(message + " (" + place + "): " + reason + until);
  }
}

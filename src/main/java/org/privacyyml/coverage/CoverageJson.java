package org.privacyyml.coverage;

import org.privacyyml.finding.Language;
import org.privacyyml.report.Json;

/** The coverage as {@code coverage.json}, version 1. */
public final class CoverageJson {

  private CoverageJson() {}

  /**
   * @param links where the pages are
   */
  public static String of(Coverage coverage, Language language, PageLinks links) {
    Json json = new Json();
    json.open('{').field("version", 1);
    json.field("file", coverage.file()).field("today", coverage.today().toString());
    json.name("summary").open('{');
    for (State state : State.values()) {
      json.field(state.key(), coverage.in(state).size());
    }
    json.close('}');
    json.name("sources").open('[');
    for (Coverage.Count count : coverage.counts()) {
      json.open('{').field("source", count.law().in(language));
      json.field("met", count.met()).field("of", count.applicable()).close('}');
    }
    json.close(']');
    json.name("rules").open('[');
    for (Coverage.Entry entry : coverage.entries()) {
      add(json, entry, language, links);
    }
    json.close(']');
    coverage.scan().ifPresentOrElse(scan -> add(json, scan), () -> json.nullField("scan"));
    return json.close('}').end();
  }

  private static void add(Json json, ScanEvidence scan) {
    json.name("scan").open('{').field("pages", Integer.parseInt(scan.pages()));
    json.name("hosts").open('[');
    for (ScanEvidence.Host host : scan.hosts()) {
      json.open('{').field("host", host.name()).field("level", host.level());
      json.field("disclosed", host.isDisclosed());
      json.field("pages", Integer.parseInt(host.pages())).close('}');
    }
    json.close(']').close('}');
  }

  private static void add(Json json, Coverage.Entry entry, Language language, PageLinks links) {
    json.open('{').field("rule", entry.rule().value()).field("state", entry.state().key());
    json.field("title", entry.requirement().title().in(language));
    json.field("source", entry.requirement().source().in(language));
    json.field("severity", entry.requirement().severity().name());
    json.field("applies", entry.when().in(language));
    json.name("facts").open('[');
    entry
        .facts()
        .forEach(
            (path, value) -> {
              json.open('{').field("path", path);
              if (value.isEmpty()) {
                json.nullField("value");
              } else {
                json.field("value", value);
              }
              json.close('}');
            });
    json.close(']');
    json.name("answers").open('[');
    for (Coverage.Answer answer : entry.answers()) {
      add(json, answer, language, links);
    }
    json.close(']').close('}');
  }

  private static void add(Json json, Coverage.Answer answer, Language language, PageLinks links) {
    json.open('{').field("path", answer.path()).field("state", answer.state().key());
    answer
        .finding()
        .ifPresent(
            finding ->
                json.field("message", finding.message().in(language))
                    .field("file", finding.place().source().name())
                    .field("line", finding.place().line())
                    .field("column", finding.place().column()));
    answer
        .acceptance()
        .ifPresent(
            acceptance -> {
              json.field("accepted", acceptance.reason().orElse(""));
              acceptance
                  .until()
                  .value()
                  .ifPresentOrElse(
                      day -> json.field("until", day.toString()), () -> json.nullField("until"));
            });
    answer.shown().ifPresent(shown -> json.field("shown", links.to(shown)));
    json.close('}');
  }
}

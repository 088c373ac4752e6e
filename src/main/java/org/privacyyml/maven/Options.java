package org.privacyyml.maven;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;
import org.privacyyml.SiteCheck;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.finding.Day;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.value.Nearest;
import org.privacyyml.report.ExtraReport;

/**
 * Values of parameters: a wrong one is an error that names the right ones, never silently something
 * else.
 *
 * @param voice says so
 */
record Options(Voice voice) {

  FailOn failOn(String written) throws MojoExecutionException {
    return chooseOf("failOn", written, List.of(FailOn.values()));
  }

  /** Reports besides the one that is always written. */
  Set<ExtraReport> reports(@Nullable List<String> written) throws MojoExecutionException {
    if (written == null || written.isEmpty()) {
      return Set.of();
    }
    List<String> possible = new ArrayList<>(List.of("json"));
    for (ExtraReport report : ExtraReport.values()) {
      possible.add(report.key());
    }
    Set<ExtraReport> chosen = EnumSet.noneOf(ExtraReport.class);
    for (String name : written) {
      String key = choose("reports", name, possible);
      for (ExtraReport report : ExtraReport.values()) {
        if (report.key().equals(key)) {
          chosen.add(report);
        }
      }
    }
    return chosen;
  }

  /** A language by its code, one of some. */
  Language language(String parameter, String written, List<Language> possible)
      throws MojoExecutionException {
    List<String> codes = new ArrayList<>();
    for (Language language : possible) {
      codes.add(language.code());
    }
    return possible.get(codes.indexOf(choose(parameter, written, codes)));
  }

  /** The day whose law counts; where none is stated, today. */
  LocalDate day(@Nullable String written) throws MojoExecutionException {
    if (written == null || written.isBlank()) {
      return today();
    }
    Optional<LocalDate> day = Day.parse(written.strip());
    if (day.isEmpty()) {
      throw voice.failure("option-no-day", "parameter", "today", "value", written);
    }
    return day.get();
  }

  /** Maven has its time zone in memory already; {@code LocalDate.now()} would read all of them. */
  private static LocalDate today() {
    long now = System.currentTimeMillis();
    Duration since = Duration.ofMillis(now + TimeZone.getDefault().getOffset(now));
    return LocalDate.ofEpochDay(since.toDays());
  }

  /** Rules by their ids. One that nobody knows may be another version's: it is said, no more. */
  Set<String> rules(@Nullable List<String> written, Log log) {
    if (written == null || written.isEmpty()) {
      return Set.of();
    }
    List<String> known = new Catalog().ruleIds();
    Set<String> rules = new HashSet<>();
    for (String entry : written) {
      String rule = entry.strip();
      if (rules.add(rule) && !known.contains(rule) && !SiteCheck.isAboutSite(rule)) {
        log.warn(voice.say("option-no-rule", "rule", rule, "meant", meant(rule, known)));
      }
    }
    return rules;
  }

  /** The question whether something similar was meant; nothing where there is nothing similar. */
  static Words meant(String written, List<String> known) {
    Optional<String> near = Nearest.to(written, known);
    return near.isPresent() ? Voice.words("meant", "near", near.get()) : Words.same("");
  }

  /** The name of a file: links between the pages hold only where all of them lie in one folder. */
  String name(String parameter, String written) throws MojoExecutionException {
    if (written.isBlank() || written.contains("/") || written.contains("\\")) {
      throw voice.failure("option-no-name", "parameter", parameter, "value", written);
    }
    return written;
  }

  /** A constant, which is written in small letters and with hyphens. */
  <E extends Enum<E>> E chooseOf(String parameter, String written, List<E> values)
      throws MojoExecutionException {
    List<String> keys = new ArrayList<>();
    for (E value : values) {
      keys.add(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return values.get(keys.indexOf(choose(parameter, written, keys)));
  }

  /** One of several words. */
  String choose(String parameter, String written, List<String> keys) throws MojoExecutionException {
    String key = written.strip().toLowerCase(Locale.ROOT);
    if (keys.contains(key)) {
      return key;
    }
    throw voice.failure(
        "option-impossible",
        "parameter",
        parameter,
        "value",
        written,
        "possible",
        String.join(", ", keys));
  }
}

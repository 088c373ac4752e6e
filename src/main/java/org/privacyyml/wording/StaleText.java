package org.privacyyml.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.Requirement;
import org.privacyyml.catalog.RuleLetters;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;

/**
 * Looks through texts for dead laws, dead agreements, dead company names, and for what no law ever
 * said. What to look for is data: the words of the rules {@code STALE-*}, {@code MYTH-*} and their
 * like, each with the day since which it counts.
 *
 * <p>One is made for a run and may be used by many threads. A pattern is compiled when the first
 * text comes along that has its letters; most runs compile none.
 */
public final class StaleText {
  private static final int LONGEST_QUOTE = 60;
  private static final String PLACEHOLDERS = "ID-PLACEHOLDER";

  private final Catalog catalog;
  private final LocalDate today;
  private final boolean announced;
  private final HintFilter filter;
  private final @Nullable Rule[] rules;
  private @Nullable History history;

  /**
   * Something of the kind in a text.
   *
   * @param line as it was counted by the caller, or from 1
   * @param column counted from 1 in UTF-16 units
   * @param words what stands there
   */
  public record Hit(RuleId rule, Severity severity, int line, int column, String words) {}

  private record Rule(Requirement requirement, List<Pattern> patterns) {}

  private StaleText(Catalog catalog, LocalDate today, boolean placeholders, boolean announced) {
    this.catalog = catalog;
    this.today = today;
    this.announced = announced;
    List<RuleLetters> hints = new ArrayList<>(catalog.hints());
    if (!placeholders) {
      hints.removeIf(hint -> hint.rule().equals(PLACEHOLDERS));
    }
    this.filter = new HintFilter(hints);
    this.rules = new @Nullable Rule[hints.size()];
  }

  /**
   * For texts of any kind.
   *
   * @param today the day whose law counts
   */
  public static StaleText of(Catalog catalog, LocalDate today) {
    return new StaleText(catalog, today, false, false);
  }

  /** For the two pages and what they are made of: a placeholder is a hit as well. */
  public static StaleText withPlaceholders(Catalog catalog, LocalDate today) {
    return new StaleText(catalog, today, true, false);
  }

  /** The same, and what rules will say that count soon: whoever asks announces it. */
  public static StaleText withAnnounced(Catalog catalog, LocalDate today) {
    return new StaleText(catalog, today, true, true);
  }

  /**
   * All hits in lines that are counted from 1. A sentence that goes over several of them is better
   * joined before: each line is looked at by itself.
   */
  public List<Hit> find(List<String> lines) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      hits.addAll(find(lines.get(i), i + 1));
    }
    return hits;
  }

  /** All hits in Markdown, whose paragraphs may be wrapped; lines and columns are the file's. */
  public List<Hit> findInProse(List<String> lines) {
    List<Hit> hits = new ArrayList<>();
    for (Paragraphs.Paragraph paragraph : Paragraphs.of(lines)) {
      for (Hit hit : find(paragraph.text(), 1)) {
        hits.add(
            new Hit(
                hit.rule(),
                hit.severity(),
                paragraph.line(hit.column()),
                paragraph.column(hit.column()),
                hit.words()));
      }
    }
    return hits;
  }

  /**
   * The first hit of each rule in one line.
   *
   * @param number what the hits give as their line
   */
  public List<Hit> find(String line, int number) {
    // A blank that does not break is a blank; as long as each is one character, columns stay.
    String text = line.replace('\u00A0', ' ').replace('\u202F', ' ');
    List<Integer> candidates = filter.in(text);
    if (candidates.isEmpty()) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    for (int candidate : candidates) {
      Rule rule = rule(candidate);
      if (isTold(rule.requirement())) {
        Optional<Hit> hit = first(rule, text, number);
        if (hit.isPresent()) {
          hits.add(hit.get());
        }
      }
    }
    return hits;
  }

  private boolean isTold(Requirement requirement) {
    return requirement.isInForceOn(today) || (announced && requirement.isAnnouncedOn(today));
  }

  private Optional<Hit> first(Rule rule, String text, int number) {
    int start = text.length();
    int end = -1;
    for (Pattern pattern : rule.patterns()) {
      Matcher matcher = pattern.matcher(text);
      boolean searching = true;
      while (searching && matcher.find()) {
        searching = isExcused(rule, text, matcher.start(), matcher.end());
        if (!searching && matcher.start() < start) {
          start = matcher.start();
          end = matcher.end();
        }
      }
    }
    if (end < 0) {
      return Optional.empty();
    }
    Requirement requirement = rule.requirement();
    String words = text.substring(start, end).strip();
    return Optional.of(new Hit(requirement.id(), requirement.severity(), number, start + 1, words));
  }

  /** Who tells history may name what is gone; a myth is no truer for being old. */
  private boolean isExcused(Rule rule, String text, int start, int end) {
    return rule.requirement().id().family().equals("stale") && history().tells(text, start, end);
  }

  /** The catalogue is no thread's own: what is read of it is read under this lock. */
  private synchronized History history() {
    History known = history;
    if (known == null) {
      known = new History(catalog);
      history = known;
    }
    return known;
  }

  private synchronized Rule rule(int number) {
    Rule known = rules[number];
    if (known == null) {
      RuleId id = new RuleId(filter.rules().get(number));
      Requirement requirement = catalog.requirement(id).orElseThrow();
      List<Pattern> patterns = new ArrayList<>();
      for (String pattern : requirement.patterns()) {
        // With Unicode in all of it, or "ß" and "ä" would end a word in one JDK and not in another.
        patterns.add(
            Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS));
      }
      known = new Rule(requirement, List.copyOf(patterns));
      rules[number] = known;
    }
    return known;
  }

  /** A hit in the words of its rule. */
  public Finding finding(Hit hit, Where where) {
    Requirement requirement = requirement(hit);
    Words words = Words.same(quoted(hit.words()));
    Map<String, Words> arguments = Map.of("words", words, "value", words);
    return new Finding(
        hit.rule(),
        hit.severity(),
        where,
        requirement.inText().orElse(requirement.message()).with(arguments),
        requirement.source(),
        requirement.reason(),
        requirement.fix().orElse(Words.same("")),
        false,
        Optional.empty());
  }

  private synchronized Requirement requirement(Hit hit) {
    return catalog.requirement(hit.rule()).orElseThrow();
  }

  /** Some patterns span half a paragraph; the beginning shows which one. */
  private static String quoted(String words) {
    if (words.length() <= LONGEST_QUOTE) {
      return words;
    }
    int blank = words.lastIndexOf(' ', LONGEST_QUOTE);
    return words.substring(0, blank < LONGEST_QUOTE / 2 ? LONGEST_QUOTE : blank) + " …";
  }
}

package org.privacyyml.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;

/**
 * Finds the official texts of what a source cites. A law that the table does not have is cited
 * without a link, for a guess may be dead.
 */
public final class Norms {
  private static final Pattern CITED = Pattern.compile("(§|Art\\.) (\\d+[a-z]?)\\b");
  private static final Pattern JUDGMENT = Pattern.compile("\\bC-(\\d{1,4})/(\\d{2})\\b");

  private final List<Law> laws = new ArrayList<>();
  private final List<Words> elsewhere = new ArrayList<>();
  private final Words judgments;

  Norms() {
    Mapping table = CatalogFile.get("laws");
    for (Object law : table.items("laws")) {
      Mapping entry = (Mapping) law;
      laws.add(
          new Law(
              CatalogFile.words(entry, "name").orElseThrow(),
              CatalogFile.words(entry, "text"),
              CatalogFile.words(entry, "section")));
    }
    // The longest name wins, for "UWG (Switzerland)" is not "UWG".
    laws.sort(
        Comparator.comparing((Law law) -> -law.name().toString().length())
            .thenComparing(law -> law.name().toString()));
    for (Object country : table.items("elsewhere")) {
      elsewhere.add(CatalogFile.everywhere((Mapping) country));
    }
    judgments = CatalogFile.words(table, "judgments").orElseThrow();
  }

  private record Law(Words name, Optional<Words> text, Optional<Words> section) {}

  /** What a source cites, in the order in which it does, each once. */
  public List<Norm> in(Words source, Language language) {
    String text = source.in(language);
    TreeMap<Integer, Law> named = named(text, language);
    Set<Norm> norms = new LinkedHashSet<>();
    int start = 0;
    for (var entry : named.entrySet()) {
      int from = Math.max(start, text.lastIndexOf(';', entry.getKey()) + 1);
      addCited(norms, text.substring(from, entry.getKey()), entry.getValue(), language);
      start = entry.getKey() + entry.getValue().name().in(language).length();
    }
    addJudgments(norms, text, language);
    return List.copyOf(norms);
  }

  /** Which laws are named where. */
  private TreeMap<Integer, Law> named(String text, Language language) {
    TreeMap<Integer, Law> named = new TreeMap<>();
    StringBuilder left = new StringBuilder(text);
    for (Law law : laws) {
      String name = law.name().in(language);
      for (int at = left.indexOf(name); at >= 0; at = left.indexOf(name, at + 1)) {
        int end = at + name.length();
        if (isWord(left, at, end) && !isOfAnotherCountry(left, end, language)) {
          named.put(at, law);
          left.replace(at, end, "\0".repeat(name.length()));
        }
      }
    }
    return named;
  }

  private static boolean isWord(CharSequence text, int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  /** A law of the same name in a country that the table does not have it for. */
  private boolean isOfAnotherCountry(CharSequence text, int end, Language language) {
    String behind = text.subSequence(end, text.length()).toString();
    return elsewhere.stream().anyMatch(country -> behind.startsWith(country.in(language)));
  }

  private static void addCited(Set<Norm> norms, String before, Law law, Language language) {
    String name = law.name().in(language);
    boolean cited = false;
    Matcher matcher = CITED.matcher(before);
    while (law.section().isPresent() && matcher.find()) {
      String url = law.section().get().in(language).replace("{n}", matcher.group(2));
      norms.add(new Norm(matcher.group() + " " + name, url));
      cited = true;
    }
    if (!cited && law.text().isPresent()) {
      norms.add(new Norm(name, law.text().get().in(language)));
    }
  }

  private void addJudgments(Set<Norm> norms, String text, Language language) {
    Matcher matcher = JUDGMENT.matcher(text);
    while (matcher.find()) {
      String url =
          judgments
              .in(language)
              .replace("{year}", "20" + matcher.group(2))
              .replace("{number}", "0".repeat(4 - matcher.group(1).length()) + matcher.group(1));
      norms.add(new Norm(matcher.group(), url));
    }
  }
}

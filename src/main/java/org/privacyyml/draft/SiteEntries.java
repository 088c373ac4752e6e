package org.privacyyml.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;
import org.privacyyml.site.SiteFinding;
import org.privacyyml.site.reading.Spot;

/**
 * The entries that would disclose what a site does, gathered below the keys that they belong to.
 * Each says where it was seen, and how to do without. What is only possible stays a comment.
 */
final class SiteEntries {
  static final String RECIPIENTS = "recipients";
  static final String PROCESSING = "processing";
  static final String STORAGE = "storage";

  /** The rule about hosts that pages may talk to, as far as can be seen without running them. */
  private static final String POSSIBLE = "SITE-POSSIBLE";

  private static final Words UNCOMMENT =
      Words.of(
          "If that is so, take away the number signs of the next lines.",
          "Wenn das so ist, in den nächsten Zeilen die Rauten entfernen.");

  private final Language language;
  private final Map<String, List<String>> lines = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();

  private SiteEntries(Language language) {
    this.language = language;
  }

  static SiteEntries of(List<SiteFinding> found, Language language) {
    SiteEntries entries = new SiteEntries(language);
    for (SiteFinding finding : found) {
      Optional<SiteFinding.Remedy> remedy = finding.remedy();
      if (remedy.isPresent()) {
        entries.add(finding, remedy.get());
      }
    }
    return entries;
  }

  /** The lines below a key. */
  List<String> of(String key) {
    return lines.getOrDefault(key, List.of());
  }

  /** Whether there is more below a key than comments. */
  boolean has(String key) {
    for (String line : of(key)) {
      if (!line.strip().startsWith("#")) {
        return true;
      }
    }
    return false;
  }

  private void add(SiteFinding finding, SiteFinding.Remedy remedy) {
    boolean onlyPossible = finding.finding().rule().value().equals(POSSIBLE);
    Map<String, List<String>> blocks = blocks(remedy.yaml());
    blocks.forEach(
        (key, block) -> {
          // The same service may be seen at several of its hosts.
          if (seen.add(key + block)) {
            List<String> below = lines.computeIfAbsent(key, name -> new ArrayList<>());
            if (key.equals(PROCESSING) || !blocks.containsKey(PROCESSING)) {
              below.addAll(comments(finding, remedy.without()));
              if (onlyPossible) {
                below.add(comment(UNCOMMENT.in(language)));
              }
            }
            for (String line : block) {
              below.add(onlyPossible ? "  # " + line.substring(2) : line);
            }
          }
        });
  }

  /** The lines below each key that stands at the margin. */
  private static Map<String, List<String>> blocks(String yaml) {
    Map<String, List<String>> blocks = new LinkedHashMap<>();
    List<String> block = new ArrayList<>();
    for (String line : yaml.split("\n", -1)) {
      if (line.startsWith(" ")) {
        block.add(line);
      } else if (line.endsWith(":")) {
        block = new ArrayList<>();
        blocks.put(line.substring(0, line.length() - 1), block);
      }
    }
    return blocks;
  }

  private List<String> comments(SiteFinding finding, Words without) {
    List<String> comments = new ArrayList<>();
    String message = finding.finding().message().in(language);
    if (finding.places().isEmpty()) {
      comments.add(comment(message));
    } else {
      Spot first = finding.places().get(0);
      comments.add(comment(first.file() + ":" + first.line() + ": " + message));
    }
    for (String sentence : without.in(language).split("\n", -1)) {
      if (!sentence.isBlank()) {
        comments.add(comment(sentence));
      }
    }
    return comments;
  }

  private static String comment(String text) {
    return "  # " + PlainScalar.inComment(text);
  }
}

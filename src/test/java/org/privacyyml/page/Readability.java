package org.privacyyml.page;

import static org.privacyyml.Spoken.DE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.privacyyml.finding.Language;

/** Reading ease: Flesch's for English, Amstad's fit of it for German. 100 is easiest. */
final class Readability {

  private Readability() {}

  static double ease(Language language, Collection<String> sentences) {
    int words = 0;
    int syllables = 0;
    for (String sentence : sentences) {
      for (String word : words(sentence)) {
        words++;
        syllables += syllables(language, word);
      }
    }
    double length = (double) words / sentences.size();
    double weight = (double) syllables / words;
    return language.equals(DE)
        ? 180 - length - 58.5 * weight
        : 206.835 - 1.015 * length - 84.6 * weight;
  }

  static double meanLength(Collection<String> sentences) {
    int words = 0;
    for (String sentence : sentences) {
      words += words(sentence).size();
    }
    return (double) words / sentences.size();
  }

  static List<String> words(String sentence) {
    List<String> words = new ArrayList<>();
    for (String word : sentence.split("[^\\p{L}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Groups of vowels; in German "io" and "ea" are two, in English a last "e" is mostly silent. */
  static int syllables(Language language, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean german = language.equals(DE);
    String vowels = german ? "aeiouyäöü" : "aeiouy";
    int count = 0;
    for (int i = 0; i < lower.length(); i++) {
      boolean vowel = vowels.indexOf(lower.charAt(i)) >= 0;
      boolean begins = i == 0 || vowels.indexOf(lower.charAt(i - 1)) < 0;
      boolean apart =
          i > 0
              && german
              && List.of("io", "ia", "ea", "eo", "iu").contains(lower.substring(i - 1, i + 1));
      if (vowel && (begins || apart)) {
        count++;
      }
    }
    boolean silent =
        !german
            && count > 1
            && lower.endsWith("e")
            && !lower.endsWith("le")
            && vowels.indexOf(lower.charAt(lower.length() - 2)) < 0;
    return Math.max(1, silent ? count - 1 : count);
  }
}

package org.privacyyml.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * Letters that a text must have before the patterns of a rule are tried on it. They are read line
 * by line, since every run with a text reads them all; a test reads them as YAML too.
 *
 * @param rule the rule whose patterns they stand for
 * @param letters in lower case; one of them is enough
 */
public record RuleLetters(String rule, List<String> letters) {

  static List<RuleLetters> parse(String text) {
    List<RuleLetters> all = new ArrayList<>();
    int start = text.indexOf("\nhints:\n") + "\nhints:\n".length();
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      all.add(parseLine(text, start, end));
      start = end + 1;
    }
    return all;
  }

  private static RuleLetters parseLine(String text, int start, int end) {
    int colon = text.indexOf(':', start);
    List<String> letters = new ArrayList<>();
    int open = text.indexOf('"', colon);
    while (open >= 0 && open < end) {
      int close = text.indexOf('"', open + 1);
      letters.add(text.substring(open + 1, close));
      open = text.indexOf('"', close + 1);
    }
    return new RuleLetters(text.substring(start, colon).strip(), letters);
  }
}

package org.privacyyml.law;

import java.util.Random;

/**
 * Makes texts that a pattern of the catalogue may find: every choice is taken by chance. What must
 * not stand there, or stands before, adds nothing, so not each text is a match.
 */
public final class PatternSamples {
  private final String pattern;
  private final Random random;
  private int at;

  private PatternSamples(String pattern, Random random) {
    this.pattern = pattern;
    this.random = random;
  }

  public static String next(String pattern, Random random) {
    return new PatternSamples(pattern, random).choice();
  }

  /** One of the alternatives up to the end of the group. */
  private String choice() {
    String chosen = sequence();
    for (int seen = 2; at < pattern.length() && pattern.charAt(at) == '|'; seen++) {
      at++;
      String other = sequence();
      chosen = random.nextInt(seen) == 0 ? other : chosen;
    }
    return chosen;
  }

  private String sequence() {
    StringBuilder text = new StringBuilder();
    while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
      int start = at;
      String atom = atom();
      int end = at;
      int times = times();
      int next = at;
      for (int i = 0; i < times; i++) {
        text.append(i == 0 ? atom : again(start));
      }
      at = Math.max(end, next);
    }
    return text.toString();
  }

  private String again(int start) {
    at = start;
    return atom();
  }

  private String atom() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '^', '$' -> "";
      case '.' -> "a";
      case '(' -> group();
      case '[' -> oneOfClass();
      case '\\' -> escaped(pattern.charAt(at++));
      default -> String.valueOf(c);
    };
  }

  private String group() {
    boolean unwanted = false;
    if (pattern.charAt(at) == '?') {
      unwanted = "!<".indexOf(pattern.charAt(at + 1)) >= 0;
      while (":!=".indexOf(pattern.charAt(at)) < 0) {
        at++;
      }
      at++;
    }
    String inside = choice();
    at++;
    return unwanted ? "" : inside;
  }

  private String oneOfClass() {
    boolean negated = pattern.charAt(at) == '^';
    StringBuilder members = new StringBuilder();
    for (at += negated ? 1 : 0; pattern.charAt(at) != ']' || members.isEmpty(); at++) {
      char c = pattern.charAt(at);
      members.append(c == '\\' ? escaped(pattern.charAt(++at)) : c == '-' ? "" : c);
    }
    at++;
    return negated ? " " : String.valueOf(members.charAt(random.nextInt(members.length())));
  }

  private static String escaped(char c) {
    return switch (c) {
      case 'b' -> "";
      case 's', 'W' -> " ";
      case 'w', 'S' -> "a";
      case 'd' -> "1";
      default -> String.valueOf(c);
    };
  }

  private int times() {
    if (at == pattern.length()) {
      return 1;
    }
    int least = 1;
    int most = 1;
    switch (pattern.charAt(at)) {
      case '?' -> least = 0;
      case '*' -> least = 0;
      case '+' -> {}
      case '{' -> {
        int close = pattern.indexOf('}', at);
        String[] bounds = pattern.substring(at + 1, close).split(",", 2);
        least = Integer.parseInt(bounds[0]);
        most = bounds.length == 1 ? least : least + 1;
        at = close;
      }
      default -> {
        return 1;
      }
    }
    at++;
    if (at < pattern.length() && pattern.charAt(at) == '?') {
      at++;
    }
    return least + random.nextInt(most - least + 1);
  }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.finding.RuleId;

/**
 * Writes for each rule with patterns the letters without which none of them can match. Run by the
 * build.
 */
final class Hints {

  /** In this order rules are asked, and hits told. */
  private static final List<String> FAMILIES = List.of("stale", "myth", "typo", "watch", "id");

  private Hints() {}

  /**
   * @param arguments the file to write
   */
  public static void main(String[] arguments) throws IOException {
    Catalog catalog = new Catalog();
    StringBuilder out = new StringBuilder("# Derived from the patterns of the rules.\nhints:\n");
    for (String family : FAMILIES) {
      for (String id : catalog.ruleIds()) {
        RuleId rule = new RuleId(id);
        List<String> patterns = catalog.requirement(rule).orElseThrow().patterns();
        if (rule.family().equals(family) && !patterns.isEmpty()) {
          out.append("  ").append(id).append(": [\"");
          out.append(String.join("\", \"", letters(patterns))).append("\"]\n");
        }
      }
    }
    Files.writeString(Path.of(arguments[0]), out.toString());
  }

  private static Set<String> letters(List<String> patterns) {
    Set<String> letters = new TreeSet<>();
    for (String pattern : patterns) {
      letters.addAll(PatternLetters.of(pattern));
    }
    // What has other letters of the rule in it is found by these.
    letters.removeIf(
        text -> letters.stream().anyMatch(other -> !other.equals(text) && text.contains(other)));
    return letters;
  }
}

/**
 * The letters without which a regular expression cannot match, found by going through it once.
 * Whatever it does not understand may be anything: that costs a hint and never a hit.
 */
final class PatternLetters {

  /** More alternatives than this are not followed any further. */
  private static final int MANY = 24;

  /** Shorter letters stand in nearly every text, and are not looked for in both cases. */
  private static final int SHORTEST = 3;

  /** No hint: always tried. */
  private static final Set<String> ANYTHING = Set.of("");

  private final String pattern;
  private int at;

  private PatternLetters(String pattern) {
    this.pattern = pattern;
  }

  /** In lower case; one of them stands in every text that matches. */
  static Set<String> of(String pattern) {
    Part whole = new PatternLetters(pattern).choice();
    Set<String> letters = new TreeSet<>();
    for (String text : whole.needed) {
      letters.add(text.toLowerCase(Locale.ROOT));
    }
    return isTelling(letters) ? letters : ANYTHING;
  }

  /**
   * A part of the expression.
   *
   * @param exact all texts that it stands for; empty where these are too many
   * @param needed one of them is in whatever it stands for
   */
  private record Part(Set<String> exact, Set<String> needed) {
    static Part of(Set<String> exact) {
      return new Part(exact, exact);
    }

    static Part needing(Set<String> needed) {
      return new Part(Set.of(), needed);
    }
  }

  private static boolean isTelling(Set<String> letters) {
    for (String text : letters) {
      boolean plain = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
      boolean cased = !text.toLowerCase(Locale.ROOT).equals(text.toUpperCase(Locale.ROOT));
      if (!plain || text.isEmpty() || (cased && text.length() < SHORTEST)) {
        return false;
      }
    }
    return !letters.isEmpty();
  }

  /** All alternatives up to the end of the group. */
  private Part choice() {
    Part all = sequence();
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      Part other = sequence();
      boolean exact = !all.exact.isEmpty() && !other.exact.isEmpty();
      Set<String> needed = union(all.needed, other.needed);
      all = exact ? Part.of(needed) : Part.needing(needed);
    }
    return all;
  }

  private Part sequence() {
    Set<String> run = Set.of("");
    Set<String> best = ANYTHING;
    boolean exact = true;
    while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
      Part atom = atom();
      Times times = times();
      Set<String> longer = product(run, times.of(atom.exact));
      if (longer.isEmpty()) {
        best = better(better(best, run), times.least > 0 ? atom.needed : ANYTHING);
        run = times.isFixed() && !atom.exact.isEmpty() ? atom.exact : Set.of("");
        exact = false;
      } else if (times.isFixed() || times.isOptional()) {
        run = longer;
      } else {
        // Once more, or not: what stands there at least is followed by anything.
        best = better(best, longer);
        run = Set.of("");
        exact = false;
      }
    }
    return exact ? Part.of(run) : Part.needing(better(best, run));
  }

  /** Whichever says more: the one whose shortest text is longer, or that has fewer texts. */
  private static Set<String> better(Set<String> one, Set<String> other) {
    int longer = shortest(other) - shortest(one);
    return longer > 0 || (longer == 0 && other.size() < one.size()) ? other : one;
  }

  private static int shortest(Set<String> texts) {
    int shortest = Integer.MAX_VALUE;
    for (String text : texts) {
      shortest = Math.min(shortest, text.length());
    }
    return texts.isEmpty() ? 0 : shortest;
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> union = new TreeSet<>(one);
    union.addAll(other);
    return union;
  }

  /** Each text of the one with each of the other behind it; empty where these are too many. */
  private static Set<String> product(Set<String> beginnings, Set<String> ends) {
    Set<String> product = new TreeSet<>();
    if (beginnings.size() * ends.size() <= MANY) {
      for (String beginning : beginnings) {
        for (String end : ends) {
          product.add(beginning + end);
        }
      }
    }
    return product;
  }

  /** How often an atom stands there. */
  private record Times(int least, int most) {
    boolean isFixed() {
      return least == most;
    }

    boolean isOptional() {
      return least == 0 && most == 1;
    }

    /** What stands there at least, or also nothing; empty where that cannot be said. */
    Set<String> of(Set<String> exact) {
      if (isOptional()) {
        return exact.isEmpty() ? exact : union(exact, Set.of(""));
      }
      Set<String> all = Set.of("");
      for (int i = 0; i < least; i++) {
        all = product(all, exact);
      }
      return least == 0 ? Set.of() : all;
    }
  }

  private Times times() {
    if (at == pattern.length() || "?*+{".indexOf(pattern.charAt(at)) < 0) {
      return new Times(1, 1);
    }
    char sign = pattern.charAt(at);
    int end = sign == '{' ? pattern.indexOf('}', at) : at;
    String[] bounds = pattern.substring(at + 1, Math.max(end, at + 1)).split(",", -1);
    at = end + 1;
    if (at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) {
      at++;
    }
    return switch (sign) {
      case '?' -> new Times(0, 1);
      case '*' -> new Times(0, MANY);
      case '+' -> new Times(1, MANY);
      default -> new Times(Integer.parseInt(bounds[0]), most(bounds));
    };
  }

  private static int most(String[] bounds) {
    String last = bounds[bounds.length - 1];
    return last.isEmpty() ? MANY : Integer.parseInt(last);
  }

  private Part atom() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '^', '$' -> Part.of(Set.of(""));
      case '.' -> Part.needing(ANYTHING);
      case '(' -> group();
      case '[' -> oneOfClass();
      case '\\' -> escaped(pattern.charAt(at++));
      default -> Part.of(Set.of(String.valueOf(c)));
    };
  }

  /** What only looks ahead or back takes no place, so it is left out. */
  private Part group() {
    boolean looks = pattern.startsWith("?=", at) || pattern.startsWith("?!", at);
    looks |= pattern.startsWith("?<=", at) || pattern.startsWith("?<!", at);
    if (pattern.charAt(at) == '?') {
      while (":!=".indexOf(pattern.charAt(at)) < 0) {
        at++;
      }
      at++;
    }
    Part inside = choice();
    at++;
    return looks ? Part.of(Set.of("")) : inside;
  }

  /** A few letters are followed one by one; ranges, negations and signs for many are anything. */
  private Part oneOfClass() {
    int end = at;
    while (pattern.charAt(end) != ']' || end == at) {
      end += pattern.charAt(end) == '\\' ? 2 : 1;
    }
    String members = pattern.substring(at, end);
    at = end + 1;
    boolean hasRange =
        members.indexOf('-', 1) > 0 && members.indexOf('-', 1) < members.length() - 1;
    if (members.startsWith("^") || members.indexOf('\\') >= 0 || hasRange) {
      return Part.needing(ANYTHING);
    }
    Set<String> letters = new TreeSet<>();
    for (char member : members.toCharArray()) {
      letters.add(String.valueOf(member));
    }
    return Part.of(letters);
  }

  private Part escaped(char c) {
    if (c == 'b' || c == 'B') {
      return Part.of(Set.of(""));
    }
    return Character.isLetterOrDigit(c)
        ? Part.needing(ANYTHING)
        : Part.of(Set.of(String.valueOf(c)));
  }
}

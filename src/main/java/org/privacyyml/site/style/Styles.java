package org.privacyyml.site.style;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.privacyyml.site.markup.Bytes;

/**
 * Finds what a style sheet loads: {@code url()}, {@code src()}, {@code @import}, and the strings of
 * {@code image-set()}.
 */
public final class Styles {

  /** Takes what is found. */
  @FunctionalInterface
  public interface Found {
    /**
     * @param offset where the address begins
     * @param isImport whether another style sheet is taken in
     */
    void load(String url, int offset, boolean isImport);
  }

  /**
   * A bracket that is open.
   *
   * @param close what closes it
   * @param takesAddresses whether a string in it is an address
   */
  private record Bracket(char close, boolean takesAddresses) {}

  /** A string that a variable stands for. */
  private record Kept(String text, int offset) {}

  /** Rules that name an address without loading it. */
  private static final Set<String> NAMING = Set.of("namespace", "document", "-moz-document");

  private final StyleTokens tokens;
  private final Found found;
  private final Deque<Bracket> open = new ArrayDeque<>();

  /** Behind {@code @import}, up to the address. */
  private boolean isImporting;

  /** In a rule that only names an address, such as {@code @namespace}. */
  private boolean isNaming;

  private String lastName = "";
  private boolean isInVariable;
  private boolean usesVariables;
  private final List<Kept> kept = new ArrayList<>();

  private Styles(String text, Found found) {
    this.tokens = new StyleTokens(text);
    this.found = found;
  }

  public static void read(String text, Found found) {
    new Styles(text, found).read();
  }

  /** Whether there can be anything to find: most styles only say how something looks. */
  public static boolean isWorthReading(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      byte c = bytes[i];
      if (c == '\\' || c == '@' || (c == '(' && i > from && isLoading(Bytes.lower(bytes[i - 1])))) {
        return true;
      }
    }
    return false;
  }

  /** The last letter of url, src, image-set and image. */
  private static boolean isLoading(int last) {
    return last == 'l' || last == 'c' || last == 't' || last == 'e';
  }

  private void read() {
    while (true) {
      switch (tokens.next()) {
        case NAME -> name();
        case FUNCTION -> function();
        case AT_WORD -> atWord();
        case STRING -> string();
        case ADDRESS -> load();
        case SIGN -> sign(tokens.value().charAt(0));
        case END -> {
          if (usesVariables) {
            kept.forEach(string -> found.load(string.text(), string.offset(), false));
          }
          return;
        }
      }
    }
  }

  private void name() {
    lastName = tokens.value();
    usesVariables |= takesAddresses() && isOwnName(lastName);
  }

  private void function() {
    String name = tokens.value();
    usesVariables |= takesAddresses() && isOwnName(name);
    open.push(new Bracket(')', takesAddresses(name)));
  }

  /** Whether a string in the brackets of a function is an address. */
  private boolean takesAddresses(String function) {
    return switch (function) {
      case "url", "src", "image", "image-set", "-webkit-image-set" -> true;
      case "type", "format", "attr", "local" -> false;
      // What stands in var() or if() may take its place.
      default -> takesAddresses();
    };
  }

  private boolean takesAddresses() {
    return !open.isEmpty() && open.peek().takesAddresses();
  }

  private void atWord() {
    String rule = tokens.value();
    isImporting = rule.equals("import");
    isNaming = NAMING.contains(rule);
  }

  private void string() {
    if (isImporting || takesAddresses()) {
      load();
    } else if (isInVariable) {
      kept.add(new Kept(tokens.value(), tokens.start()));
    }
  }

  private void load() {
    if (!isNaming) {
      found.load(tokens.value(), tokens.start(), isImporting);
    }
    isImporting = false;
  }

  private void sign(char c) {
    switch (c) {
      case '(' -> open.push(new Bracket(')', takesAddresses()));
      case '[' -> open.push(new Bracket(']', takesAddresses()));
      case '{' -> {
        endStatement();
        open.push(new Bracket('}', false));
      }
      case ')', ']', '}' -> close(c);
      case ';' -> endStatement();
      case ':' -> isInVariable |= isVariable(lastName);
      default -> {
        // Changes nothing.
      }
    }
  }

  private void close(char c) {
    if (!open.isEmpty() && open.peek().close() == c) {
      open.pop();
    }
    if (c == '}') {
      endStatement();
    }
  }

  /** What ends a statement does not do so within brackets. */
  private void endStatement() {
    if (!open.isEmpty() && open.peek().close() != '}') {
      return;
    }
    isImporting = false;
    isNaming = false;
    isInVariable = false;
    lastName = "";
  }

  /** A name that the author of the sheet has made. */
  private static boolean isOwnName(String name) {
    return name.startsWith("--");
  }

  /** Whether what is declared under a name may stand elsewhere in its place. */
  private static boolean isVariable(String name) {
    return isOwnName(name) || name.equals("initial-value") || name.equals("result");
  }
}

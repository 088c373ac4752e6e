package org.privacyyml.yaml;

import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.Words;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Says what the parser's errors mean to somebody who writes a privacy.yml. */
final class Syntax {
  private static final Words QUOTE_IT =
      Words.of("Quote the text.", "Den Text in Anführungszeichen setzen.");

  private final Places places;

  Syntax(Places places) {
    this.places = places;
  }

  /**
   * What is wrong, from what the parser was at (its context) and what it stumbled over (its
   * problem).
   */
  YamlProblem explain(MarkedYAMLException error) {
    String problem = orEmpty(error.getProblem());
    String context = orEmpty(error.getContext());
    Mark stumbled =
        error.getProblemMark() != null ? error.getProblemMark() : error.getContextMark();
    Place place = stumbled == null ? Place.startOf(places.source()) : places.at(stumbled);
    Place begin = error.getContextMark() == null ? place : places.at(error.getContextMark());

    if (problem.contains("'\\t(TAB)'") || isAt(place, "\t")) {
      return new YamlProblem(
          place,
          Words.of("a tab cannot indent", "Ein Tabulator kann nicht einrücken"),
          Words.of("Indent with spaces.", "Mit Leerzeichen einrücken."));
    }
    if (context.contains("double-quoted") && problem.contains("escape")) {
      return unknownEscape(place);
    }
    if (context.contains("quoted scalar")) {
      return new YamlProblem(
          begin,
          Words.of("this quote is never closed", "Dieses Anführungszeichen wird nicht geschlossen"),
          Words.of(
              "Close it; inside the text write \\\" in double quotes and '' in single ones.",
              "Schließen; im Text steht \\\" in doppelten und '' in einfachen Anführungszeichen."));
    }
    if (context.contains("alias")
        || context.contains("anchor")
        || isAt(place, "*")
        || isAt(place, "&")) {
      return new YamlProblem(
          begin,
          Words.of("no text can begin with * or &", "Mit * oder & kann kein Text beginnen"),
          Words.of(
              "Quote the text: \"*.example.org\"",
              "In Anführungszeichen setzen: \"*.example.org\""));
    }
    if (context.contains("block scalar")) {
      return new YamlProblem(
          place,
          Words.of(
              "no text can stand behind | or > on its line",
              "Hinter | oder > kann in der Zeile kein Text stehen"),
          Words.of(
              "Begin the text in the next line, indented.",
              "Den Text in der nächsten Zeile eingerückt beginnen."));
    }
    if (context.contains("tag") || problem.contains("tag handle")) {
      return new YamlProblem(
          begin, Words.of("no text can begin with !", "Mit ! kann kein Text beginnen"), QUOTE_IT);
    }
    if (context.contains("directive")
        || problem.contains("directive")
        || problem.contains("version 1.*")) {
      return new YamlProblem(
          begin,
          Words.of(
              "a line that begins with % is no key",
              "Eine Zeile, die mit % beginnt, ist kein Schlüssel"),
          Words.of(
              "Remove it, or quote the text.",
              "Entfernen oder den Text in Anführungszeichen setzen."));
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return new YamlProblem(
          place,
          Words.of("unexpected colon", "Unerwarteter Doppelpunkt"),
          Words.of(
              "Quote a text that contains a colon; check that the keys above are indented alike, each with a blank"
                  + " behind its colon.",
              "Text mit Doppelpunkt in Anführungszeichen setzen; prüfen, ob die Schlüssel darüber gleich eingerückt sind"
                  + " und hinter jedem Doppelpunkt ein Leerzeichen steht."));
    }
    if (problem.contains("could not find expected ':'")) {
      return new YamlProblem(
          begin,
          Words.of("no colon follows here", "Hier folgt kein Doppelpunkt"),
          Words.of(
              "Write key: value; indent a text that goes on deeper than its key.",
              "Als Schlüssel: Wert schreiben; Text, der weitergeht, tiefer einrücken als seinen Schlüssel."));
    }
    if (problem.startsWith("sequence entries are not allowed")
        || problem.startsWith("mapping keys are not allowed")) {
      return new YamlProblem(
          place,
          Words.of(
              "no list and no key can begin here",
              "Hier kann keine Liste und kein Schlüssel beginnen"),
          Words.of(
              "Begin it in the next line; quote a text that begins with - or ?.",
              "In der nächsten Zeile beginnen; Text, der mit - oder ? beginnt, in Anführungszeichen setzen."));
    }
    if (problem.contains("cannot start any token")) {
      return new YamlProblem(
          place,
          Words.of(
              "no text can begin with this character",
              "Mit diesem Zeichen kann kein Text beginnen"),
          QUOTE_IT);
    }
    if (context.contains("flow mapping") || context.contains("flow sequence")) {
      String bracket = context.contains("mapping") ? "}" : "]";
      return new YamlProblem(
          place,
          Words.of(
              "a comma or \"" + bracket + "\" is missing",
              "Es fehlt ein Komma oder „" + bracket + "“"),
          closeBracket(begin.line(), place.line()));
    }
    if (problem.contains("<stream end>")) {
      return new YamlProblem(
          place,
          Words.of("the file ends too early", "Die Datei endet zu früh"),
          Words.of("Close the last bracket.", "Die letzte Klammer schließen."));
    }
    if (isAt(place, "]") || isAt(place, "}") || isAt(place, ",")) {
      return new YamlProblem(
          place,
          Words.of(
              "this character closes or parts nothing",
              "Dieses Zeichen schließt oder trennt nichts"),
          Words.of(
              "Remove it, or quote the text.",
              "Entfernen oder den Text in Anführungszeichen setzen."));
    }
    if (problem.startsWith("expected the node content")) {
      return new YamlProblem(
          place,
          Words.of("no value can begin here", "Hier kann kein Wert beginnen"),
          Words.of(
              "Close the brackets that open above; quote a text that begins with -.",
              "Die Klammern darüber schließen; Text, der mit - beginnt, in Anführungszeichen setzen."));
    }
    if (problem.contains("<block end>") && isBehindQuote(place)) {
      return new YamlProblem(
          place,
          Words.of(
              "text stands behind the closing quote",
              "Hinter dem schließenden Anführungszeichen steht Text"),
          Words.of("Quote the whole text.", "Den ganzen Text in Anführungszeichen setzen."));
    }
    if (isAt(place, ":")) {
      return new YamlProblem(
          place,
          Words.of("a colon without a key", "Ein Doppelpunkt ohne Schlüssel"),
          Words.of("Write the key in front of it.", "Den Schlüssel davor schreiben."));
    }
    if (problem.contains("<block end>") || problem.contains("<document start>")) {
      return new YamlProblem(
          place,
          Words.of(
              "this line is not indented like those above",
              "Diese Zeile ist anders eingerückt als die darüber"),
          Words.of(
              "Indent the keys of one block alike; list items begin with \"- \".",
              "Schlüssel eines Blocks gleich einrücken; Listenpunkte beginnen mit „- “."));
    }
    return unknown(place, problem);
  }

  /**
   * Often the bracket is closed, but behind a number sign: {@code {street: Lindenstraße 12 #3}}.
   */
  private Words closeBracket(int opens, int end) {
    for (int line = opens; line < end; line++) {
      String text = places.source().line(line);
      int comment = text.indexOf(" #");
      if (comment >= 0 && (text.indexOf('}', comment) > 0 || text.indexOf(']', comment) > 0)) {
        return Words.of(
            "In line " + line + " a comment begins at \" #\"; quote the whole text.",
            "In Zeile "
                + line
                + " beginnt bei „ #“ ein Kommentar; den ganzen Text in Anführungszeichen setzen.");
      }
    }
    return Words.of(
        "Close the bracket that opens in line " + opens + ".",
        "Die Klammer schließen, die in Zeile " + opens + " beginnt.");
  }

  /** A character that no YAML file may contain, found where the parser gave up. */
  YamlProblem forbiddenCharacter() {
    String text = places.source().text();
    int offset = 0;
    while (offset < text.length() && StreamReader.isPrintable(text.codePointAt(offset))) {
      offset += Character.charCount(text.codePointAt(offset));
    }
    int character = offset < text.length() ? text.codePointAt(offset) : 0;
    String hex = Integer.toHexString(character);
    String code = "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    return new YamlProblem(
        places.atOffset(offset),
        Words.of(
            "the character " + code + " is not allowed",
            "Das Zeichen " + code + " ist nicht erlaubt"),
        Words.of("Remove it.", "Entfernen."));
  }

  static YamlProblem unknownEscape(Place place) {
    return new YamlProblem(
        place,
        Words.of("this backslash means nothing", "Dieser Backslash hat keine Bedeutung"),
        Words.of(
            "Double it, or use single quotes.",
            "Verdoppeln oder einfache Anführungszeichen verwenden."));
  }

  static YamlProblem unknown(Place place, String problem) {
    return new YamlProblem(
        place,
        Words.of("this is no YAML: " + problem, "Das ist kein YAML: " + problem),
        Words.of(
            "Check quotes, brackets and indentation here and in the line above.",
            "Anführungszeichen, Klammern und Einrückung hier und in der Zeile darüber prüfen."));
  }

  private static boolean isAt(Place place, String character) {
    return place.source().line(place.line()).startsWith(character, place.column() - 1);
  }

  private static boolean isBehindQuote(Place place) {
    String line = place.source().line(place.line());
    String before = line.substring(0, Math.min(line.length(), place.column() - 1)).stripTrailing();
    return before.endsWith("\"") || before.endsWith("'");
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}

package org.privacyyml.yaml;

import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.SourceText;
import org.privacyyml.finding.Words;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says what the parser's errors mean to somebody who writes a privacy.yml. */
final class Syntax {

  private Syntax() {}

  static YamlProblem explain(SourceText source, MarkedYAMLException error) {
    String problem = orEmpty(error.getProblem());
    String context = orEmpty(error.getContext());
    Mark mark = error.getProblemMark() != null ? error.getProblemMark() : error.getContextMark();
    Place place = mark == null ? Place.startOf(source) : Places.at(source, mark);
    if (problem.contains("'\\t(TAB)'") || source.line(place.line()).startsWith("\t", place.column() - 1)) {
      return new YamlProblem(
          place,
          new Words("a tab cannot indent", "Ein Tabulator kann nicht einrücken"),
          new Words("Indent with spaces.", "Mit Leerzeichen einrücken."));
    }
    if (context.contains("quoted scalar") && error.getContextMark() != null) {
      return new YamlProblem(
          Places.at(source, error.getContextMark()),
          new Words("this quote is never closed", "Dieses Anführungszeichen wird nicht geschlossen"),
          new Words("Close it, or double a quote inside the text.", "Schließen; im Text das Zeichen verdoppeln."));
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return new YamlProblem(
          place,
          new Words("a colon stands where no key can be", "Ein Doppelpunkt steht, wo kein Schlüssel stehen kann"),
          new Words(
              "Quote a text that contains a colon; check that the keys above are indented alike.",
              "Text mit Doppelpunkt in Anführungszeichen setzen; prüfen, ob die Schlüssel darüber gleich eingerückt sind."));
    }
    if (problem.contains("cannot start any token")) {
      return new YamlProblem(
          place,
          new Words("no text can begin with this character", "Mit diesem Zeichen kann kein Text beginnen"),
          new Words("Quote the text.", "Den Text in Anführungszeichen setzen."));
    }
    if (context.contains("flow mapping") || context.contains("flow sequence")) {
      String bracket = context.contains("mapping") ? "}" : "]";
      return new YamlProblem(
          place,
          new Words("a comma or \"" + bracket + "\" is missing", "Es fehlt ein Komma oder „" + bracket + "“"),
          new Words(
              "Close the bracket that opens in line " + line(error.getContextMark(), place) + ".",
              "Die Klammer schließen, die in Zeile " + line(error.getContextMark(), place) + " beginnt."));
    }
    if (problem.contains("<block end>")) {
      return new YamlProblem(
          place,
          new Words("this line is not indented like those above", "Diese Zeile ist anders eingerückt als die darüber"),
          new Words(
              "Indent the keys of one block alike; list items begin with \"- \".",
              "Schlüssel eines Blocks gleich einrücken; Listenpunkte beginnen mit „- “."));
    }
    return new YamlProblem(
        place,
        new Words("this is no YAML: " + problem, "Das ist kein YAML: " + problem),
        Words.same(""));
  }

  static YamlProblem explain(SourceText source, YAMLException error) {
    if (error instanceof ReaderException reader) {
      int position = Math.min(reader.getPosition(), source.text().codePointCount(0, source.text().length()));
      String code = "U+" + Integer.toHexString(reader.getCodePoint() | 0x10000).substring(1);
      return new YamlProblem(
          Places.atOffset(source, source.text().offsetByCodePoints(0, position)),
          new Words("the character " + code + " is not allowed", "Das Zeichen " + code + " ist nicht erlaubt"),
          new Words("Remove it.", "Entfernen."));
    }
    String problem = orEmpty(error.getMessage());
    return new YamlProblem(
        Place.startOf(source),
        new Words("this is no YAML: " + problem, "Das ist kein YAML: " + problem),
        Words.same(""));
  }

  private static int line(@Nullable Mark mark, Place otherwise) {
    return mark == null ? otherwise.line() : mark.getLine() + 1;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}

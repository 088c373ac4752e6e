package org.privacyyml.yaml;

import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.Words;
import org.privacyyml.resource.Messages;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Says what the parser's errors mean to somebody who writes a privacy.yml. */
final class Syntax {
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
          place, Messages.of("yaml.tab"), Messages.of("yaml.indent-with-spaces"));
    }
    if (context.contains("double-quoted") && problem.contains("escape")) {
      return unknownEscape(place);
    }
    if (context.contains("quoted scalar")) {
      return new YamlProblem(
          begin, Messages.of("yaml.open-quote"), Messages.of("yaml.close-quote"));
    }
    if (context.contains("alias")
        || context.contains("anchor")
        || isAt(place, "*")
        || isAt(place, "&")) {
      return new YamlProblem(
          begin, Messages.of("yaml.star-or-ampersand"), Messages.of("yaml.quote-star"));
    }
    if (context.contains("block scalar")) {
      return new YamlProblem(
          place, Messages.of("yaml.behind-block-mark"), Messages.of("yaml.begin-in-next-line"));
    }
    if (context.contains("tag") || problem.contains("tag handle")) {
      return new YamlProblem(
          begin, Messages.of("yaml.exclamation-mark"), Messages.of("yaml.quote-text"));
    }
    if (context.contains("directive")
        || problem.contains("directive")
        || problem.contains("version 1.*")) {
      return new YamlProblem(
          begin, Messages.of("yaml.percent-sign"), Messages.of("yaml.remove-or-quote"));
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return new YamlProblem(place, Messages.of("yaml.colon"), Messages.of("yaml.colon-fix"));
    }
    if (problem.contains("could not find expected ':'")) {
      return new YamlProblem(begin, Messages.of("yaml.no-colon"), Messages.of("yaml.no-colon-fix"));
    }
    if (problem.startsWith("sequence entries are not allowed")
        || problem.startsWith("mapping keys are not allowed")) {
      return new YamlProblem(place, Messages.of("yaml.no-block"), Messages.of("yaml.no-block-fix"));
    }
    if (problem.contains("cannot start any token")) {
      return new YamlProblem(place, Messages.of("yaml.no-text"), Messages.of("yaml.quote-text"));
    }
    if (context.contains("flow mapping") || context.contains("flow sequence")) {
      String bracket = context.contains("mapping") ? "}" : "]";
      return new YamlProblem(
          place,
          Messages.of("yaml.bracket-missing", "bracket", bracket),
          closeBracket(begin.line(), place.line()));
    }
    if (problem.contains("<stream end>")) {
      return new YamlProblem(
          place, Messages.of("yaml.end-too-early"), Messages.of("yaml.close-last-bracket"));
    }
    if (isAt(place, "]") || isAt(place, "}") || isAt(place, ",")) {
      return new YamlProblem(
          place, Messages.of("yaml.closes-nothing"), Messages.of("yaml.remove-or-quote"));
    }
    if (problem.startsWith("expected the node content")) {
      return new YamlProblem(place, Messages.of("yaml.no-value"), Messages.of("yaml.no-value-fix"));
    }
    if (problem.contains("<block end>") && isBehindQuote(place)) {
      return new YamlProblem(
          place, Messages.of("yaml.behind-quote"), Messages.of("yaml.quote-whole-text"));
    }
    if (isAt(place, ":")) {
      return new YamlProblem(place, Messages.of("yaml.no-key"), Messages.of("yaml.write-key"));
    }
    if (problem.contains("<block end>") || problem.contains("<document start>")) {
      return new YamlProblem(
          place, Messages.of("yaml.indentation"), Messages.of("yaml.indentation-fix"));
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
        return Messages.of("yaml.comment-cuts", "line", line);
      }
    }
    return Messages.of("yaml.close-bracket", "line", opens);
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
        Messages.of("yaml.forbidden-character", "code", code),
        Messages.of("yaml.remove"));
  }

  static YamlProblem unknownEscape(Place place) {
    return new YamlProblem(place, Messages.of("yaml.backslash"), Messages.of("yaml.backslash-fix"));
  }

  static YamlProblem unknown(Place place, String problem) {
    return new YamlProblem(
        place, Messages.of("yaml.no-yaml", "problem", problem), Messages.of("yaml.no-yaml-fix"));
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

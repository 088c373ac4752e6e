package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.fromText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.finding.Words;

/** Countries by ISO 3166-1 alpha-2, the German Länder by ISO 3166-2. */
public final class Countries {

  /** Stated that the country is open. */
  public static final String UNKNOWN = "unknown";

  private static final List<String> GERMAN_STATES =
      List.of(
          "DE-BW", "DE-BY", "DE-BE", "DE-BB", "DE-HB", "DE-HH", "DE-HE", "DE-MV", "DE-NI", "DE-NW", "DE-RP", "DE-SL",
          "DE-SN", "DE-ST", "DE-SH", "DE-TH");

  static final Reader<String> COUNTRY =
      fromText(
          (text, where, reading) -> {
            if (isCountry(text)) {
              return Optional.of(text);
            }
            Optional<String> meant = meant(text);
            reading.report(
                "FORMAT-VALUE",
                where,
                new Words("\"" + text + "\" is no country code", "„" + text + "“ ist kein Ländercode"),
                meant.isPresent()
                    ? new Words("Did you mean " + meant.get() + "?", "Gemeint: " + meant.get() + "?")
                    : new Words(
                        "Write two capital letters (ISO 3166): DE, AT, CH, US.",
                        "Zwei Großbuchstaben schreiben (ISO 3166): DE, AT, CH, US."));
            return Optional.empty();
          });

  /** A country, or the word that says it is open. */
  static final Reader<String> COUNTRY_OR_UNKNOWN =
      (node, where, reading) ->
          Readers.STRING.read(node, where, reading).filter(UNKNOWN::equals).isPresent()
              ? Optional.of(UNKNOWN)
              : COUNTRY.read(node, where, reading);

  static final Reader<String> STATE =
      fromText(
          (text, where, reading) -> {
            boolean other = text.length() >= 4 && text.charAt(2) == '-' && isCountry(text.substring(0, 2));
            if (GERMAN_STATES.contains(text) || (other && !text.startsWith("DE-"))) {
              return Optional.of(text);
            }
            List<String> candidates = GERMAN_STATES;
            if (GERMAN_STATES.contains("DE-" + text.toUpperCase(Locale.ROOT))) {
              candidates = List.of("DE-" + text.toUpperCase(Locale.ROOT));
            }
            reading.report(
                "FORMAT-VALUE",
                where,
                new Words("\"" + text + "\" is no German Land", "„" + text + "“ ist kein Bundesland"),
                candidates.size() == 1
                    ? new Words("Did you mean " + candidates.get(0) + "?", "Gemeint: " + candidates.get(0) + "?")
                    : new Words(
                        "Valid: " + String.join(", ", candidates), "Möglich: " + String.join(", ", candidates)));
            return Optional.empty();
          });

  private Countries() {}

  static boolean isCountry(String code) {
    return code.length() == 2 && Codes.ALL.contains(code);
  }

  private static Optional<String> meant(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    if (isCountry(upper)) {
      return Optional.of(upper);
    }
    switch (upper) {
      case "UK":
        return Optional.of("GB");
      case "EL":
        return Optional.of("GR");
      case "USA":
        return Optional.of("US");
      default:
        break;
    }
    List<String> codes = new ArrayList<>();
    for (String code : Codes.ALL) {
      Locale locale = new Locale("", code);
      if (locale.getDisplayCountry(Locale.GERMAN).equalsIgnoreCase(text)
          || locale.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(text)
          || locale.getISO3Country().equals(upper)) {
        codes.add(code);
      }
    }
    return codes.isEmpty() ? Optional.empty() : Optional.of(codes.get(0));
  }

  /** Loaded only where a code is looked at. */
  private static final class Codes {
    static final Set<String> ALL = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
  }
}

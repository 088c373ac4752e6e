package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.fromText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Scalar;

/** Countries by ISO 3166-1 alpha-2, the German Länder by ISO 3166-2. */
public final class Countries {

  /** Stated that the country is open. */
  public static final String UNKNOWN = "unknown";

  private static final Map<String, String> GERMAN_STATES =
      Map.ofEntries(
          Map.entry("DE-BW", "Baden-Württemberg"),
          Map.entry("DE-BY", "Bayern"),
          Map.entry("DE-BE", "Berlin"),
          Map.entry("DE-BB", "Brandenburg"),
          Map.entry("DE-HB", "Bremen"),
          Map.entry("DE-HH", "Hamburg"),
          Map.entry("DE-HE", "Hessen"),
          Map.entry("DE-MV", "Mecklenburg-Vorpommern"),
          Map.entry("DE-NI", "Niedersachsen"),
          Map.entry("DE-NW", "Nordrhein-Westfalen"),
          Map.entry("DE-RP", "Rheinland-Pfalz"),
          Map.entry("DE-SL", "Saarland"),
          Map.entry("DE-SN", "Sachsen"),
          Map.entry("DE-ST", "Sachsen-Anhalt"),
          Map.entry("DE-SH", "Schleswig-Holstein"),
          Map.entry("DE-TH", "Thüringen"));

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
                new Words(
                    "\"" + text + "\" is no country code", "„" + text + "“ ist kein Ländercode"),
                meant.isPresent()
                    ? new Words(
                        "Did you mean " + meant.get() + "?", "Gemeint: " + meant.get() + "?")
                    : new Words(
                        "Write two capital letters (ISO 3166): DE, AT, CH, US.",
                        "Zwei Großbuchstaben schreiben (ISO 3166): DE, AT, CH, US."));
            return Optional.empty();
          });

  /** A country, or the word that says it is open. */
  static final Reader<String> COUNTRY_OR_UNKNOWN =
      (node, where, reading) ->
          node instanceof Scalar scalar && scalar.text().equals(UNKNOWN)
              ? Optional.of(UNKNOWN)
              : COUNTRY.read(node, where, reading);

  static final Reader<String> STATE =
      fromText(
          (text, where, reading) -> {
            boolean other =
                text.length() >= 4 && text.charAt(2) == '-' && isCountry(text.substring(0, 2));
            if (GERMAN_STATES.containsKey(text) || (other && !text.startsWith("DE-"))) {
              return Optional.of(text);
            }
            Optional<String> meant = meantState(text);
            String all = GERMAN_STATES.keySet().stream().sorted().collect(Collectors.joining(", "));
            reading.report(
                "FORMAT-VALUE",
                where,
                new Words(
                    "\"" + text + "\" is not the code of a German state (Land)",
                    "„" + text + "“ ist kein Kürzel eines Bundeslandes"),
                meant.isPresent()
                    ? new Words(
                        "Did you mean " + meant.get() + "?", "Gemeint: " + meant.get() + "?")
                    : new Words("Valid: " + all, "Möglich: " + all));
            return Optional.empty();
          });

  private Countries() {}

  static boolean isCountry(String code) {
    return code.length() == 2 && Codes.ALL.contains(code);
  }

  /** {@code DE-be}, {@code BE} and {@code Berlin} are Berlin. */
  private static Optional<String> meantState(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    return GERMAN_STATES.entrySet().stream()
        .filter(
            state ->
                state.getKey().equals(upper)
                    || state.getKey().equals("DE-" + upper)
                    || state.getValue().equalsIgnoreCase(text))
        .map(Map.Entry::getKey)
        .findFirst();
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

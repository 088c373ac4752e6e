package org.privacyyml.policy.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.privacyyml.resource.Languages;
import org.privacyyml.resource.Messages;

/** Countries by ISO 3166-1 alpha-2, the German Länder by ISO 3166-2. */
public final class Countries {

  /** WrittenValue that the country is open. */
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

  private static final Set<String> CODES = Set.of(Locale.getISOCountries());

  private Countries() {}

  public static Fact<String> country(Value value) {
    String text = Texts.word(value);
    if (text == null) {
      return value.unread();
    }
    if (isCountry(text)) {
      return value.holds(text, text);
    }
    Optional<String> meant = meant(text);
    value.refuse(
        Messages.of("policy.no-country", "text", text),
        meant.isPresent()
            ? Messages.of("policy.did-you-mean", "meant", meant.get())
            : Messages.of("policy.country-code"));
    return value.unread();
  }

  /** A country, or the word that says it is open. */
  public static Fact<String> countryOrUnknown(Value value) {
    return value.says(UNKNOWN) ? value.holds(UNKNOWN) : country(value);
  }

  public static Fact<List<String>> countries(Value value) {
    List<Fact<String>> countries = new ArrayList<>();
    for (Value item : value.items()) {
      countries.add(country(item));
    }
    return value.all(countries);
  }

  public static Fact<String> state(Value value) {
    String text = Texts.word(value);
    if (text == null) {
      return value.unread();
    }
    boolean foreign =
        text.length() >= 4
            && text.charAt(2) == '-'
            && isCountry(text.substring(0, 2))
            && !text.startsWith("DE-");
    if (foreign || GERMAN_STATES.containsKey(text)) {
      return value.holds(text, text);
    }
    Optional<String> meant = meantState(text);
    String all = String.join(", ", new TreeSet<>(GERMAN_STATES.keySet()));
    value.refuse(
        Messages.of("policy.no-land", "text", text),
        meant.isPresent()
            ? Messages.of("policy.did-you-mean", "meant", meant.get())
            : Messages.of("policy.valid", "values", all));
    return value.unread();
  }

  static boolean isCountry(String code) {
    return CODES.contains(code);
  }

  /** {@code DE-be}, {@code BE} and {@code Berlin} are Berlin. */
  private static Optional<String> meantState(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    for (Map.Entry<String, String> state : GERMAN_STATES.entrySet()) {
      if (state.getKey().equals(upper)
          || state.getKey().equals("DE-" + upper)
          || state.getValue().equalsIgnoreCase(text)) {
        return Optional.of(state.getKey());
      }
    }
    return Optional.empty();
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
    for (String code : CODES) {
      Locale locale = new Locale("", code);
      if (isCalled(locale, text) || locale.getISO3Country().equals(upper)) {
        codes.add(code);
      }
    }
    return codes.isEmpty() ? Optional.empty() : Optional.of(codes.get(0));
  }

  private static boolean isCalled(Locale country, String text) {
    return Languages.all().stream()
        .map(language -> Locale.forLanguageTag(language.code()))
        .anyMatch(language -> country.getDisplayCountry(language).equalsIgnoreCase(text));
  }
}

package org.privacyyml.law.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.value.WrittenValue;
import org.privacyyml.web.Url;

/**
 * What is known of a value by the name of its key alone, wherever it stands: postal codes,
 * telephone numbers, web addresses, and the names of people.
 */
final class WrittenValues {
  private final Map<String, String> byPath = new HashMap<>();

  private WrittenValues() {}

  /** The lacks of one rule, and whether there was anything to look at. */
  private static final class Looked {
    private final List<Lack> lacks = new ArrayList<>();
    private boolean any;

    void at(boolean right, WrittenValue value) {
      at(right, Lack.at(value.where()).with("value", value.text()));
    }

    void at(boolean right, Lack lack) {
      any = true;
      if (!right) {
        lacks.add(lack);
      }
    }

    void ask(Case law, String rule) {
      law.rule(rule).when(any).find(lacks);
    }
  }

  static void ask(Case law, List<WrittenValue> values) {
    WrittenValues written = new WrittenValues();
    List<String> paths = new ArrayList<>(values.size());
    for (WrittenValue value : values) {
      String path = value.where().path();
      paths.add(path);
      written.byPath.put(path, value.text());
    }
    Looked codes = new Looked();
    Looked phones = new Looked();
    Looked addresses = new Looked();
    Looked names = new Looked();
    for (int i = 0; i < paths.size(); i++) {
      WrittenValue value = values.get(i);
      if (value.isGap()) {
        continue;
      }
      String path = paths.get(i);
      String key = key(path);
      if (key.equals("postalCode")) {
        String country = written.get(sibling(path, "country"));
        Lack lack = Lack.at(value.where()).with("value", value.text()).with("country", country);
        codes.at(isPostalCode(value.text(), country), lack);
      } else if (key.equals("phone") || key.equals("mobile") || key.equals("fax")) {
        Telephone.Kind call = Telephone.kind(value.text(), written.countryBeside(path));
        phones.at(call != Telephone.Kind.NONE, value);
      } else if (isWebAddress(value.text())) {
        addresses.at(Url.of(value.text()).scheme().equals("https"), value);
      } else if (key.equals("name") && isOfPerson(path)) {
        names.at(!beginsWithInitial(value.text()), value);
      }
    }
    codes.ask(law, "ID-PLZ");
    phones.ask(law, "ID-PHONE");
    addresses.ask(law, "ID-URL");
    names.ask(law, "ID-NAME-FULL");
  }

  /** The last key of a path, of a list as well as of one of its items. */
  private static String key(String path) {
    int end = path.endsWith("]") ? path.lastIndexOf('[') : path.length();
    return path.substring(path.lastIndexOf('.', end - 1) + 1, end);
  }

  /** The path of another key in the same block. */
  private static String sibling(String path, String key) {
    return path.substring(0, path.lastIndexOf('.') + 1) + key;
  }

  private String get(String path) {
    return byPath.getOrDefault(path, "");
  }

  /** Where a number without a country code is dialled: where its owner sits, or else the site's. */
  private String countryBeside(String path) {
    String own = get(sibling(path, "address.country"));
    return own.isEmpty() ? get("controller.address.country") : own;
  }

  /** In countries that we know nothing of, everything may be one. */
  private static boolean isPostalCode(String code, String country) {
    return switch (country) {
      case "DE" ->
          CheckDigits.hasForm(code, "99999")
              && code.compareTo("01001") >= 0
              && code.compareTo("99998") <= 0;
      case "AT", "CH" -> CheckDigits.hasForm(code, "9999") && code.charAt(0) != '0';
      case "LI" ->
          CheckDigits.hasForm(code, "9999")
              && code.compareTo("9485") >= 0
              && code.compareTo("9498") <= 0;
      default -> true;
    };
  }

  /** Only a whole value: in a text an address may be quoted. */
  private static boolean isWebAddress(String text) {
    String scheme = text.contains("://") ? Url.of(text).scheme() : "";
    boolean web = scheme.equals("http") || scheme.equals("https");
    return web && text.indexOf(' ') < 0 && text.indexOf('\n') < 0;
  }

  private static boolean isOfPerson(String path) {
    return path.contains("representatives") || path.startsWith("imprint.editorial");
  }

  /** {@code M. Müller}, with or without a title before it. */
  private static boolean beginsWithInitial(String name) {
    for (String word : name.strip().split("\\s+")) {
      boolean title = word.endsWith(".") && word.length() > 2;
      if (!title) {
        return word.length() == 2 && word.endsWith(".") && Character.isLetter(word.charAt(0));
      }
    }
    return false;
  }
}

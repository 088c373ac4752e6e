package org.privacyyml.law.imprint;

import java.util.List;
import java.util.Locale;
import org.privacyyml.law.asking.ImprintCase;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fact.Stated;
import org.privacyyml.policy.vocabulary.LegalForm;

/** The name under which a provider can be found, which the law of every country asks for. */
public final class ProviderName {

  private static final List<LegalForm> PEOPLE =
      List.of(LegalForm.NATURAL_PERSON, LegalForm.SOLE_TRADER, LegalForm.FREELANCER);

  private ProviderName() {}

  /**
   * A person has a first and a last name, written out; everybody else the name that is registered.
   */
  public static List<Lack> notInFull(Controller provider) {
    Fact<String> name = provider.name();
    if (!(name instanceof Stated<String> stated)) {
      return Lack.ifMissing(name);
    }
    boolean isPerson = provider.legalForm().matches(PEOPLE::contains);
    return Lack.when(isPerson && !isFull(stated.content()), name.where());
  }

  /** Whether it has a first and a last name. */
  public static boolean isFull(String name) {
    String[] words = name.strip().split("\\s+");
    if (words.length < 2) {
      return false;
    }
    // "E. Beispiel" hides the first name; an initial behind a written-out one does no harm.
    return !(words[0].endsWith(".") && words[0].length() <= 2);
  }

  /** A name without the marker of its legal form: a GmbH that does not say so, § 4 GmbHG. */
  public static List<Lack> unmarked(ImprintCase imprint) {
    List<String> markers =
        imprint.form().isPresent() ? imprint.form().get().nameMarkers() : List.of();
    Fact<String> name = imprint.provider().name();
    if (markers.isEmpty() || !name.isStated()) {
      return List.of();
    }
    for (String marker : markers) {
      if (hasWord(name.orElse(""), marker)) {
        return List.of();
      }
    }
    return List.of(
        Lack.at(name.where()).with("value", name.orElse("")).with("expected", markers.get(0)));
  }

  /** "AG" is a word of "Beispiel AG", but not of "Beispielverlag". */
  private static boolean hasWord(String name, String marker) {
    String text = name.toLowerCase(Locale.ROOT);
    String word = marker.toLowerCase(Locale.ROOT);
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}

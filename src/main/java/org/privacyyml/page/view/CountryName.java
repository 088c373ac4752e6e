package org.privacyyml.page.view;

import java.util.Optional;
import org.privacyyml.page.template.Phrase;

/** What a country is called. */
public record CountryName(String text) implements Phrase {
  public static Optional<CountryName> of(Optional<String> text) {
    return text.isPresent() ? Optional.of(new CountryName(text.get())) : Optional.empty();
  }
}

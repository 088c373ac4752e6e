package org.privacyyml.page.view;

import java.util.Optional;
import org.privacyyml.page.template.Phrase;

/** Where somebody can be found: an address in one line, or a town. */
public record Locality(String text) implements Phrase {
  public static Optional<Locality> of(Optional<String> text) {
    return text.isPresent() ? Optional.of(new Locality(text.get())) : Optional.empty();
  }
}

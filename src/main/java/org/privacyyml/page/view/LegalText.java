package org.privacyyml.page.view;

import java.util.Optional;
import org.privacyyml.page.template.Phrase;

/** What the law has to do with it: a ground, a norm, the law that applies. */
public record LegalText(String text) implements Phrase {
  public static Optional<LegalText> of(Optional<String> text) {
    return text.isPresent() ? Optional.of(new LegalText(text.get())) : Optional.empty();
  }
}

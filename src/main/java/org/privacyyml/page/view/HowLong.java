package org.privacyyml.page.view;

import java.util.Optional;
import org.privacyyml.page.template.Phrase;

/** How long something is kept, in words. */
public record HowLong(String text) implements Phrase {
  public static Optional<HowLong> of(Optional<String> text) {
    return text.isPresent() ? Optional.of(new HowLong(text.get())) : Optional.empty();
  }
}

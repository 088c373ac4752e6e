package org.privacyyml.page.view;

import java.util.Optional;
import org.privacyyml.page.template.Phrase;

/** Persons with what they do, or groups of persons. */
public record People(String text) implements Phrase {
  public static Optional<People> of(Optional<String> text) {
    return text.isPresent() ? Optional.of(new People(text.get())) : Optional.empty();
  }
}

package org.privacyyml.page.view;

import java.util.Optional;
import org.privacyyml.page.template.Phrase;

/** What something is for: a purpose of processing, of a business, of an association. */
public record WhatFor(String text) implements Phrase {
  public static Optional<WhatFor> of(Optional<String> text) {
    return text.isPresent() ? Optional.of(new WhatFor(text.get())) : Optional.empty();
  }
}

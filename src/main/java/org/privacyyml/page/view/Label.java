package org.privacyyml.page.view;

import org.privacyyml.page.template.Phrase;

/** What a value is called that stands behind it. */
public record Label(String text) implements Phrase {}

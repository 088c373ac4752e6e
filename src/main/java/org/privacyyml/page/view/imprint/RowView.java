package org.privacyyml.page.view.imprint;

import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.view.Label;

/** A free row. */
public record RowView(Label label, Markdown content) {}

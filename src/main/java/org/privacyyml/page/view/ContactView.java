package org.privacyyml.page.view;

import org.privacyyml.page.markdown.Markdown;

/** A way to reach somebody. */
public record ContactView(Label channel, Markdown reach) {}

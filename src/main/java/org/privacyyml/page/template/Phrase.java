package org.privacyyml.page.template;

/**
 * A plain text of one sort. Each sort is a type of its own, so that no view can have two of them
 * the wrong way round; templates write all alike, escaped.
 */
public interface Phrase {
  String text();
}

package org.privacyyml.site.reading;

/**
 * Something that a script of the site stores on devices.
 *
 * @param technology by its key in the format
 * @param name with a star for what changes; empty where it cannot be read
 */
public record Stored(String technology, String name, Spot spot) {}

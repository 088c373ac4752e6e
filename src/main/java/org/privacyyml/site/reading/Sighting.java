package org.privacyyml.site.reading;

import java.util.Optional;

/**
 * A host that was seen in a page, a style sheet or a script.
 *
 * @param origin scheme, host and port, as far as written
 * @param provider the catalogue's id
 */
public record Sighting(
    String host,
    String origin,
    Level level,
    ResourceType content,
    Optional<String> provider,
    Spot spot) {}

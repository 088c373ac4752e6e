package org.privacyyml.site.reading;

import java.util.List;

/**
 * What a style sheet or script of the site itself loads and stores.
 *
 * @param resources further ones that it takes in
 */
public record ResourceFacts(
    String path, List<Sighting> sightings, List<Stored> stores, List<String> resources) {}

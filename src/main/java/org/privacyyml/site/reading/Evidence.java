package org.privacyyml.site.reading;

import java.util.List;
import java.util.Map;
import org.privacyyml.site.address.SiteIndex;

/**
 * What was found in a site, in the order of its files.
 *
 * @param bytes how many were read
 * @param resources style sheets and scripts by their paths, those that no page takes in as well
 */
public record Evidence(
    SiteIndex index,
    List<PageFacts> pages,
    Map<String, ResourceFacts> resources,
    List<Unreadable> unreadable,
    long bytes) {}

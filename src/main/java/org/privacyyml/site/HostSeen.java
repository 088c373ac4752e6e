package org.privacyyml.site;

import java.util.List;
import java.util.Optional;
import org.privacyyml.site.reading.Level;
import org.privacyyml.site.reading.Spot;

/**
 * A host of the histogram.
 *
 * @param level the surest at which it was seen
 * @param isDisclosed whether the file names it, or the service behind it
 * @param provider the catalogue's id of that service, or the file's own key
 * @param pages how many pages it was seen in
 * @param places the first ones at that level
 */
public record HostSeen(
    String host,
    Level level,
    boolean isDisclosed,
    Optional<String> provider,
    int pages,
    List<Spot> places) {}

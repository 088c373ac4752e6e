package org.privacyyml.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.privacyyml.site.reading.Level;
import org.privacyyml.site.reading.ResourceType;
import org.privacyyml.site.reading.Sighting;
import org.privacyyml.site.reading.Spot;

/** All that was seen of one host and service, on all pages. */
final class Seen {
  private static final int PLACES = 10;

  private final String host;
  private final Optional<String> provider;
  private final Map<Level, TreeSet<Spot>> places = new EnumMap<>(Level.class);
  private final Map<String, Set<ResourceType>> origins = new TreeMap<>();
  private int pages;
  private int lastPage = -1;

  Seen(String host, Optional<String> provider) {
    this.host = host;
    this.provider = provider;
  }

  /**
   * Adds a sighting.
   *
   * @param page the number of the page, pages coming one after the other; negative for none
   */
  void add(Sighting sighting, int page) {
    TreeSet<Spot> spots = places.computeIfAbsent(sighting.level(), level -> new TreeSet<>());
    spots.add(sighting.spot());
    if (spots.size() > PLACES) {
      spots.pollLast();
    }
    origins
        .computeIfAbsent(sighting.origin(), origin -> EnumSet.noneOf(ResourceType.class))
        .add(sighting.content());
    if (page >= 0 && page != lastPage) {
      lastPage = page;
      pages++;
    }
  }

  String host() {
    return host;
  }

  Optional<String> provider() {
    return provider;
  }

  int pages() {
    return pages;
  }

  Level level() {
    for (Level level : Level.values()) {
      if (places.containsKey(level)) {
        return level;
      }
    }
    return Level.POSSIBLE;
  }

  /** The first places at the surest level. */
  List<Spot> places() {
    return new ArrayList<>(places.get(level()));
  }

  Map<String, Set<ResourceType>> origins() {
    return origins;
  }
}

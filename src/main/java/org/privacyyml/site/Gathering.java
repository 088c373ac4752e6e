package org.privacyyml.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.privacyyml.site.reading.Evidence;
import org.privacyyml.site.reading.FormSeen;
import org.privacyyml.site.reading.Level;
import org.privacyyml.site.reading.PageFacts;
import org.privacyyml.site.reading.ResourceFacts;
import org.privacyyml.site.reading.Sighting;
import org.privacyyml.site.reading.Stored;

/** Puts together what all pages say, each with the style sheets and scripts it takes in. */
final class Gathering {
  private final Map<String, Seen> hosts = new TreeMap<>();
  private final Map<String, Seen> ownServices = new TreeMap<>();
  private final Map<String, List<Stored>> stores = new TreeMap<>();
  private final Map<String, Set<Integer>> storePages = new HashMap<>();
  private final Map<FormSeen.Purpose, List<FormSeen>> forms = new TreeMap<>();
  private final Map<String, ResourceFacts> resources;
  private final Map<String, List<ResourceFacts>> closures = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  Gathering(Evidence evidence) {
    this.resources = evidence.resources();
    for (PageFacts page : evidence.pages()) {
      add(page);
    }
    for (ResourceFacts resource : resources.values()) {
      if (!used.contains(resource.path())) {
        addUnused(resource);
      }
    }
  }

  private void add(PageFacts page) {
    page.sightings().forEach(sighting -> add(sighting, page.number()));
    page.stores().forEach(store -> add(store, page.number()));
    for (FormSeen form : page.forms()) {
      forms.computeIfAbsent(form.purpose(), purpose -> new ArrayList<>()).add(form);
    }
    for (String name : page.resources()) {
      for (ResourceFacts resource : closure(name)) {
        resource.sightings().forEach(sighting -> add(sighting, page.number()));
        resource.stores().forEach(store -> add(store, page.number()));
      }
    }
  }

  /** A resource with all that it takes in, as far as they say anything. */
  private List<ResourceFacts> closure(String name) {
    List<ResourceFacts> known = closures.get(name);
    if (known != null) {
      return known;
    }
    List<ResourceFacts> found = new ArrayList<>();
    Set<String> passed = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(name));
    while (!open.isEmpty()) {
      String next = open.poll();
      ResourceFacts facts = resources.get(next);
      if (facts != null && passed.add(next)) {
        used.add(next);
        open.addAll(facts.resources());
        if (!facts.sightings().isEmpty() || !facts.stores().isEmpty()) {
          found.add(facts);
        }
      }
    }
    closures.put(name, found);
    return found;
  }

  /** No page takes it in by name: perhaps a script does. */
  private void addUnused(ResourceFacts resource) {
    for (Sighting sighting : resource.sightings()) {
      if (sighting.provider().isPresent() && !sighting.host().isEmpty()) {
        add(
            new Sighting(
                sighting.host(),
                sighting.origin(),
                Level.POSSIBLE,
                sighting.content(),
                sighting.provider(),
                sighting.spot()),
            -1);
      }
    }
  }

  private void add(Sighting sighting, int page) {
    Optional<String> provider = sighting.provider();
    boolean isOwn = sighting.host().isEmpty();
    String key = isOwn ? provider.orElse("") : sighting.host() + " " + provider.orElse("");
    (isOwn ? ownServices : hosts)
        .computeIfAbsent(key, unused -> new Seen(sighting.host(), provider))
        .add(sighting, page);
  }

  private void add(Stored store, int page) {
    String key = store.technology() + " " + store.name();
    storePages.computeIfAbsent(key, unused -> new HashSet<>()).add(page);
    List<Stored> known = stores.computeIfAbsent(key, unused -> new ArrayList<>());
    if (known.size() < 1000 && !known.contains(store)) {
      known.add(store);
    }
  }

  /** Hosts by name, and by service where one host has several. */
  List<Seen> hosts() {
    return List.copyOf(hosts.values());
  }

  /** Known services that the site runs by itself. */
  List<Seen> ownServices() {
    return List.copyOf(ownServices.values());
  }

  /** What is stored on devices, by technology and name. */
  List<List<Stored>> stores() {
    return List.copyOf(stores.values());
  }

  int pagesOf(Stored store) {
    return storePages.getOrDefault(store.technology() + " " + store.name(), Set.of()).size();
  }

  Map<FormSeen.Purpose, List<FormSeen>> forms() {
    return forms;
  }
}

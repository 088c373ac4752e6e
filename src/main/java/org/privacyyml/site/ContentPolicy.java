package org.privacyyml.site;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.privacyyml.site.reading.Level;
import org.privacyyml.site.reading.ResourceType;

/**
 * A Content-Security-Policy that allows the site's own hosts and what is disclosed, nothing else.
 */
final class ContentPolicy {

  private ContentPolicy() {}

  static String of(List<Seen> disclosed) {
    Map<ResourceType, Set<String>> allowed = new EnumMap<>(ResourceType.class);
    for (Seen seen : disclosed) {
      if (seen.level() == Level.POSSIBLE || seen.level() == Level.CONNECTION) {
        continue;
      }
      seen.origins()
          .forEach(
              (origin, contents) ->
                  contents.forEach(
                      content ->
                          allowed.computeIfAbsent(content, unused -> new TreeSet<>()).add(origin)));
    }
    StringBuilder policy = new StringBuilder("default-src 'self'");
    for (ResourceType content : ResourceType.values()) {
      Set<String> origins = allowed.getOrDefault(content, Set.of());
      if (!content.directive().isEmpty() && (!origins.isEmpty() || content == ResourceType.FORM)) {
        policy
            .append("; ")
            .append(content.directive())
            .append(" 'self'")
            .append(origins.isEmpty() ? "" : " ")
            .append(String.join(" ", origins));
      }
    }
    return policy.append("; base-uri 'self'").toString();
  }
}

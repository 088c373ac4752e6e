package org.privacyyml.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.disclosure.DeviceEntry;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.disclosure.Receiver;
import org.privacyyml.finding.Ascii;
import org.privacyyml.finding.Language;
import org.privacyyml.policy.Recipient;
import org.privacyyml.policy.Site;
import org.privacyyml.policy.vocabulary.Embedding;
import org.privacyyml.policy.vocabulary.Technology;
import org.privacyyml.site.reading.LegalPage;
import org.privacyyml.site.reading.LegalTargets;
import org.privacyyml.web.OwnHosts;

/** What a file says about the site: everything that the built pages are held against. */
final class Declared {
  /** Ways in which the visitor's browser does not talk to the provider. */
  private static final Set<Embedding> NOT_IN_PAGES =
      Set.of(Embedding.LOCAL, Embedding.LINK_ONLY, Embedding.SERVER_SIDE, Embedding.PROXY);

  private final Optional<Disclosure> disclosure;
  private final Set<String> services = new HashSet<>();
  private final Set<String> consented = new HashSet<>();
  private final Set<String> software = new HashSet<>();

  Declared(Optional<Disclosure> disclosure) {
    this.disclosure = disclosure;
    disclosure.ifPresent(this::collect);
  }

  private void collect(Disclosure file) {
    Set<String> elsewhere = new HashSet<>();
    for (Processing activity : file.processing()) {
      boolean inPages = isInPages(activity);
      boolean gated =
          activity.restsOnConsent()
              || activity
                  .activity()
                  .embedding()
                  .value()
                  .filter(Embedding.CONSENT_GATED::equals)
                  .isPresent();
      activity.service().ifPresent(software::add);
      for (Receiver provider : activity.providers()) {
        (inPages ? services : elsewhere).add(provider.key());
        if (gated && inPages) {
          consented.add(provider.key());
        }
      }
      for (Receiver recipient : activity.recipients().orElse(List.of())) {
        boolean isProvider =
            activity.providers().stream()
                .anyMatch(provider -> provider.key().equals(recipient.key()));
        if (!isProvider) {
          services.add(recipient.key());
        }
      }
    }
    for (Receiver receiver : file.recipients()) {
      if (receiver.isShown() && !elsewhere.contains(receiver.key())) {
        services.add(receiver.key());
      }
    }
    file.policy().consent().orElse(List.of()).stream()
        .flatMap(tool -> tool.tool().value().stream())
        .forEach(tool -> services.add(tool.any(Language.FALLBACK)));
  }

  private static boolean isInPages(Processing activity) {
    return activity.activity().embedding().value().filter(NOT_IN_PAGES::contains).isEmpty();
  }

  boolean hasFile() {
    return disclosure.isPresent();
  }

  /** Whether pages may talk to a service. */
  boolean names(String service) {
    return services.contains(service);
  }

  /** Whether a recipient is named by this key, or its name begins so: in pages or elsewhere. */
  boolean mentions(String service) {
    return software.contains(service)
        || disclosure.map(Disclosure::recipients).orElse(List.of()).stream()
            .filter(Receiver::isShown)
            .anyMatch(
                receiver ->
                    receiver.key().equals(service)
                        || Ascii.lower(receiver.name().orElse("")).startsWith(service));
  }

  /** Whether the file says that a service is used only after consent. */
  boolean isConsented(String service) {
    return consented.contains(service);
  }

  /** Whether the file covers software that the site runs by itself. */
  boolean runs(String service, Optional<String> kind) {
    return software.contains(service)
        || services.contains(service)
        || kind.filter(this::covers).isPresent();
  }

  /** Whether there is an activity of a kind. */
  boolean covers(String kind) {
    return activities().stream().anyMatch(activity -> activity.isLike(kind));
  }

  /** Whether an activity is of a kind that explains forms of this sort. */
  boolean coversForm(String sort) {
    return disclosure.isPresent()
        && activities().stream()
            .anyMatch(activity -> disclosure.get().traits(activity).coversForms().contains(sort));
  }

  private List<Processing> activities() {
    return disclosure.map(Disclosure::processing).orElse(List.of());
  }

  /** Whether the file states that there is nothing of a kind. */
  boolean denies(String kind) {
    return disclosure
        .map(file -> file.policy().without().orElse(List.of()))
        .orElse(List.of())
        .stream()
        .anyMatch(reference -> reference.key().equals(kind));
  }

  /** Whether an entry on the device is declared; the name may have stars on both sides. */
  boolean stores(String technology, String name) {
    return disclosure.map(Disclosure::storage).orElse(List.of()).stream()
        .filter(entry -> isOf(entry, technology))
        .anyMatch(
            entry ->
                name.isEmpty()
                    || entry.names().orElse(List.of()).stream()
                        .anyMatch(pattern -> matches(pattern, name)));
  }

  private static boolean isOf(DeviceEntry entry, String technology) {
    return entry
        .technology()
        .value()
        .map(Technology::key)
        .filter(key -> !key.equals(technology))
        .isEmpty();
  }

  /** Whether two names with stars can mean the same. */
  static boolean matches(String one, String other) {
    int star = one.indexOf('*');
    int otherStar = other.indexOf('*');
    if (star < 0 && otherStar < 0) {
      return one.equals(other);
    }
    String prefix = star < 0 ? one : one.substring(0, star);
    String otherPrefix = otherStar < 0 ? other : other.substring(0, otherStar);
    if (star >= 0 && otherStar >= 0) {
      return prefix.startsWith(otherPrefix) || otherPrefix.startsWith(prefix);
    }
    String whole = star < 0 ? one : other;
    String open = star < 0 ? otherPrefix : prefix;
    String pattern = star < 0 ? other : one;
    String rest = pattern.substring(pattern.lastIndexOf('*') + 1);
    return whole.startsWith(open)
        && whole.endsWith(rest)
        && whole.length() >= open.length() + rest.length();
  }

  /** Activities that take place in pages, with the providers that one can look for. */
  List<Processing> activitiesInPages() {
    List<Processing> found = new ArrayList<>();
    for (Processing activity : activities()) {
      boolean ofKind = activity.kind().filter(kind -> kind.traits().inPages()).isPresent();
      if (ofKind && isInPages(activity) && !activity.providers().isEmpty()) {
        found.add(activity);
      }
    }
    return found;
  }

  /** Hosts that the file itself gives to its recipients. */
  Map<String, List<String>> hosts() {
    Map<String, List<String>> hosts = new LinkedHashMap<>();
    disclosure.ifPresent(
        file -> {
          for (Map.Entry<String, Recipient> entry : file.policy().recipients().entrySet()) {
            entry.getValue().hosts().value().ifPresent(stated -> hosts.put(entry.getKey(), stated));
          }
        });
    return hosts;
  }

  OwnHosts ownHosts() {
    Optional<Site> site = disclosure.flatMap(Disclosure::site);
    return new OwnHosts(
        site.flatMap(stated -> stated.url().value()).orElse(""),
        site.flatMap(stated -> stated.domains().value()).orElse(List.of()));
  }

  /** Where the two pages may lie outside the site. */
  LegalTargets legalTargets() {
    return new LegalTargets(
        disclosure
            .flatMap(file -> file.policy().imprint().value())
            .flatMap(imprint -> imprint.external().value())
            .map(List::of)
            .orElse(List.of()),
        disclosure
            .flatMap(file -> file.policy().notice().value())
            .flatMap(notice -> notice.external().value())
            .map(List::of)
            .orElse(List.of()));
  }

  /** Whether every page has to lead to one of the two. */
  boolean requires(LegalPage page) {
    if (page == LegalPage.NOTICE) {
      return true;
    }
    return disclosure
        .map(file -> file.writesImprint() || !legalTargets().impressum().isEmpty())
        .orElse(true);
  }

  Optional<Disclosure> disclosure() {
    return disclosure;
  }
}

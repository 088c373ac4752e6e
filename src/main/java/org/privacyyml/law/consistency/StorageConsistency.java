package org.privacyyml.law.consistency;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.privacyyml.catalog.Provider;
import org.privacyyml.catalog.WordList;
import org.privacyyml.disclosure.DeviceEntry;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.disclosure.Receiver;
import org.privacyyml.finding.Words;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.Site;
import org.privacyyml.policy.value.Fact.Stated;
import org.privacyyml.policy.value.Period;
import org.privacyyml.policy.value.Term;
import org.privacyyml.policy.vocabulary.Ownership;
import org.privacyyml.policy.vocabulary.Technology;
import org.privacyyml.web.OwnHosts;

/** Entries on the device held against the rest of the file, and against what is known of them. */
public final class StorageConsistency {
  private static final Term SESSION = Term.parseDuration("session").orElseThrow();

  private StorageConsistency() {}

  public static void ask(Case law) {
    List<DeviceEntry> entries = law.file().storage();
    for (DeviceEntry entry : entries) {
      Optional<Provider> writer = writer(law, entry);
      boolean orphan = writer.isPresent() && !isDeclared(law.file(), writer.get());
      law.rule("X-COOKIE-ORPHAN", entry)
          .when(writer.isPresent())
          .find(orphan ? List.of(undeclared(entry, writer.get())) : List.of());
      law.rule("X-COOKIE-PARTY", entry)
          .when(entry.party().isStated() && entry.host().isStated())
          .find(wrongParty(law.file(), entry, law.catalog().sharedDomains()));
      law.rule("X-RETENTION-VS-COOKIE", entry)
          .when(entry.duration().isStated())
          .find(otherLifetime(entry, entries, orphan ? Optional.empty() : writer));
    }
  }

  /** Who alone writes entries of that name. What the file takes from the catalogue is in step. */
  private static Optional<Provider> writer(Case law, DeviceEntry entry) {
    if (entry.from().isPresent()) {
      return Optional.empty();
    }
    for (String name : entry.names().orElse(List.of())) {
      Optional<Provider> writer = law.catalog().writerOf(name);
      if (writer.isPresent()) {
        return writer;
      }
    }
    return Optional.empty();
  }

  private static boolean isDeclared(Disclosure file, Provider writer) {
    for (Receiver receiver : file.recipients()) {
      boolean same =
          receiver.key().equals(writer.id())
              || (writer.name().isPresent() && receiver.name().equals(writer.name()));
      if (receiver.isShown() && same) {
        return true;
      }
    }
    for (Processing activity : file.processing()) {
      String service = activity.service().orElse("").toLowerCase(Locale.ROOT);
      String known = writer.service().orElse(writer.id()).toLowerCase(Locale.ROOT);
      if (service.contains(known) || service.equals(writer.id())) {
        return true;
      }
    }
    return false;
  }

  private static Lack undeclared(DeviceEntry entry, Provider writer) {
    return Lack.at(entry.names().where()).with("provider", writer.service().orElse(writer.id()));
  }

  private static List<Lack> wrongParty(Disclosure file, DeviceEntry entry, List<String> shared) {
    Optional<Site> site = file.site();
    Optional<Ownership> stated = entry.party().value();
    if (site.isEmpty() || stated.isEmpty()) {
      return List.of();
    }
    OwnHosts hosts =
        new OwnHosts(site.get().url().orElse(""), site.get().domains().orElse(List.of()));
    boolean own = hosts.isFirstParty(entry.host().orElse(""), shared);
    Ownership expected = own ? Ownership.FIRST : Ownership.THIRD;
    return stated.get() == expected
        ? List.of()
        : List.of(Lack.at(entry.party().where()).with("expected", expected.key()));
  }

  /**
   * Two lifetimes for one name, or one that its technology or the known entry cannot have. Owners
   * may shorten what a provider presets; but what stays does not go with the session.
   */
  private static List<Lack> otherLifetime(
      DeviceEntry entry, List<DeviceEntry> entries, Optional<Provider> writer) {
    if (!(entry.duration() instanceof Stated<Term> duration)) {
      return List.of();
    }
    boolean session = duration.content().kind() == Term.Kind.SESSION;
    if (entry.technology().is(Technology.SESSION_STORAGE) && !session) {
      return List.of(lifetime(duration, SESSION));
    }
    // The first one counts. Entries are told apart by where they are: to compare all that they
    // hold takes long the first time.
    for (DeviceEntry other : entries) {
      if (other == entry) {
        break;
      }
      if (isSame(entry, other)
          && other.duration() instanceof Stated<Term> before
          && !before.content().equals(duration.content())) {
        return List.of(lifetime(duration, before.content()));
      }
    }
    return writer.isPresent() ? againstKnown(entry, duration, writer.get()) : List.of();
  }

  private static boolean isSame(DeviceEntry entry, DeviceEntry other) {
    return entry.names().isStated()
        && entry.names().value().equals(other.names().value())
        && entry.host().value().equals(other.host().value())
        && entry.technology().value().equals(other.technology().value());
  }

  private static List<Lack> againstKnown(DeviceEntry entry, Stated<Term> stated, Provider writer) {
    boolean session = stated.content().kind() == Term.Kind.SESSION;
    for (Provider.Entry known : writer.storage()) {
      Optional<Term> duration = known.duration().flatMap(Term::parseDuration);
      boolean same = false;
      for (String name : entry.names().orElse(List.of())) {
        same |= new WordList(known.names()).names(name);
      }
      if (same && duration.isPresent() && session != (duration.get().kind() == Term.Kind.SESSION)) {
        return List.of(lifetime(stated, duration.get()));
      }
    }
    return List.of();
  }

  private static Words said(Term term) {
    Optional<Period> longest = term.longest();
    if (longest.isPresent()) {
      return longest.get().words();
    }
    return Words.same(term.kind() == Term.Kind.SESSION ? "session" : "until-deleted");
  }

  private static Lack lifetime(Stated<Term> duration, Term expected) {
    return Lack.at(duration.where())
        .with("value", said(duration.content()))
        .with("expected", said(expected));
  }
}

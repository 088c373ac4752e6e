package org.privacyyml.page.view.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.DeviceEntry;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.tree.Anchors;
import org.privacyyml.page.view.ActivityNames;
import org.privacyyml.page.view.HowLong;
import org.privacyyml.page.view.LegalText;
import org.privacyyml.page.view.Phrases;
import org.privacyyml.page.view.Terms;
import org.privacyyml.page.view.WhatFor;
import org.privacyyml.page.view.notice.StorageView.TableView;
import org.privacyyml.policy.StorageEntry;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.vocabulary.Ownership;

/** Makes the views of what is stored on devices in one language. */
final class DeviceEntryViews {
  private final Disclosure file;
  private final Terms terms;
  private final Phrases phrases;
  private final ActivityNames activityNames;

  DeviceEntryViews(Disclosure file, Terms terms, Phrases phrases) {
    this.file = file;
    this.terms = terms;
    this.phrases = phrases;
    this.activityNames = new ActivityNames(file, terms);
  }

  private List<DeviceEntryView> all() {
    List<DeviceEntryView> views = new ArrayList<>();
    for (DeviceEntry entry : file.storage()) {
      views.add(of(entry));
    }
    return views;
  }

  /** The table of all entries; nothing where there are none. */
  Optional<TableView> table() {
    List<DeviceEntryView> entries = all();
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new TableView(anyHasAccess(entries), entries, anyHasGround(entries)));
  }

  private static boolean anyHasAccess(List<DeviceEntryView> entries) {
    boolean any = false;
    for (DeviceEntryView entry : entries) {
      any |= entry.access().isPresent();
    }
    return any;
  }

  private static boolean anyHasGround(List<DeviceEntryView> entries) {
    boolean any = false;
    for (DeviceEntryView entry : entries) {
      any |= entry.ground().isPresent();
    }
    return any;
  }

  private DeviceEntryView of(DeviceEntry entry) {
    List<Markdown> names = new ArrayList<>();
    for (String name : entry.names().orElse(List.of())) {
      names.add(Markdown.code(name));
    }
    return new DeviceEntryView(
        Markdown.join(", ", names),
        terms.of("technology", entry.technology()),
        activityLink(entry.processing()),
        owner(entry.party()),
        entry.isNecessary(),
        entry.host().value(),
        WhatFor.of(terms.text(entry.purpose())),
        HowLong.of(phrases.duration(entry)),
        access(entry),
        LegalText.of(ground(entry)));
  }

  private Optional<String> owner(Fact<Ownership> party) {
    if (!party.isStated()) {
      return Optional.empty();
    }
    boolean isOurs = party.orElse(Ownership.THIRD) == Ownership.FIRST;
    return Optional.of(terms.page(isOurs ? "firstParty" : "thirdParty"));
  }

  /** Why the entry may be there: visitors are asked, or it is necessary for a reason. */
  private Optional<String> ground(DeviceEntry entry) {
    if (entry.needsConsent()) {
      return entry.isConsentAsked() ? Optional.of(terms.page("consentNeeded")) : Optional.empty();
    }
    Optional<StorageEntry.Necessity> stated = entry.necessary().value();
    Optional<String> reason =
        stated.isPresent() ? terms.text(stated.get().reason()) : Optional.empty();
    return reason.isPresent()
        ? Optional.of(terms.page("necessary", "reason", reason.get()))
        : Optional.empty();
  }

  private Optional<String> access(DeviceEntry entry) {
    if (entry.access().isNone()) {
      return Optional.of(terms.page("accessNone"));
    }
    String names = phrases.names(entry.access().orElse(List.of()));
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  private Optional<Markdown> activityLink(Optional<Processing> activity) {
    Optional<String> name =
        activity.isPresent() ? activityNames.of(activity.get()) : Optional.empty();
    return name.isPresent()
        ? Optional.of(Markdown.link(name.get(), "#" + Anchors.of(activity.orElseThrow().id())))
        : Optional.empty();
  }
}

package org.privacyyml.page.view.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.tree.Anchors;
import org.privacyyml.page.view.Offerings;
import org.privacyyml.page.view.Terms;
import org.privacyyml.page.view.activity.ActivityView;
import org.privacyyml.page.view.activity.ActivityViews;
import org.privacyyml.policy.Offering;

/**
 * Puts the activities under the parts of the offering that they belong to: first what all parts
 * share, then each part in the order of the file.
 */
final class OfferingViews {
  private static final Set<String> ARTICLES =
      Set.of("der", "die", "das", "unser", "unsere", "the", "our");

  private final Disclosure file;
  private final Terms terms;
  private final ActivityViews views;
  private final Offerings offerings;

  OfferingViews(Disclosure file, Terms terms, ActivityViews views) {
    this.file = file;
    this.terms = terms;
    this.views = views;
    this.offerings = new Offerings(file, terms);
  }

  /**
   * All parts in which something takes place.
   *
   * @param all the views of all activities as they stand where there are no parts
   */
  List<OfferingView> of(List<ActivityView> all) {
    if (!offerings.areSeveral()) {
      return List.of(new OfferingView(Optional.empty(), Markdown.empty(), false, all));
    }
    List<OfferingView> parts = new ArrayList<>();
    add(parts, terms.page("common"), Anchors.COMMON, common());
    Set<String> ids = new HashSet<>();
    Set<String> anchors = new HashSet<>();
    for (Offering offering : offerings.all()) {
      String id = offering.id().orElse("");
      if (ids.add(id)) {
        String anchor = Anchors.ofOffering(id);
        while (!anchors.add(anchor)) {
          anchor += "-";
        }
        add(parts, asHeading(offerings.name(id)), anchor, only(id));
      }
    }
    return parts;
  }

  private static void add(
      List<OfferingView> parts, String name, String anchor, List<ActivityView> activities) {
    if (!activities.isEmpty()) {
      boolean isCommon = anchor.equals(Anchors.COMMON);
      parts.add(new OfferingView(Optional.of(name), new Markdown(anchor), isCommon, activities));
    }
  }

  private List<ActivityView> common() {
    List<ActivityView> common = new ArrayList<>();
    for (Processing activity : file.processing()) {
      if (!offerings.isOfOne(activity)) {
        // One that names a part nobody knows still says so.
        common.add(views.inPart(activity, offerings.name(activity)));
      }
    }
    return common;
  }

  private List<ActivityView> only(String offering) {
    List<ActivityView> activities = new ArrayList<>();
    for (Processing activity : file.processing()) {
      if (activity.activity().offering().orElse("").equals(offering)) {
        activities.add(views.inPart(activity, Optional.empty()));
      }
    }
    return activities;
  }

  /** "die App" in a sentence is "Die App" above one; "docs.example" stays as it is. */
  private static String asHeading(String name) {
    int blank = name.indexOf(' ');
    return blank > 0 && ARTICLES.contains(name.substring(0, blank))
        ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
        : name;
  }
}

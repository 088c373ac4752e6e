package org.privacyyml.page.view.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.view.ActivityNames;
import org.privacyyml.page.view.HowLong;
import org.privacyyml.page.view.Terms;
import org.privacyyml.page.view.activity.ActivityView;
import org.privacyyml.policy.Site;

/** Makes what stands at a glance and nowhere else. */
final class OverviewViews {
  private final Disclosure file;
  private final Terms terms;
  private final ActivityNames activityNames;

  OverviewViews(Disclosure file, Terms terms) {
    this.file = file;
    this.terms = terms;
    this.activityNames = new ActivityNames(file, terms);
  }

  OverviewView of(List<ActivityView> activities) {
    return new OverviewView(siteLink(), !activities.isEmpty(), ipAddress(activities));
  }

  /** A link to a site that has a name. */
  private Optional<Markdown> siteLink() {
    Optional<Site> site = file.site();
    return site.isPresent() && terms.text(site.get().name()).isPresent()
        ? Markdown.link(site.get().url().orElse(""), site.get().url())
        : Optional.empty();
  }

  /** What happens to the address that everybody sends: where it is processed, and how long. */
  private Optional<Markdown> ipAddress(List<ActivityView> activities) {
    List<Markdown> places = new ArrayList<>();
    for (ActivityView activity : activities) {
      if (activity.isOwn() && namesIpAddress(activity.facts().data().categories().orElse(""))) {
        Markdown link =
            Markdown.link(
                activityNames.of(activity.name(), activity.part()), "#" + activity.anchor());
        places.add(Markdown.join(": ", List.of(link, period(activity))));
      }
    }
    return Markdown.joined("\u00A0· ", places);
  }

  private static Markdown period(ActivityView activity) {
    Optional<HowLong> period = activity.summary().retentionShort();
    return Markdown.text(period.isPresent() ? period.get().text() : "");
  }

  private static boolean namesIpAddress(String data) {
    return data.contains("IP-Adresse") || data.contains("IP address");
  }
}

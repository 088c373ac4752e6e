package org.privacyyml.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.privacyyml.policy.Activity;
import org.privacyyml.policy.ConsentTool;
import org.privacyyml.policy.Offering;
import org.privacyyml.policy.Policy;
import org.privacyyml.policy.Section;
import org.privacyyml.policy.Site;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.resource.Messages;

/**
 * Parts of the file that others name by their ids: an offering, the activity that a section of the
 * owner's stands behind. A section whose place there is not would be lost without a word.
 */
final class NamedParts {
  private final Policy policy;
  private final References references;

  NamedParts(Policy policy, References references) {
    this.policy = policy;
    this.references = references;
  }

  void check(Set<String> activities) {
    for (Section section : policy.sections().orElse(List.of())) {
      List<String> places = new ArrayList<>(activities);
      places.add("start");
      places.add("end");
      check(section.after(), places, "disclosure.no-activity");
    }
    Site site = policy.site().orNull();
    Fact<List<Offering>> stated = site == null ? policy.site().withoutValue() : site.offerings();
    if (stated.isUnreadable()) {
      return;
    }
    List<String> offerings = new ArrayList<>();
    for (Offering offering : stated.orElse(List.of())) {
      offerings.add(offering.id().orElse(""));
    }
    for (Activity activity : policy.activities()) {
      check(activity.offering(), offerings, "disclosure.no-offering");
    }
    for (ConsentTool tool : policy.consent().orElse(List.of())) {
      check(tool.offering(), offerings, "disclosure.no-offering");
    }
  }

  private void check(Fact<String> name, List<String> known, String message) {
    if (name.isStated() && !known.contains(name.orElse(""))) {
      String written = name.orElse("");
      references.reportUnknown(name.where(), written, known, Messages.of(message, "name", written));
    }
  }
}

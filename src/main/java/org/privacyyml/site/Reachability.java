package org.privacyyml.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.privacyyml.site.reading.Evidence;
import org.privacyyml.site.reading.LegalLink;
import org.privacyyml.site.reading.LegalPage;
import org.privacyyml.site.reading.PageFacts;

/** From which pages the two legal pages can be reached, and by how many clicks. */
final class Reachability {
  private final PageFacts[] byNumber;
  private final List<PageFacts> pages;
  private final Set<Integer> framed = new HashSet<>();
  private final boolean strict;
  private final Set<PageFacts.Exemption> exemptions;

  /**
   * @param strict whether only a link on the page itself counts
   * @param exemptions what needs no links
   */
  Reachability(Evidence evidence, boolean strict, Set<PageFacts.Exemption> exemptions) {
    this.pages = evidence.pages();
    this.byNumber = new PageFacts[evidence.index().size()];
    this.strict = strict;
    this.exemptions = exemptions;
    for (PageFacts page : pages) {
      byNumber[page.number()] = page;
      for (int frame : page.frames()) {
        framed.add(frame);
      }
    }
  }

  /**
   * What is wrong with the ways to one of the two pages.
   *
   * @param unreached pages without a way
   * @param broken links that lead nowhere, on pages that have no other one
   * @param targets the pages of the site that the links lead to
   */
  record Ways(
      List<PageFacts> unreached, Map<String, List<LegalLink>> broken, Set<Integer> targets) {}

  Ways to(LegalPage legal) {
    boolean[] direct = new boolean[byNumber.length];
    Set<Integer> targets = new HashSet<>();
    for (PageFacts page : pages) {
      for (LegalLink link : page.legalLinks()) {
        if (link.page() == legal && link.works() && !leadsToCode(link)) {
          direct[page.number()] = true;
          if (link.target() >= 0) {
            targets.add(followed(link.target()));
          }
        }
      }
    }
    targets.forEach(target -> direct[target] = true);
    List<PageFacts> unreached = new ArrayList<>();
    Map<String, List<LegalLink>> broken = new TreeMap<>();
    for (PageFacts page : pages) {
      if (isExempt(page)) {
        continue;
      }
      List<LegalLink> dead =
          page.legalLinks().stream().filter(link -> link.page() == legal && !link.works()).toList();
      boolean reached = direct[page.number()] || (!strict && isOneClickAway(page, direct));
      if (!dead.isEmpty() && !direct[page.number()]) {
        for (LegalLink link : dead) {
          String key = link.href().origin() + " " + link.href().path();
          broken.computeIfAbsent(key, unused -> new ArrayList<>()).add(link);
        }
      } else if (!reached) {
        unreached.add(page);
      }
    }
    return new Ways(unreached, broken, targets);
  }

  /** A constant that is called IMPRINT has a page of its own, and it is no Impressum. */
  private boolean leadsToCode(LegalLink link) {
    PageFacts target = link.target() < 0 ? null : byNumber[followed(link.target())];
    return target != null
        && target.exemption().filter(reason -> reason == PageFacts.Exemption.JAVADOC).isPresent();
  }

  private boolean isOneClickAway(PageFacts page, boolean[] direct) {
    for (int link : page.links()) {
      if (direct[followed(link)]) {
        return true;
      }
    }
    return false;
  }

  /** Where a link ends after the redirects of the site. */
  private int followed(int page) {
    int at = page;
    for (int step = 0; step < 5; step++) {
      PageFacts facts = byNumber[at];
      if (facts == null || facts.redirect() < 0) {
        return at;
      }
      at = facts.redirect();
    }
    return at;
  }

  /** Why a page need not lead to the two pages. */
  Optional<PageFacts.Exemption> exemption(PageFacts page) {
    return page.exemption()
        .or(
            () ->
                framed.contains(page.number())
                    ? Optional.of(PageFacts.Exemption.FRAME)
                    : Optional.empty());
  }

  private boolean isExempt(PageFacts page) {
    return exemption(page).filter(exemptions::contains).isPresent();
  }

  int exempt() {
    return (int) pages.stream().filter(this::isExempt).count();
  }
}

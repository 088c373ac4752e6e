package org.privacyyml.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;
import org.privacyyml.resource.Messages;
import org.privacyyml.site.Proposal;
import org.privacyyml.site.SiteFinding;
import org.privacyyml.site.reading.Spot;
import org.privacyyml.yaml.Line;

/**
 * The entries that would disclose what a site does, gathered below the keys that they belong to.
 * Each says where it was seen, and how to do without. What is only possible stays a comment.
 */
final class SiteEntries {
  /** The rule about hosts that pages may talk to, as far as can be seen without running them. */
  private static final String POSSIBLE = "SITE-POSSIBLE";

  private final Language language;
  private final List<Line> recipients = new ArrayList<>();
  private final List<Line> processing = new ArrayList<>();
  private final List<Line> storage = new ArrayList<>();
  private final Set<Line> seen = new HashSet<>();

  private SiteEntries(Language language) {
    this.language = language;
  }

  static SiteEntries of(List<SiteFinding> found, Language language) {
    SiteEntries entries = new SiteEntries(language);
    for (SiteFinding finding : found) {
      Optional<SiteFinding.Remedy> remedy = finding.remedy();
      if (remedy.isPresent()) {
        entries.add(finding, remedy.get());
      }
    }
    return entries;
  }

  List<Line> recipients() {
    return recipients;
  }

  List<Line> processing() {
    return processing;
  }

  List<Line> storage() {
    return storage;
  }

  /** Whether there is more than comments. */
  static boolean isStated(List<Line> lines) {
    for (Line line : lines) {
      if (!(line instanceof Line.Remark) && !(line instanceof Line.Disabled)) {
        return true;
      }
    }
    return false;
  }

  private void add(SiteFinding finding, SiteFinding.Remedy remedy) {
    Proposal proposal = remedy.proposal();
    List<Line> comments = comments(finding, remedy.without());
    boolean hasActivity = proposal.activity().isPresent();
    List<Line> beside = hasActivity ? List.of() : comments;
    proposal.recipient().ifPresent(entry -> add(recipients, finding, beside, entry));
    proposal
        .activity()
        .ifPresent(activity -> add(processing, finding, comments, new Line.Item(activity)));
    proposal.storage().ifPresent(entry -> add(storage, finding, beside, new Line.Item(entry)));
  }

  /** The same service may be seen at several of its hosts; it is told once. */
  private void add(List<Line> lines, SiteFinding finding, List<Line> comments, Line line) {
    if (seen.add(line)) {
      boolean onlyPossible = finding.finding().rule().value().equals(POSSIBLE);
      lines.addAll(comments);
      if (onlyPossible && !comments.isEmpty()) {
        lines.add(new Line.Remark(Messages.of("draft.take-away-number-signs").in(language)));
      }
      lines.add(onlyPossible ? new Line.Disabled(line) : line);
    }
  }

  private List<Line> comments(SiteFinding finding, Words without) {
    List<Line> comments = new ArrayList<>();
    String message = finding.finding().message().in(language);
    if (finding.places().isEmpty()) {
      comments.add(new Line.Remark(message));
    } else {
      Spot first = finding.places().get(0);
      comments.add(new Line.Remark(first.file() + ":" + first.line() + ": " + message));
    }
    for (String sentence : without.in(language).split("\n", -1)) {
      if (!sentence.isBlank()) {
        comments.add(new Line.Remark(sentence));
      }
    }
    return comments;
  }
}

package org.privacyyml.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.catalog.Requirement;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Page;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Acceptance;

/**
 * Every requirement of the catalogue, held against one file.
 *
 * @param file its name as findings show it
 * @param entries in the order of the catalogue
 * @param scan what the last scan of the built site saw, if there was one
 */
public record Coverage(
    String file, LocalDate today, List<Entry> entries, Optional<ScanEvidence> scan) {

  /** The same with what a scan of the built site saw. */
  public Coverage with(ScanEvidence evidence) {
    return new Coverage(file, today, entries, Optional.of(evidence));
  }

  /**
   * How the file stands to one requirement.
   *
   * @param law the article or section that it comes from, to count by
   * @param when when it applies, in words
   * @param facts what the file says about the keys that decide it, by their paths
   * @param answers one for each subject that was asked about, if any was
   */
  public record Entry(
      Requirement requirement,
      Words law,
      State state,
      Words when,
      Map<String, String> facts,
      List<Answer> answers) {

    /** The requirement's id. */
    public RuleId rule() {
      return requirement.id();
    }
  }

  /**
   * How one subject stands to it: an activity, a recipient, an entry on the device, the file.
   *
   * @param path where it stands in the file, or where what is missing should
   * @param finding what is missing
   * @param shown the page that shows what meets it, with the section
   */
  public record Answer(
      String path,
      State state,
      Optional<Finding> finding,
      Optional<Acceptance> acceptance,
      Optional<Shown> shown) {}

  /**
   * Where on a page.
   *
   * @param section the id of its heading; empty for the page as a whole
   */
  public record Shown(Page page, String section) {}

  /**
   * How many requirements of one law are met.
   *
   * @param met of those that apply
   * @param applicable what is accepted is not met
   */
  public record Count(Words law, int met, int applicable) {}

  /** The entries in one state. */
  public List<Entry> in(State state) {
    return entries.stream().filter(entry -> entry.state() == state).toList();
  }

  /**
   * "Art. 13: 14 of 14", for each law of which anything applies, in the order of the catalogue;
   * hints do not count.
   */
  public List<Count> counts() {
    Map<Words, List<Entry>> byLaw = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.state().compareTo(State.MET) <= 0 && entry.state() != State.HINT) {
        byLaw.computeIfAbsent(entry.law(), law -> new ArrayList<>()).add(entry);
      }
    }
    List<Count> counts = new ArrayList<>();
    byLaw.forEach(
        (law, asked) ->
            counts.add(
                new Count(
                    law,
                    (int) asked.stream().filter(entry -> entry.state() == State.MET).count(),
                    asked.size())));
    return counts;
  }
}

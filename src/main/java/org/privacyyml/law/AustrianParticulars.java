package org.privacyyml.law;

import java.util.List;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.Fact;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.Text;

/** What only Austrian law asks for; where the block is not there, its keys are missing in it. */
record AustrianParticulars(
    Fact<Text> purpose,
    Fact<Text> trade,
    Fact<Text> association,
    Fact<List<Text>> owners,
    Fact<Text> direction) {

  static AustrianParticulars of(ImprintCase imprint) {
    Fact<Imprint> stated = imprint.stated();
    Fact<Imprint.Austria> block =
        stated.isStated()
            ? stated.value().orElseThrow().austria()
            : Fact.absent(stated.where().missing("austria"));
    if (block.isStated()) {
      Imprint.Austria austria = block.value().orElseThrow();
      return new AustrianParticulars(
          austria.purpose(),
          austria.trade(),
          austria.association(),
          austria.owners(),
          austria.direction());
    }
    return new AustrianParticulars(
        lost(block, "purpose"),
        lost(block, "trade"),
        lost(block, "association"),
        lost(block, "owners"),
        lost(block, "direction"));
  }

  /** A key of a block that is not there, or that could not be read. */
  private static <T> Fact<T> lost(Fact<Imprint.Austria> block, String key) {
    Where where = block.where().missing(key);
    return block.isUnreadable() ? Fact.unreadable(where) : Fact.absent(where);
  }
}

package org.privacyyml.law.austria;

import java.util.List;
import org.privacyyml.finding.Where;
import org.privacyyml.law.asking.ImprintCase;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Text;

/** What only Austrian law asks for; where the block is not there, its keys are missing in it. */
record Particulars(
    Fact<Text> purpose,
    Fact<Text> trade,
    Fact<Text> association,
    Fact<List<Text>> owners,
    Fact<Text> direction) {

  static Particulars of(ImprintCase imprint) {
    Fact<Imprint> stated = imprint.stated();
    Fact<Imprint.Austria> block =
        stated.isStated()
            ? stated.value().orElseThrow().austria()
            : Fact.absent(stated.where().missing("austria"));
    if (block.isStated()) {
      Imprint.Austria austria = block.value().orElseThrow();
      return new Particulars(
          austria.purpose(),
          austria.trade(),
          austria.association(),
          austria.owners(),
          austria.direction());
    }
    return new Particulars(
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

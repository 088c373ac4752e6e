package org.privacyyml.finding;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/** All findings about one file, in file order, the same in every run. */
public final class Findings implements Iterable<Finding> {
  private final List<Finding> inOrder;

  /**
   * @param mainFile the name of the file that was asked for; what stands in files it extends comes
   *     behind
   * @param findings in any order
   */
  public Findings(String mainFile, List<Finding> findings) {
    Comparator<Finding> order =
        Comparator.<Finding, Boolean>comparing(finding -> !nameOf(finding).equals(mainFile))
            .thenComparing(Findings::nameOf)
            .thenComparingInt(finding -> finding.place().line())
            .thenComparingInt(finding -> finding.place().column())
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.where().path())
            .thenComparing(finding -> finding.message().en());
    this.inOrder = findings.stream().sorted(order).distinct().toList();
  }

  private Findings(List<Finding> inOrder) {
    this.inOrder = inOrder;
  }

  private static String nameOf(Finding finding) {
    return finding.place().source().name();
  }

  /** Each finding replaced by what the change makes of it; the order stays. */
  public Findings map(UnaryOperator<Finding> change) {
    return new Findings(inOrder.stream().map(change).toList());
  }

  public List<Finding> inOrder() {
    return inOrder;
  }

  /** How many of this severity are not accepted. */
  public int count(Severity severity) {
    return (int)
        inOrder.stream()
            .filter(finding -> finding.accepted().isEmpty() && finding.severity() == severity)
            .count();
  }

  public int accepted() {
    return (int) inOrder.stream().filter(finding -> finding.accepted().isPresent()).count();
  }

  /** Those that fail a build with this threshold: not accepted, and at least as severe. */
  public List<Finding> atLeast(Severity threshold) {
    return inOrder.stream()
        .filter(
            finding -> finding.accepted().isEmpty() && finding.severity().compareTo(threshold) <= 0)
        .toList();
  }

  @Override
  public Iterator<Finding> iterator() {
    return inOrder.iterator();
  }

  @Override
  public String toString() {
    return inOrder.toString();
  }
}

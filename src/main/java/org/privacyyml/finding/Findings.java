package org.privacyyml.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** All findings about one file, in file order, the same in every run. */
public final class Findings implements Iterable<Finding> {
  private final List<Finding> inOrder;

  /**
   * @param mainFile the name of the file that was asked for; what stands in files it extends comes
   *     behind
   * @param findings in any order
   */
  public Findings(String mainFile, List<Finding> findings) {
    List<Finding> sorted = new ArrayList<>(findings);
    Order order = new Order(mainFile);
    sorted.sort(order);
    List<Finding> once = new ArrayList<>(sorted.size());
    for (Finding finding : sorted) {
      if (!isAmongLast(finding, once, order)) {
        once.add(finding);
      }
    }
    this.inOrder = List.copyOf(once);
  }

  /** By file and place, then by what is the same in every run. */
  private record Order(String mainFile) implements Comparator<Finding> {
    @Override
    public int compare(Finding one, Finding other) {
      Place place = one.place();
      Place otherPlace = other.place();
      String file = place.source().name();
      String otherFile = otherPlace.source().name();
      int order = Boolean.compare(!file.equals(mainFile), !otherFile.equals(mainFile));
      order = order != 0 ? order : file.compareTo(otherFile);
      order = order != 0 ? order : Integer.compare(place.line(), otherPlace.line());
      order = order != 0 ? order : Integer.compare(place.column(), otherPlace.column());
      order = order != 0 ? order : one.rule().compareTo(other.rule());
      order = order != 0 ? order : one.where().path().compareTo(other.where().path());
      return order != 0 ? order : one.message().toString().compareTo(other.message().toString());
    }
  }

  /** Findings that are the same follow each other, and so few need to be compared as a whole. */
  private static boolean isAmongLast(Finding finding, List<Finding> sorted, Order order) {
    for (int i = sorted.size() - 1; i >= 0; i--) {
      if (order.compare(sorted.get(i), finding) != 0) {
        return false;
      }
      if (sorted.get(i).equals(finding)) {
        return true;
      }
    }
    return false;
  }

  /** Each finding once: by file, the main one first, then by line, column and rule. */
  public List<Finding> inOrder() {
    return inOrder;
  }

  /** How many of this severity are not accepted. */
  public int count(Severity severity) {
    int count = 0;
    for (Finding finding : inOrder) {
      count += finding.accepted().isEmpty() && finding.severity() == severity ? 1 : 0;
    }
    return count;
  }

  /** How many are accepted, whatever their severity. */
  public int accepted() {
    int count = 0;
    for (Finding finding : inOrder) {
      count += finding.accepted().isPresent() ? 1 : 0;
    }
    return count;
  }

  /** Those that fail a build with this threshold: not accepted, and at least as severe. */
  public List<Finding> atLeast(Severity threshold) {
    List<Finding> severe = new ArrayList<>();
    for (Finding finding : inOrder) {
      if (finding.accepted().isEmpty() && finding.severity().compareTo(threshold) <= 0) {
        severe.add(finding);
      }
    }
    return severe;
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

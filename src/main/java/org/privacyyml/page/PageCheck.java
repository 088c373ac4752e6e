package org.privacyyml.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.privacyyml.finding.RuleId;
import org.privacyyml.page.tree.Anchors;
import org.privacyyml.page.tree.Marks;
import org.privacyyml.page.tree.PageSection;
import org.privacyyml.page.tree.PageTree;
import org.privacyyml.page.tree.PlainText;

/**
 * Holds the finished page against what the law requires of this file. A template of the user's may
 * say things in its own way, but it may not leave them out.
 */
public final class PageCheck {
  private static final String OBJECTION = "GDPR-21-4";
  private static final String ABOUT_OBJECTION = "GDPR-21-";

  private final Map<String, Integer> shown = new HashMap<>();
  private final Set<String> withObjection = new HashSet<>();
  private final Set<String> withOthers = new HashSet<>();

  private PageCheck(PageTree tree) {
    // What stands in no section stands among everything else.
    withOthers.add("");
    for (Map.Entry<Node, Marks> marked : tree.marked().entrySet()) {
      if (saysSomething(marked.getKey())) {
        for (String rule : marked.getValue().rules()) {
          add(rule, PageTree.sections(marked.getKey()));
        }
      }
    }
  }

  /**
   * @param sections where it stands, from the smallest to the largest
   */
  private void add(String rule, List<String> sections) {
    oneMore(shown, key(rule, ""));
    for (String section : sections) {
      oneMore(shown, key(rule, section));
    }
    // A heading of its own below that of other rights does not set it apart.
    String apart = sections.isEmpty() ? "" : sections.get(sections.size() - 1);
    if (rule.equals(OBJECTION)) {
      withObjection.add(apart);
    } else if (!rule.startsWith(ABOUT_OBJECTION)) {
      withOthers.add(apart);
    }
  }

  private static int oneMore(Map<String, Integer> counts, String key) {
    int count = counts.getOrDefault(key, 0) + 1;
    counts.put(key, count);
    return count;
  }

  /**
   * Something that a page must show.
   *
   * @param activity the id of the activity in whose section it must stand; empty for anywhere
   */
  public record Required(RuleId rule, String activity) {}

  /** What of this the page does not show, each once. */
  public static List<Required> missing(RenderedPage page, List<Required> required) {
    PageCheck check = new PageCheck(page.tree());
    Map<String, Integer> needed = new HashMap<>();
    List<Required> missing = new ArrayList<>();
    for (Required each : required) {
      String key = key(each.rule().value(), Anchors.of(each.activity()));
      int count = oneMore(needed, key);
      boolean drowned = each.rule().value().equals(OBJECTION) && check.isObjectionMixed();
      if ((count > check.shown.getOrDefault(key, 0) || drowned) && !missing.contains(each)) {
        missing.add(each);
      }
    }
    return missing;
  }

  /**
   * The section of a page that serves a rule, by the id of its heading: that of the activity, or
   * the first one that does; empty where none does.
   */
  public static String sectionThatServes(RenderedPage page, RuleId rule, String activity) {
    PageTree tree = page.tree();
    Set<String> serving = new HashSet<>();
    for (Map.Entry<Node, Marks> marked : tree.marked().entrySet()) {
      if (marked.getValue().rules().contains(rule.value())) {
        serving.add(PageTree.section(marked.getKey()));
      }
    }
    String own = Anchors.of(activity);
    if (!own.isEmpty() && serving.contains(own)) {
      return own;
    }
    return firstOf(serving, tree.document());
  }

  private static String firstOf(Set<String> sections, Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof PageSection section) {
        String found = sections.contains(section.id()) ? section.id() : firstOf(sections, section);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }

  private static String key(String rule, String section) {
    return rule + " " + section;
  }

  /** A label alone is no fact. */
  private static boolean saysSomething(Node node) {
    Node line = node.getFirstChild() instanceof Paragraph paragraph ? paragraph : node;
    boolean isLabelled =
        line.getFirstChild() instanceof StrongEmphasis strong && PlainText.of(strong).endsWith(":");
    int label = isLabelled ? PlainText.of(line.getFirstChild()).length() : 0;
    return PlainText.of(node).length() > label;
  }

  /** Art. 21 (4) GDPR: clearly, and separate from any other information. */
  private boolean isObjectionMixed() {
    return !Collections.disjoint(withObjection, withOthers);
  }
}

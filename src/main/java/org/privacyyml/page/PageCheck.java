package org.privacyyml.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.privacyyml.finding.RuleId;

/**
 * Holds the finished page against what the law requires of this file. A template of the user's may
 * say things in its own way, but it may not leave them out.
 */
public final class PageCheck {
  private static final String OBJECTION = "GDPR-21-4";
  private static final String ABOUT_OBJECTION = "GDPR-21-";

  private final Map<String, Integer> shown = new HashMap<>();
  private boolean mixed;

  private PageCheck() {}

  /**
   * Something that a page must show.
   *
   * @param activity the id of the activity in whose section it must stand; empty for anywhere
   */
  public record Required(RuleId rule, String activity) {}

  /** What of this the page does not show, each once. */
  public static List<Required> missing(RenderedPage page, List<Required> required) {
    PageCheck check = new PageCheck();
    PageTree tree = page.tree();
    check.count(tree, tree.document(), "");
    for (PageSection section : tree.sections()) {
      check.count(tree, section, section.id());
      check.lookForMixedObjection(tree, section);
    }
    check.lookForLooseObjection(tree);
    Map<String, Integer> needed = new HashMap<>();
    List<Required> missing = new ArrayList<>();
    for (Required each : required) {
      String key = key(each.rule().value(), Anchors.of(each.activity()));
      int count = needed.merge(key, 1, Integer::sum);
      boolean drowned = each.rule().value().equals(OBJECTION) && check.mixed;
      if ((count > check.shown.getOrDefault(key, 0) || drowned) && !missing.contains(each)) {
        missing.add(each);
      }
    }
    return missing;
  }

  private static String key(String rule, String section) {
    return rule + " " + section;
  }

  private void count(PageTree tree, Node root, String section) {
    marked(
        tree,
        root,
        (node, rules) -> {
          if (saysSomething(node)) {
            rules.forEach(rule -> shown.merge(key(rule, section), 1, Integer::sum));
          }
        });
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
  private void lookForMixedObjection(PageTree tree, PageSection section) {
    List<String> rules = new ArrayList<>();
    marked(tree, section, (node, some) -> rules.addAll(some));
    if (rules.contains(OBJECTION)
        && rules.stream().anyMatch(rule -> !rule.startsWith(ABOUT_OBJECTION))) {
      mixed = true;
    }
  }

  /** What stands in no section stands among everything else. */
  private void lookForLooseObjection(PageTree tree) {
    int inSections =
        tree.sections().stream().mapToInt(section -> shown(OBJECTION, section.id())).sum();
    mixed |= shown(OBJECTION, "") > inSections;
  }

  private int shown(String rule, String section) {
    return shown.getOrDefault(key(rule, section), 0);
  }

  private interface Marked {
    void accept(Node node, List<String> rules);
  }

  private static void marked(PageTree tree, Node root, Marked marked) {
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Paragraph paragraph) {
            look(paragraph);
            visitChildren(paragraph);
          }

          @Override
          public void visit(ListItem item) {
            look(item);
            visitChildren(item);
          }

          @Override
          public void visit(Heading heading) {
            look(heading);
          }

          @Override
          public void visit(CustomBlock block) {
            look(block);
            visitChildren(block);
          }

          @Override
          public void visit(CustomNode node) {
            look(node);
            visitChildren(node);
          }

          private void look(Node node) {
            List<String> rules = tree.marks(node).rules();
            if (!rules.isEmpty()) {
              marked.accept(node, rules);
            }
          }
        });
  }
}

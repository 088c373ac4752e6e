package org.privacyyml.page.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the templates say about a node. */
public final class Marks {
  static final Marks NONE = new Marks();

  private Optional<String> id = Optional.empty();
  private Optional<String> caption = Optional.empty();
  private Optional<String> lang = Optional.empty();
  private final List<String> rules = new ArrayList<>();
  private boolean facts;
  private boolean group;
  private boolean address;

  /** The anchor of a heading. */
  public Optional<String> id() {
    return id;
  }

  /** What a table is called. */
  public Optional<String> caption() {
    return caption;
  }

  /** Whether this list holds facts with their labels. */
  boolean isFacts() {
    return facts;
  }

  /** Whether this paragraph is an address. */
  boolean isAddress() {
    return address;
  }

  /** The language of the page that a link leads to. */
  public Optional<String> lang() {
    return lang;
  }

  /** The rules that this node serves. */
  public List<String> rules() {
    return rules;
  }

  /** Whether the row that this cell begins is the heading of those behind it. */
  public boolean isGroup() {
    return group;
  }

  void add(Directives directive) {
    switch (directive.name()) {
      case Directives.ID -> id = Optional.of(directive.value());
      case Directives.CAPTION -> caption = Optional.of(directive.value());
      case Directives.RULE -> {
        for (String rule : directive.value().split(" ")) {
          if (!rule.isEmpty()) {
            rules.add(rule);
          }
        }
      }
      case Directives.LANG -> lang = Optional.of(directive.value());
      case Directives.FACTS -> facts = true;
      case Directives.GROUP -> group = true;
      case Directives.ADDRESS -> address = true;
      case Directives.CONTENTS -> {
        // The list stands there already.
      }
      default -> throw new IllegalArgumentException("no template can say " + directive.name());
    }
  }
}

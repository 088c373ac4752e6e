package org.privacyyml.policy.value;

import org.privacyyml.resource.Messages;

/** Ids are anchors in pages: they must be able to stand in an address. */
public final class Ids {

  private Ids() {}

  public static Fact<String> read(Value value) {
    String text = Texts.word(value);
    if (text == null) {
      return value.unread();
    }
    if (isAnchor(text)) {
      return value.holds(text, text);
    }
    value.refuse(
        Messages.of("policy.no-anchor", "text", text), Messages.of("policy.letters-and-digits"));
    return value.unread();
  }

  private static boolean isAnchor(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean inner = (c >= '0' && c <= '9') || c == '-' || c == '_';
      if (!letter && !inner) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}

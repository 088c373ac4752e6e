package org.privacyyml.page;

/**
 * The anchors of activities: their ids, as long as these can be anchors and are none of our own.
 */
final class Anchors {
  private static final String OURS = "notice-";

  private Anchors() {}

  static String of(String id) {
    StringBuilder anchor = new StringBuilder(id.startsWith(OURS) ? "activity-" : "");
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean other = (c >= '0' && c <= '9') || c == '_' || c == '-';
      anchor.append(letter || other ? c : '-');
    }
    return anchor.toString();
  }
}

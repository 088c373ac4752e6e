package org.privacyyml.page.tree;

/**
 * The anchors of activities and of the parts that they belong to: their ids, as long as these can
 * be anchors and are none of our own.
 */
public final class Anchors {
  private static final String OURS = "notice-";
  private static final String OFFERING = OURS + "offering-";

  /** Of what all parts of the offering share. */
  public static final String COMMON = OURS + "common";

  private Anchors() {}

  public static String of(String id) {
    return (id.startsWith(OURS) ? "activity-" : "") + plain(id);
  }

  public static String ofOffering(String id) {
    return OFFERING + plain(id);
  }

  /** Whether it is the anchor of a part, and not of what stands in one. */
  public static boolean isOfPart(String anchor) {
    return anchor.equals(COMMON) || anchor.startsWith(OFFERING);
  }

  private static String plain(String id) {
    StringBuilder anchor = new StringBuilder(id.length());
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean other = (c >= '0' && c <= '9') || c == '_' || c == '-';
      anchor.append(letter || other ? c : '-');
    }
    return anchor.toString();
  }
}

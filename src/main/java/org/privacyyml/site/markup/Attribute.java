package org.privacyyml.site.markup;

/**
 * The attributes that matter here; every other one is {@link #OTHER}, and {@code data-} ones have a
 * place of their own.
 */
public enum Attribute {
  OTHER(""),
  ACTION("action"),
  ALT("alt"),
  ARIA_LABEL("aria-label"),
  AS("as"),
  BACKGROUND("background"),
  CLASS("class"),
  CODEBASE("codebase"),
  CONTENT("content"),
  DATA("data"),
  FORMACTION("formaction"),
  HREF("href"),
  HTTP_EQUIV("http-equiv"),
  ID("id"),
  IMAGESRCSET("imagesrcset"),
  NAME("name"),
  POSTER("poster"),
  REL("rel"),
  ROLE("role"),
  SRC("src"),
  SRCDOC("srcdoc"),
  SRCSET("srcset"),
  STYLE("style"),
  TITLE("title"),
  TYPE("type"),
  XLINK_HREF("xlink:href"),
  /** Any attribute whose name begins with {@code data-}. */
  DATA_SOMETHING("data-"),
  /** Any attribute whose name begins with {@code on}: a script. */
  ON_EVENT("on");

  private static final NameTable<Attribute> NAMES = new NameTable<>(values(), Attribute::key);

  private final String key;

  Attribute(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  public long bit() {
    return 1L << ordinal();
  }

  /**
   * The attribute of a name.
   *
   * @param hash of the name's letters in lower case
   * @param start the first five of them, packed
   */
  static Attribute of(long hash, long start, int length) {
    Attribute found = NAMES.find(hash);
    if (found != null && found.ordinal() < DATA_SOMETHING.ordinal()) {
      return found;
    }
    if (length > 5 && start == DATA_DASH) {
      return DATA_SOMETHING;
    }
    return length > 2 && isEvent(start, length) ? ON_EVENT : OTHER;
  }

  private static final long DATA_DASH = pack("data-");

  private static boolean isEvent(long start, int length) {
    long two = length >= 5 ? start >>> 24 : start >>> (8 * (length - 2));
    return two == pack("on");
  }

  private static long pack(String text) {
    long packed = 0;
    for (int i = 0; i < text.length(); i++) {
      packed = packed << 8 | text.charAt(i);
    }
    return packed;
  }
}

package org.privacyyml.site.markup;

import org.privacyyml.finding.Ascii;

/**
 * The elements that matter here, by their names in lower case; every other one is {@link #OTHER}.
 */
public enum Tag {
  OTHER(""),
  A,
  AREA,
  AUDIO,
  BASE,
  BODY,
  BUTTON,
  DESC,
  EMBED,
  FEIMAGE,
  FORM,
  FOREIGNOBJECT,
  FRAME,
  FRAMESET,
  H1,
  IFRAME,
  IMAGE,
  IMG,
  INPUT,
  LINK,
  MATH,
  META,
  NOEMBED,
  NOFRAMES,
  NOSCRIPT,
  OBJECT,
  PLAINTEXT,
  SCRIPT,
  SELECT,
  SOURCE,
  STYLE,
  SVG,
  TABLE,
  TD,
  TEMPLATE,
  TEXTAREA,
  TH,
  TITLE,
  TRACK,
  USE,
  VIDEO,
  XMP,
  // Known only because they end foreign content: what follows is HTML again.
  B,
  BIG,
  BLOCKQUOTE,
  BR,
  CENTER,
  CODE,
  DD,
  DIV,
  DL,
  DT,
  EM,
  H2,
  H3,
  H4,
  H5,
  H6,
  HEAD,
  HR,
  I,
  LI,
  LISTING,
  MENU,
  NOBR,
  OL,
  P,
  PRE,
  RUBY,
  S,
  SMALL,
  SPAN,
  STRIKE,
  STRONG,
  SUB,
  SUP,
  TT,
  U,
  UL,
  VAR;

  private static final NameTable<Tag> NAMES = new NameTable<>(values(), Tag::key);

  private final String key;

  Tag() {
    this.key = Ascii.lower(name());
  }

  Tag(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  /** The element of a name whose letters have this {@link NameTable#hash}. */
  static Tag of(long hash) {
    Tag tag = NAMES.find(hash);
    return tag == null ? OTHER : tag;
  }

  /** Whether a start tag of this name inside SVG or MathML ends them. */
  boolean endsForeignContent() {
    return switch (this) {
      case B, BIG, BLOCKQUOTE, BODY, BR, CENTER, CODE, DD, DIV, DL, DT, EM, EMBED, H1, H2, H3, H4 ->
          true;
      case H5, H6, HEAD, HR, I, IMG, LI, LISTING, MENU, META, NOBR, OL, P, PRE, RUBY, S, SMALL ->
          true;
      case SPAN, STRIKE, STRONG, SUB, SUP, TABLE, TT, U, UL, VAR -> true;
      default -> false;
    };
  }
}

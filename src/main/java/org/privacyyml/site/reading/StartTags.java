package org.privacyyml.site.reading;

import static org.privacyyml.site.markup.Attribute.BACKGROUND;
import static org.privacyyml.site.markup.Attribute.CONTENT;
import static org.privacyyml.site.markup.Attribute.DATA;
import static org.privacyyml.site.markup.Attribute.DATA_SOMETHING;
import static org.privacyyml.site.markup.Attribute.FORMACTION;
import static org.privacyyml.site.markup.Attribute.HREF;
import static org.privacyyml.site.markup.Attribute.HTTP_EQUIV;
import static org.privacyyml.site.markup.Attribute.IMAGESRCSET;
import static org.privacyyml.site.markup.Attribute.NAME;
import static org.privacyyml.site.markup.Attribute.ON_EVENT;
import static org.privacyyml.site.markup.Attribute.POSTER;
import static org.privacyyml.site.markup.Attribute.SRC;
import static org.privacyyml.site.markup.Attribute.SRCDOC;
import static org.privacyyml.site.markup.Attribute.SRCSET;
import static org.privacyyml.site.markup.Attribute.STYLE;
import static org.privacyyml.site.markup.Attribute.XLINK_HREF;

import org.privacyyml.finding.Ascii;
import org.privacyyml.site.markup.Attribute;
import org.privacyyml.site.markup.Markup;
import org.privacyyml.site.markup.Tag;
import org.privacyyml.site.style.Styles;
import org.privacyyml.web.Url;

/** What the start tags of a page say: what they load, where they lead, what they ask for. */
final class StartTags {

  /** Attributes that can load something, whatever the element. */
  private static final long LOADING =
      SRC.bit()
          | SRCSET.bit()
          | SRCDOC.bit()
          | STYLE.bit()
          | POSTER.bit()
          | BACKGROUND.bit()
          | DATA.bit()
          | IMAGESRCSET.bit()
          | FORMACTION.bit()
          | ON_EVENT.bit()
          | XLINK_HREF.bit()
          | DATA_SOMETHING.bit();

  private final Sightings found;
  private final Links links;
  private final PageOrigin origin;
  private final PageLoads loads;
  private final LazyLoads lazyLoads;
  private final ScriptTags scriptTags;
  private final Frames frames;
  private final Forms forms;
  private final Redirect redirect;
  private final StyleSightings styles;
  private final ScriptSightings scripts;
  private boolean hasBase;

  StartTags(PageParts parts) {
    this.found = parts.found();
    this.links = parts.links();
    this.origin = parts.origin();
    this.loads = parts.loads();
    this.lazyLoads = parts.lazyLoads();
    this.scriptTags = parts.scriptTags();
    this.frames = parts.frames();
    this.forms = parts.forms();
    this.redirect = parts.redirect();
    this.styles = parts.styles();
    this.scripts = parts.scripts();
  }

  /** A new page begins. */
  void begin() {
    hasBase = false;
  }

  /** Whether a tag can say anything that is looked for. */
  static boolean isOfInterest(Markup markup) {
    Tag tag = markup.tag();
    return (tag.ordinal() > 0 && tag.ordinal() <= Tag.XMP.ordinal())
        || (markup.attributeBits() & LOADING) != 0;
  }

  /** Takes what a tag says. */
  void read(Markup markup, Level level) {
    switch (markup.tag()) {
      case A, AREA -> {
        links.start(markup);
        origin.link(markup, found.bytes());
      }
      case BASE -> base(markup);
      case META -> meta(markup);
      case LINK -> loads.link(markup, level);
      case SCRIPT -> scriptTags.read(markup, level);
      case IMG, IMAGE, FEIMAGE -> image(markup, level);
      case USE -> loads.foreign(markup, ResourceType.IMAGE, level);
      case INPUT -> input(markup, level);
      case SOURCE -> {
        loads.attribute(markup, SRC, ResourceType.MEDIA, level);
        loads.sources(markup, SRCSET, level);
      }
      case VIDEO -> {
        loads.attribute(markup, SRC, ResourceType.MEDIA, level);
        loads.attribute(markup, POSTER, ResourceType.IMAGE, level);
      }
      case AUDIO, TRACK -> loads.attribute(markup, SRC, ResourceType.MEDIA, level);
      case IFRAME, FRAME -> frames.read(markup, level);
      case FRAMESET -> frames.frameset();
      case EMBED -> loads.attribute(markup, SRC, ResourceType.OBJECT, level);
      case OBJECT -> {
        loads.attribute(markup, DATA, ResourceType.OBJECT, level);
        loads.attribute(markup, Attribute.CODEBASE, ResourceType.OBJECT, level);
      }
      case FORM -> forms.start(markup);
      case TEXTAREA -> forms.textArea();
      case BUTTON -> forms.button(markup, level);
      case BODY, TABLE, TD, TH -> loads.attribute(markup, BACKGROUND, ResourceType.IMAGE, level);
      case NOSCRIPT, STYLE, SVG, MATH, TITLE, SELECT, TEMPLATE -> {
        // Nothing of their own.
      }
      default -> {
        // Only what any element may have.
      }
    }
    if (markup.has(STYLE)) {
      style(markup, level);
    }
    if (markup.has(ON_EVENT)) {
      events(markup, level);
    }
    if (markup.has(DATA_SOMETHING)) {
      lazyLoads.read(markup, level);
    }
  }

  private void base(Markup markup) {
    int at = markup.indexOf(HREF);
    if (at < 0 || hasBase) {
      return;
    }
    hasBase = true;
    loads.setBase(Url.of(found.value(markup, at)), links);
  }

  private void meta(Markup markup) {
    if (markup.has(HTTP_EQUIV)) {
      int at = markup.indexOf(CONTENT);
      if (at >= 0 && Ascii.lower(found.valueOf(markup, HTTP_EQUIV)).strip().equals("refresh")) {
        redirect.refresh(found.value(markup, at), markup.valueStart(at), markup.valueEnd(at));
      }
    } else if (markup.has(NAME)
        && markup.has(CONTENT)
        && Ascii.lower(found.valueOf(markup, NAME)).equals("generator")) {
      origin.setGenerator(found.valueOf(markup, CONTENT));
    }
  }

  private void image(Markup markup, Level level) {
    loads.attribute(markup, SRC, ResourceType.IMAGE, level);
    loads.sources(markup, SRCSET, level);
    if (markup.isForeign()) {
      loads.foreign(markup, ResourceType.IMAGE, level);
    }
  }

  private void input(Markup markup, Level level) {
    forms.input(markup);
    loads.attribute(markup, SRC, ResourceType.IMAGE, level);
    forms.button(markup, level);
  }

  private void style(Markup markup, Level level) {
    int at = markup.indexOf(STYLE);
    if (Styles.isWorthReading(found.bytes(), markup.valueStart(at), markup.valueEnd(at))) {
      styles.attribute(
          found.value(markup, at),
          markup.valueStart(at),
          markup.valueEnd(at),
          loads.folder(),
          level);
    }
  }

  private void events(Markup markup, Level level) {
    for (int i = 0; i < markup.attributeCount(); i++) {
      if (markup.attribute(i) == ON_EVENT) {
        boolean byItself = markup.isNamed(i, "onload") || markup.isNamed(i, "onerror");
        scripts.event(
            found.value(markup, i),
            markup.valueStart(i),
            markup.valueEnd(i),
            byItself ? level : Level.GATED);
      }
    }
  }
}

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

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Ascii;
import org.privacyyml.site.markup.Attribute;
import org.privacyyml.site.markup.Markup;
import org.privacyyml.site.markup.Tag;
import org.privacyyml.site.style.Styles;
import org.privacyyml.web.Url;

/** Reads one page, tag by tag, once. Not for several threads; made once for many pages. */
final class PageReader {

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

  private final Scanning scanning;
  private final SiteIndex index;
  private final Sightings found;
  private final StyleSightings styles;
  private final ScriptSightings scripts;
  private final Links links;

  private byte[] bytes = new byte[0];
  private int to;
  private String path = "";
  private int number;

  private boolean basePassed;
  private int templates;
  private boolean hasFrameset;
  private final List<Integer> frames = new ArrayList<>();
  private final Forms forms;
  private final PageOrigin origin;
  private final PageLoads loads;
  private final LazyLoads lazyLoads;
  private final ScriptTags scriptTags;
  private final Redirect redirect;

  PageReader(Scanning scanning) {
    this.scanning = scanning;
    this.index = scanning.index();
    this.found = new Sightings(scanning);
    this.styles = new StyleSightings(scanning, found);
    this.scripts = new ScriptSightings(scanning, found);
    this.links = new Links(scanning);
    this.forms = new Forms();
    this.origin = new PageOrigin();
    this.loads = new PageLoads(scanning, found, origin);
    this.lazyLoads = new LazyLoads(scanning.services(), found, loads);
    this.scriptTags = new ScriptTags(found, loads, lazyLoads);
    this.redirect = new Redirect(scanning, found, loads);
  }

  /**
   * Reads a page.
   *
   * @param page UTF-8, or an encoding like it
   */
  PageFacts read(int pageNumber, String pagePath, byte[] page, int from, int length) {
    this.bytes = page;
    this.to = length;
    this.path = pagePath;
    this.number = pageNumber;
    String folder = pagePath.substring(0, pagePath.lastIndexOf('/') + 1);
    loads.begin(folder);
    basePassed = false;
    templates = 0;
    scriptTags.begin();
    hasFrameset = false;
    redirect.begin(pageNumber);
    origin.begin();
    frames.clear();
    found.begin(pagePath, page, length);
    links.begin(page, length, folder, found);
    forms.begin();
    boolean isXml = pagePath.endsWith(".xhtml") || pagePath.endsWith(".svg");
    read(
        isXml ? Markup.ofXml(page, from, length) : new Markup(page, from, length, true),
        Level.LOADED);
    forms.end(this::form);
    return facts();
  }

  private PageFacts facts() {
    return new PageFacts(
        number,
        path,
        origin.exemption(path, to, redirect.target() >= 0, hasFrameset),
        redirect.target(),
        origin.generator(),
        found.sightings(),
        found.stores(),
        forms.seen(),
        found.resources(),
        frames.stream().mapToInt(Integer::intValue).toArray(),
        links.targets(),
        links.legal(number, path));
  }

  private void read(Markup markup, Level level) {
    boolean inStyle = false;
    boolean inScript = false;
    boolean inNoscript = false;
    Level scriptLevel = level;
    while (true) {
      switch (markup.next()) {
        case END_OF_FILE -> {
          if (markup.isUnfinished() && markup.attributeCount() > 0) {
            // Browsers drop a tag that the file ends in; whoever cut the file did not mean to.
            start(markup, Level.POSSIBLE);
          }
          links.end(to);
          return;
        }
        case START -> {
          Tag tag = markup.tag();
          if (tag == Tag.TEMPLATE && !markup.isForeign()) {
            templates++;
          } else if (templates == 0 && isOfInterest(markup, tag)) {
            Level of = scriptTags.isHeldBack() && level == Level.LOADED ? Level.GATED : level;
            start(markup, of);
            if (tag == Tag.STYLE) {
              inStyle = !markup.isSelfClosing() || !markup.isForeign();
            } else if (tag == Tag.SCRIPT) {
              ScriptType type = scriptTags.type(markup);
              inScript = type.isRead() && !markup.has(SRC);
              scriptLevel = type.isGated() ? Level.GATED : of;
              if (type == ScriptType.IMPORT_MAP) {
                scriptLevel = Level.LOADED;
              }
              importMap = type == ScriptType.IMPORT_MAP;
            } else if (tag == Tag.NOSCRIPT) {
              inNoscript = !markup.isForeign();
            }
          }
        }
        case TEXT -> {
          if (inStyle) {
            styles.sheet(markup.start(), markup.end(), loads.folder(), level);
          } else if (inScript) {
            scripts.script(markup.start(), markup.end(), loads.folder(), scriptLevel, importMap);
            redirect.visited(scripts.takeVisited(), to);
          } else if (inNoscript) {
            inNoscript = false;
            read(new Markup(bytes, markup.start(), markup.end(), false), level);
          }
        }
        case END -> {
          Tag tag = markup.tag();
          if (tag == Tag.A) {
            links.end(markup.start());
          } else if (tag == Tag.TEMPLATE && templates > 0) {
            templates--;
          } else if (tag == Tag.FORM) {
            forms.end(this::form);
          }
          inStyle = inStyle && tag != Tag.STYLE;
          inScript = inScript && tag != Tag.SCRIPT;
          inNoscript = false;
        }
        case COMMENT -> {
          boolean javadoc = origin.comment(bytes, markup.start(), markup.end());
          if (javadoc && scanning.exemptGenerated()) {
            links.stopFollowing();
          }
        }
      }
    }
  }

  private boolean importMap;

  private static boolean isOfInterest(Markup markup, Tag tag) {
    return (tag.ordinal() > 0 && tag.ordinal() <= Tag.XMP.ordinal())
        || (markup.attributeBits() & LOADING) != 0;
  }

  private void start(Markup markup, Level level) {
    switch (markup.tag()) {
      case A, AREA -> {
        links.start(markup);
        origin.link(markup, bytes);
      }
      case BASE -> base(markup);
      case META -> meta(markup);
      case LINK -> loads.link(markup, level);
      case SCRIPT -> scriptTags.read(markup, level);
      case IMG, IMAGE, FEIMAGE -> image(markup, level);
      case USE -> loads.foreign(markup, Content.IMAGE, level);
      case INPUT -> input(markup, level);
      case SOURCE -> {
        loads.attribute(markup, SRC, Content.MEDIA, level);
        loads.sources(markup, SRCSET, level);
      }
      case VIDEO -> {
        loads.attribute(markup, SRC, Content.MEDIA, level);
        loads.attribute(markup, POSTER, Content.IMAGE, level);
      }
      case AUDIO, TRACK -> loads.attribute(markup, SRC, Content.MEDIA, level);
      case IFRAME, FRAME -> frame(markup, level);
      case FRAMESET -> hasFrameset = true;
      case EMBED -> loads.attribute(markup, SRC, Content.OBJECT, level);
      case OBJECT -> {
        loads.attribute(markup, DATA, Content.OBJECT, level);
        loads.attribute(markup, Attribute.CODEBASE, Content.OBJECT, level);
      }
      case FORM -> forms.start(markup, bytes, found);
      case TEXTAREA -> forms.textArea();
      case BUTTON -> formAction(markup, level);
      case BODY, TABLE, TD, TH -> loads.attribute(markup, BACKGROUND, Content.IMAGE, level);
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
    if (at < 0 || basePassed) {
      return;
    }
    basePassed = true;
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
    loads.attribute(markup, SRC, Content.IMAGE, level);
    loads.sources(markup, SRCSET, level);
    if (markup.isForeign()) {
      loads.foreign(markup, Content.IMAGE, level);
    }
  }

  private void input(Markup markup, Level level) {
    forms.input(markup, bytes, found);
    loads.attribute(markup, SRC, Content.IMAGE, level);
    formAction(markup, level);
  }

  private void formAction(Markup markup, Level level) {
    if (markup.has(FORMACTION)) {
      int at = markup.indexOf(FORMACTION);
      loads.load(markup, at, Content.FORM, level == Level.POSSIBLE ? level : Level.FORM);
    }
  }

  private void form(FormSeen.Purpose purpose, Url action, int start, int end) {
    Optional<String> host = Optional.empty();
    boolean stays = false;
    if (found.isForeign(action)) {
      found.add(action, Level.FORM, Content.FORM, start, end);
      host = Optional.ofNullable(action.host());
    } else {
      String target = loads.resolve(action);
      stays = action.isNowhere() || action.path().isEmpty() || index.page(target) >= 0;
    }
    if (purpose != FormSeen.Purpose.OTHER) {
      forms.add(new FormSeen(purpose, host, stays, found.spot(start, end)));
    }
  }

  private void frame(Markup markup, Level level) {
    int at = markup.indexOf(SRC);
    if (at >= 0) {
      Url url = Url.of(found.value(markup, at));
      if (loads.isForeign(url)) {
        loads.load(markup, at, Content.FRAME, level);
      } else if (url.isRelative() && !url.path().isEmpty()) {
        int target = index.page(loads.resolve(url));
        if (target >= 0) {
          frames.add(target);
        }
      }
    }
    int doc = markup.indexOf(SRCDOC);
    if (doc >= 0) {
      srcdoc(found.value(markup, doc), markup.valueStart(doc), level);
    }
  }

  /** A page within an attribute: what it loads stands where the attribute stands. */
  private void srcdoc(String page, int at, Level level) {
    byte[] outer = bytes;
    int outerTo = to;
    byte[] inner = page.getBytes(StandardCharsets.UTF_8);
    found.enter(inner, at);
    bytes = inner;
    to = inner.length;
    links.pause();
    read(new Markup(inner, 0, inner.length, true), level);
    links.resume();
    bytes = outer;
    to = outerTo;
    found.leave();
  }

  private void style(Markup markup, Level level) {
    int at = markup.indexOf(STYLE);
    if (Styles.isWorthReading(bytes, markup.valueStart(at), markup.valueEnd(at))) {
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

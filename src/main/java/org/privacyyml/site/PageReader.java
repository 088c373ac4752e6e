package org.privacyyml.site;

import static org.privacyyml.site.Attribute.BACKGROUND;
import static org.privacyyml.site.Attribute.CONTENT;
import static org.privacyyml.site.Attribute.DATA;
import static org.privacyyml.site.Attribute.DATA_SOMETHING;
import static org.privacyyml.site.Attribute.FORMACTION;
import static org.privacyyml.site.Attribute.HREF;
import static org.privacyyml.site.Attribute.HTTP_EQUIV;
import static org.privacyyml.site.Attribute.IMAGESRCSET;
import static org.privacyyml.site.Attribute.NAME;
import static org.privacyyml.site.Attribute.ON_EVENT;
import static org.privacyyml.site.Attribute.POSTER;
import static org.privacyyml.site.Attribute.SRC;
import static org.privacyyml.site.Attribute.SRCDOC;
import static org.privacyyml.site.Attribute.SRCSET;
import static org.privacyyml.site.Attribute.STYLE;
import static org.privacyyml.site.Attribute.TYPE;
import static org.privacyyml.site.Attribute.XLINK_HREF;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  private static final int LARGEST_SIGNPOST = 4096;

  /** Holds back everything behind it that sends something away. */
  private static final String BLOCKER = "privacy-proxy.usercentrics.eu";

  private final Scanning scanning;
  private final SiteIndex index;
  private final Sightings found;
  private final Links links;

  private byte[] bytes = new byte[0];
  private int to;
  private String path = "";
  private int number;

  private boolean basePassed;
  private int templates;
  private boolean isBlocked;
  private boolean hasFrameset;
  private int redirect;
  private final List<Integer> frames = new ArrayList<>();
  private final Forms forms;
  private final PageOrigin origin;
  private final PageLoads loads;
  private final LazyLoads lazyLoads;

  PageReader(Scanning scanning) {
    this.scanning = scanning;
    this.index = scanning.index();
    this.found = new Sightings(scanning);
    this.links = new Links(scanning);
    this.forms = new Forms();
    this.origin = new PageOrigin();
    this.loads = new PageLoads(scanning, found, origin);
    this.lazyLoads = new LazyLoads(scanning.services(), found, loads);
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
    isBlocked = false;
    hasFrameset = false;
    redirect = SiteIndex.NONE;
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
        origin.exemption(path, to, redirect >= 0, hasFrameset),
        redirect,
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
            Level of = isBlocked && level == Level.LOADED ? Level.GATED : level;
            start(markup, of);
            if (tag == Tag.STYLE) {
              inStyle = !markup.isSelfClosing() || !markup.isForeign();
            } else if (tag == Tag.SCRIPT) {
              ScriptType type = scriptType(markup);
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
            found.styles(markup.start(), markup.end(), loads.folder(), level);
          } else if (inScript) {
            found.script(markup.start(), markup.end(), loads.folder(), scriptLevel, importMap);
            redirected(found.takeVisited());
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
      case SCRIPT -> script(markup, level);
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

  private String value(Markup markup, int attribute) {
    return found.value(markup.valueStart(attribute), markup.valueEnd(attribute));
  }

  private String valueOf(Markup markup, Attribute attribute) {
    int at = markup.indexOf(attribute);
    return at < 0 ? "" : value(markup, at);
  }

  private ScriptType scriptType(Markup markup) {
    if (!markup.has(TYPE)) {
      return ScriptType.RUN;
    }
    return ScriptType.of(
        Names.lower(valueOf(markup, TYPE)).strip(), lazyLoads.isMarkedForConsent(markup));
  }

  private void base(Markup markup) {
    int at = markup.indexOf(HREF);
    if (at < 0 || basePassed) {
      return;
    }
    basePassed = true;
    loads.setBase(Url.of(value(markup, at)), links);
  }

  private void meta(Markup markup) {
    if (markup.has(HTTP_EQUIV)) {
      int at = markup.indexOf(CONTENT);
      if (at >= 0 && Names.lower(valueOf(markup, HTTP_EQUIV)).strip().equals("refresh")) {
        refresh(value(markup, at), markup.valueStart(at), markup.valueEnd(at));
      }
    } else if (markup.has(NAME)
        && markup.has(CONTENT)
        && Names.lower(valueOf(markup, NAME)).equals("generator")) {
      origin.setGenerator(valueOf(markup, CONTENT));
    }
  }

  private void refresh(String content, int start, int end) {
    int equals = content.indexOf('=');
    if (equals < 0) {
      return;
    }
    String address = content.substring(equals + 1).strip();
    if (address.length() > 1 && (address.charAt(0) == '\'' || address.charAt(0) == '"')) {
      int close = address.indexOf(address.charAt(0), 1);
      address = address.substring(1, close < 0 ? address.length() : close);
    }
    visit(Url.of(address), start, end);
  }

  private void visit(Url url, int start, int end) {
    String host = url.host();
    if (found.isForeign(url)) {
      found.add(url, Level.LOADED, Content.OTHER, start, end);
    } else if (url.isRelative() || (host != null && scanning.own().isScanned(host))) {
      int target = index.page(loads.resolve(url));
      if (target >= 0 && target != number) {
        redirect = target;
      }
    }
  }

  /** A small page whose script sends visitors on is only a signpost. */
  private void redirected(List<String> pages) {
    for (String visited : pages) {
      int target = index.page(visited);
      if (target >= 0 && target != number && to < LARGEST_SIGNPOST) {
        redirect = target;
      }
    }
  }

  private void script(Markup markup, Level level) {
    ScriptType type = scriptType(markup);
    if (type == ScriptType.DATA) {
      return;
    }
    Level of = type == ScriptType.GATED && level == Level.LOADED ? Level.GATED : level;
    int at = markup.indexOf(SRC);
    if (at < 0 && markup.isForeign()) {
      at = markup.indexOf(HREF) >= 0 ? markup.indexOf(HREF) : markup.indexOf(XLINK_HREF);
    }
    if (at >= 0) {
      loads.resource(markup, at, Content.SCRIPT, of);
    }
    if (isBlocker(markup, at)) {
      isBlocked = true;
    }
  }

  /** A consent tool that holds back everything behind it. */
  private boolean isBlocker(Markup markup, int src) {
    if (src < 0) {
      return false;
    }
    int start = markup.valueStart(src);
    if (found.mayBeForeign(start, markup.valueEnd(src))
        && BLOCKER.equals(Url.of(value(markup, src)).host())) {
      return true;
    }
    for (int i = 0; i < markup.attributeCount(); i++) {
      if (markup.attribute(i) == DATA_SOMETHING
          && nameIs(markup, i, "data-blockingmode")
          && Names.lower(value(markup, i)).equals("auto")) {
        return true;
      }
    }
    return false;
  }

  private boolean nameIs(Markup markup, int attribute, String name) {
    return Bytes.equalsIgnoringCase(
        bytes, markup.attributeNameStart(attribute), markup.attributeNameEnd(attribute), name);
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
      Url url = Url.of(value(markup, at));
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
      srcdoc(value(markup, doc), markup.valueStart(doc), level);
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
      found.style(
          value(markup, at), markup.valueStart(at), markup.valueEnd(at), loads.folder(), level);
    }
  }

  private void events(Markup markup, Level level) {
    for (int i = 0; i < markup.attributeCount(); i++) {
      if (markup.attribute(i) == ON_EVENT) {
        boolean byItself = nameIs(markup, i, "onload") || nameIs(markup, i, "onerror");
        found.event(
            value(markup, i),
            markup.valueStart(i),
            markup.valueEnd(i),
            byItself ? level : Level.GATED);
      }
    }
  }
}

package org.privacyyml.site;

import static org.privacyyml.site.Attribute.BACKGROUND;
import static org.privacyyml.site.Attribute.CLASS;
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
import static org.privacyyml.site.Attribute.REL;
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

  private final Scanning scanning;
  private final SiteIndex index;
  private final Sightings found;
  private final Links links;

  private byte[] bytes = new byte[0];
  private int to;
  private String path = "";
  private String folder = "";
  private int number;

  /** Where relative addresses lead, if the page sets a base on another host. */
  private Optional<Url> foreignBase = Optional.empty();

  private boolean basePassed;
  private int templates;
  private boolean isBlocked;
  private boolean hasFrameset;
  private int redirect;
  private Optional<PageFacts.Exemption> generated = Optional.empty();
  private Optional<String> generator = Optional.empty();
  private final List<Integer> frames = new ArrayList<>();
  private final Forms forms;

  PageReader(Scanning scanning) {
    this.scanning = scanning;
    this.index = scanning.index();
    this.found = new Sightings(scanning);
    this.links = new Links(scanning);
    this.forms = new Forms();
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
    this.folder = pagePath.substring(0, pagePath.lastIndexOf('/') + 1);
    foreignBase = Optional.empty();
    basePassed = false;
    templates = 0;
    isBlocked = false;
    hasFrameset = false;
    redirect = SiteIndex.NONE;
    generated = Optional.empty();
    generator = Optional.empty();
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
        exemption(),
        redirect,
        generator,
        found.sightings(),
        found.stores(),
        forms.seen(),
        found.resources(),
        frames.stream().mapToInt(Integer::intValue).toArray(),
        links.targets(),
        links.legal(number, path));
  }

  private Optional<PageFacts.Exemption> exemption() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (name.startsWith("404.")) {
      return Optional.of(PageFacts.Exemption.ERROR_PAGE);
    }
    if (redirect >= 0) {
      return Optional.of(PageFacts.Exemption.REDIRECT);
    }
    if (isVerification(name)) {
      return Optional.of(PageFacts.Exemption.VERIFICATION);
    }
    return hasFrameset ? Optional.of(PageFacts.Exemption.FRAME) : generated;
  }

  /** Files by which search engines recognise an owner: a name they gave, and hardly a word. */
  private boolean isVerification(String name) {
    boolean named =
        (name.startsWith("google") && name.length() > 16)
            || name.startsWith("yandex_")
            || name.startsWith("pinterest-")
            || name.startsWith("BingSiteAuth");
    return named && to < 600;
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
            found.styles(markup.start(), markup.end(), folder, level);
          } else if (inScript) {
            found.script(markup.start(), markup.end(), folder, scriptLevel, importMap);
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
        case COMMENT -> comment(markup);
      }
    }
  }

  private boolean importMap;

  private static boolean isOfInterest(Markup markup, Tag tag) {
    return (tag.ordinal() > 0 && tag.ordinal() <= Tag.XMP.ordinal())
        || (markup.attributeBits() & LOADING) != 0;
  }

  private void comment(Markup markup) {
    if (generated.isEmpty() && markup.start() < 4096) {
      int start = markup.start();
      int end = Math.min(markup.end(), start + 200);
      if (Bytes.indexOf(bytes, start, end, "Generated by javadoc") >= 0) {
        generated = Optional.of(PageFacts.Exemption.JAVADOC);
        if (scanning.exemptGenerated()) {
          links.stopFollowing();
        }
      }
    }
  }

  private void start(Markup markup, Level level) {
    switch (markup.tag()) {
      case A, AREA -> {
        links.start(markup);
        evidenceOfSource(markup);
      }
      case BASE -> base(markup);
      case META -> meta(markup);
      case LINK -> link(markup, level);
      case SCRIPT -> script(markup, level);
      case IMG, IMAGE, FEIMAGE -> image(markup, level);
      case USE -> foreign(markup, Content.IMAGE, level);
      case INPUT -> input(markup, level);
      case SOURCE -> {
        attribute(markup, SRC, Content.MEDIA, level);
        sources(markup, SRCSET, level);
      }
      case VIDEO -> {
        attribute(markup, SRC, Content.MEDIA, level);
        attribute(markup, POSTER, Content.IMAGE, level);
      }
      case AUDIO, TRACK -> attribute(markup, SRC, Content.MEDIA, level);
      case IFRAME, FRAME -> frame(markup, level);
      case FRAMESET -> hasFrameset = true;
      case EMBED -> attribute(markup, SRC, Content.OBJECT, level);
      case OBJECT -> {
        attribute(markup, DATA, Content.OBJECT, level);
        attribute(markup, Attribute.CODEBASE, Content.OBJECT, level);
      }
      case FORM -> forms.start(markup, bytes, found);
      case TEXTAREA -> forms.textArea();
      case BUTTON -> formAction(markup, level);
      case BODY, TABLE, TD, TH -> attribute(markup, BACKGROUND, Content.IMAGE, level);
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
      dataAttributes(markup, level);
    }
  }

  /** JXR says who it is only by a class of its links. */
  private void evidenceOfSource(Markup markup) {
    if (generated.isEmpty() && markup.has(CLASS)) {
      int at = markup.indexOf(CLASS);
      if (Bytes.equalsIgnoringCase(
          bytes, markup.valueStart(at), markup.valueEnd(at), "jxr_linenumber")) {
        generated = Optional.of(PageFacts.Exemption.SOURCE);
      }
    }
  }

  private String value(Markup markup, int attribute) {
    return found.value(markup.valueStart(attribute), markup.valueEnd(attribute));
  }

  private String valueOf(Markup markup, Attribute attribute) {
    int at = markup.indexOf(attribute);
    return at < 0 ? "" : value(markup, at);
  }

  private void base(Markup markup) {
    int at = markup.indexOf(HREF);
    if (at < 0 || basePassed) {
      return;
    }
    basePassed = true;
    Url url = Url.of(value(markup, at));
    String host = url.host();
    if (host != null && !scanning.own().isScanned(host)) {
      foreignBase = Optional.of(url);
      links.setForeignBase();
    } else if (url.isRelative() || host != null) {
      String resolved = index.resolve(folder, url.path());
      folder = resolved.substring(0, resolved.lastIndexOf('/') + 1);
      links.setFolder(folder);
    }
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
      generator(valueOf(markup, CONTENT));
    }
  }

  private void generator(String name) {
    generator = Optional.of(name);
    String lower = Names.lower(name);
    if (lower.startsWith("javadoc") || lower.startsWith("dokka")) {
      generated = Optional.of(PageFacts.Exemption.JAVADOC);
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
      int target = index.page(index.resolve(folder, url.path()));
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

  private void link(Markup markup, Level level) {
    int at = markup.indexOf(HREF);
    if (at < 0 && !markup.has(IMAGESRCSET)) {
      return;
    }
    boolean sheet = false;
    for (String rel : Names.lower(valueOf(markup, REL)).split("[ \\t\\n\\f\\r]+")) {
      switch (rel) {
        case "stylesheet" -> sheet = true;
        case "icon", "apple-touch-icon", "apple-touch-startup-image", "mask-icon", "image_src" ->
            load(
                markup,
                at,
                rel.equals("image_src") ? Content.OTHER : Content.IMAGE,
                rel.equals("image_src") ? Level.POSSIBLE : level);
        case "manifest", "prefetch", "prerender" -> load(markup, at, Content.OTHER, level);
        case "modulepreload" -> resource(markup, at, Content.SCRIPT, level);
        case "preload" -> {
          load(markup, at, preloaded(valueOf(markup, Attribute.AS)), level);
          sources(markup, IMAGESRCSET, level);
        }
        case "preconnect", "dns-prefetch" -> load(markup, at, Content.OTHER, Level.CONNECTION);
        default -> {
          // A link to go to.
        }
      }
    }
    if (sheet) {
      resource(markup, at, Content.STYLE, level);
    }
  }

  private static Content preloaded(String as) {
    return switch (Names.lower(as)) {
      case "script" -> Content.SCRIPT;
      case "style" -> Content.STYLE;
      case "font" -> Content.FONT;
      case "image" -> Content.IMAGE;
      case "fetch" -> Content.CONNECT;
      default -> Content.OTHER;
    };
  }

  /** What the type of a script makes of it. */
  private enum ScriptType {
    RUN,
    GATED,
    IMPORT_MAP,
    DATA;

    boolean isRead() {
      return this != DATA;
    }

    boolean isGated() {
      return this == GATED;
    }
  }

  private ScriptType scriptType(Markup markup) {
    if (!markup.has(TYPE)) {
      return ScriptType.RUN;
    }
    String type = Names.lower(valueOf(markup, TYPE)).strip();
    return switch (type) {
      case "", "module", "text/javascript", "application/javascript", "text/partytown" ->
          ScriptType.RUN;
      case "application/x-javascript", "text/ecmascript", "application/ecmascript" ->
          ScriptType.RUN;
      case "text/jscript", "text/livescript", "text/x-javascript", "text/x-ecmascript" ->
          ScriptType.RUN;
      case "importmap" -> ScriptType.IMPORT_MAP;
      case "text/plain" -> ScriptType.GATED;
      default ->
          type.startsWith("text/javascript1") || type.startsWith("text/javascript;")
              ? ScriptType.RUN
              : isMarkedForConsent(markup) ? ScriptType.GATED : ScriptType.DATA;
    };
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
      resource(markup, at, Content.SCRIPT, of);
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
    String host = Url.of(value(markup, src)).host();
    if ("privacy-proxy.usercentrics.eu".equals(host)) {
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
    attribute(markup, SRC, Content.IMAGE, level);
    sources(markup, SRCSET, level);
    if (markup.isForeign()) {
      foreign(markup, Content.IMAGE, level);
    }
  }

  private void foreign(Markup markup, Content content, Level level) {
    attribute(markup, HREF, content, level);
    attribute(markup, XLINK_HREF, content, level);
  }

  private void input(Markup markup, Level level) {
    forms.input(markup, bytes, found);
    attribute(markup, SRC, Content.IMAGE, level);
    formAction(markup, level);
  }

  private void formAction(Markup markup, Level level) {
    if (markup.has(FORMACTION)) {
      int at = markup.indexOf(FORMACTION);
      load(markup, at, Content.FORM, level == Level.POSSIBLE ? level : Level.FORM);
    }
  }

  private void form(FormSeen.Purpose purpose, Url action, int start, int end) {
    Optional<String> host = Optional.empty();
    boolean stays = false;
    if (found.isForeign(action)) {
      found.add(action, Level.FORM, Content.FORM, start, end);
      host = Optional.ofNullable(action.host());
    } else {
      String target = index.resolve(folder, action.path());
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
      if (isForeign(url)) {
        load(markup, at, Content.FRAME, level);
      } else if (url.isRelative() && !url.path().isEmpty()) {
        int target = index.page(index.resolve(folder, url.path()));
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

  private boolean isForeign(Url url) {
    return found.isForeign(url) || (foreignBase.isPresent() && url.isRelative());
  }

  private void attribute(Markup markup, Attribute name, Content content, Level level) {
    int at = markup.indexOf(name);
    if (at >= 0) {
      load(markup, at, content, level);
    }
  }

  /** Something of the site itself is looked into as well. */
  private void resource(Markup markup, int at, Content content, Level level) {
    if (at < 0) {
      return;
    }
    Url url = Url.of(value(markup, at));
    String host = url.host();
    boolean own =
        foreignBase.isEmpty()
            && (url.isRelative() || (host != null && scanning.own().isScanned(host)));
    Optional<String> service = service(markup, url);
    if (own && generated.isEmpty() && url.path().contains("jacoco-resources/")) {
      generated = Optional.of(PageFacts.Exemption.COVERAGE);
    }
    if (own) {
      if (level != Level.POSSIBLE) {
        found.addResource(index.resolve(folder, url.path()), level);
      }
      if (service.isPresent()) {
        found.addOwnService(service.get(), level, markup.valueStart(at), markup.valueEnd(at));
      }
    } else {
      load(url, content, level, service, markup.valueStart(at), markup.valueEnd(at));
    }
  }

  /** What a script gives away about itself beside its host. */
  private Optional<String> service(Markup markup, Url url) {
    if (markup.tag() != Tag.SCRIPT) {
      return Optional.empty();
    }
    if (markup.has(DATA_SOMETHING)) {
      for (int i = 0; i < markup.attributeCount(); i++) {
        if (markup.attribute(i) == DATA_SOMETHING) {
          Optional<String> service = scanning.services().ofAttribute(name(markup, i));
          if (service.isPresent()) {
            return service;
          }
        }
      }
    }
    return scanning.services().ofScript(url.file());
  }

  private String name(Markup markup, int attribute) {
    return Names.lower(
        markup.text(markup.attributeNameStart(attribute), markup.attributeNameEnd(attribute)));
  }

  private void load(Markup markup, int at, Content content, Level level) {
    if (at >= 0) {
      int start = markup.valueStart(at);
      int end = markup.valueEnd(at);
      // Nearly all addresses in a page are short and relative.
      if (foreignBase.isPresent() || found.mayBeForeign(start, end)) {
        load(Url.of(found.value(start, end)), content, level, Optional.empty(), start, end);
      }
    }
  }

  private void load(
      Url url, Content content, Level level, Optional<String> service, int start, int end) {
    if (found.isForeign(url)) {
      found.add(url, level, content, service, start, end);
    } else if (url.isRelative() && foreignBase.isPresent() && !url.path().isEmpty()) {
      Url base = foreignBase.get();
      found.add(
          new Url(base.scheme(), base.host(), base.port(), base.file() + url.path(), ""),
          level,
          content,
          service,
          start,
          end);
    }
  }

  private void sources(Markup markup, Attribute name, Level level) {
    int at = markup.indexOf(name);
    if (at >= 0 && found.mayBeForeign(markup.valueStart(at), markup.valueEnd(at))) {
      sources(value(markup, at), level, markup.valueStart(at), markup.valueEnd(at));
    }
  }

  private void sources(String set, Level level, int start, int end) {
    for (String candidate : SourceSet.of(set)) {
      load(Url.of(candidate), Content.IMAGE, level, Optional.empty(), start, end);
    }
  }

  private void style(Markup markup, Level level) {
    int at = markup.indexOf(STYLE);
    if (Styles.isWorthReading(bytes, markup.valueStart(at), markup.valueEnd(at))) {
      found.style(value(markup, at), markup.valueStart(at), markup.valueEnd(at), folder, level);
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

  private void dataAttributes(Markup markup, Level level) {
    for (int i = 0; i < markup.attributeCount(); i++) {
      if (markup.attribute(i) != DATA_SOMETHING || markup.isRepeated(i)) {
        continue;
      }
      int start = markup.valueStart(i);
      int end = markup.valueEnd(i);
      if (!found.mayBeForeign(start, end)) {
        continue;
      }
      String name = name(markup, i);
      LazyAttribute lazy = LazyAttribute.of(name, scanning.services());
      boolean isSetUp = lazy != LazyAttribute.END_POINT || markup.tag() == Tag.SCRIPT;
      if (lazy != LazyAttribute.NONE && isSetUp) {
        boolean gated = lazy == LazyAttribute.GATED || isMarkedForConsent(markup);
        Level of = gated && level == Level.LOADED ? Level.GATED : level;
        if (lazy == LazyAttribute.LAZY && !gated && !isLoadedLazily(markup)) {
          of = Level.POSSIBLE;
        }
        Content content = lazyContent(markup.tag(), lazy);
        String value = found.value(start, end);
        if (name.endsWith("srcset")) {
          sources(value, of, start, end);
        } else {
          load(
              Url.of(unwrapped(value)),
              content,
              of,
              scanning.services().ofAttribute(name),
              start,
              end);
        }
      }
    }
  }

  /** Elements that load, and others that say of themselves that they do so later. */
  private boolean isLoadedLazily(Markup markup) {
    return switch (markup.tag()) {
      case IMG, IFRAME, SOURCE, VIDEO, AUDIO, SCRIPT, EMBED, OBJECT -> true;
      default -> markup.has(CLASS) && Names.lower(valueOf(markup, CLASS)).contains("lazy");
    };
  }

  private static String unwrapped(String value) {
    String text = value.strip();
    return text.startsWith("url(") && text.endsWith(")")
        ? text.substring(4, text.length() - 1).replace("\"", "").replace("'", "")
        : text;
  }

  private static Content lazyContent(Tag tag, LazyAttribute lazy) {
    if (lazy == LazyAttribute.END_POINT) {
      return Content.CONNECT;
    }
    return switch (tag) {
      case SCRIPT -> Content.SCRIPT;
      case IFRAME -> Content.FRAME;
      case VIDEO, AUDIO, SOURCE -> Content.MEDIA;
      default -> Content.IMAGE;
    };
  }

  /** Whether a consent tool is told what to do with an element. */
  private boolean isMarkedForConsent(Markup markup) {
    for (int i = 0; i < markup.attributeCount(); i++) {
      if (markup.attribute(i) == DATA_SOMETHING && LazyAttribute.isConsent(name(markup, i))) {
        return true;
      }
    }
    return markup.has(CLASS) && LazyAttribute.isConsentClass(Names.lower(valueOf(markup, CLASS)));
  }
}

package org.privacyyml.site.reading;

import static org.privacyyml.site.markup.Attribute.SRC;

import java.nio.charset.StandardCharsets;
import org.privacyyml.site.markup.Attribute;
import org.privacyyml.site.markup.Markup;
import org.privacyyml.site.markup.Tag;

/** Reads one page, tag by tag, once. Not for several threads; made once for many pages. */
final class PageReader {
  private final PageParts parts;
  private final StartTags startTags;
  private final Sightings found;
  private final Links links;
  private final PageOrigin origin;
  private final PageLoads loads;
  private final ScriptTags scriptTags;
  private final Forms forms;
  private final Redirect redirect;
  private final StyleSightings styles;
  private final ScriptSightings scripts;
  private final boolean exemptGenerated;

  /** How many elements are open whose content is no part of the page. */
  private int templates;

  PageReader(Scanning scanning) {
    this.parts = PageParts.of(scanning);
    this.startTags = new StartTags(parts);
    this.found = parts.found();
    this.links = parts.links();
    this.origin = parts.origin();
    this.loads = parts.loads();
    this.scriptTags = parts.scriptTags();
    this.forms = parts.forms();
    this.redirect = parts.redirect();
    this.styles = parts.styles();
    this.scripts = parts.scripts();
    this.exemptGenerated = scanning.exemptGenerated();
  }

  /**
   * Reads a page.
   *
   * @param page UTF-8, or an encoding like it
   */
  PageFacts read(int number, String path, byte[] page, int from, int length) {
    templates = 0;
    parts.begin(number, path, page, length);
    startTags.begin();
    boolean isXml = path.endsWith(".xhtml") || path.endsWith(".svg");
    read(
        isXml ? Markup.ofXml(page, from, length) : new Markup(page, from, length, true),
        Level.LOADED);
    forms.end();
    return parts.facts(number, path);
  }

  private void read(Markup markup, Level level) {
    boolean inStyle = false;
    boolean inScript = false;
    boolean inNoscript = false;
    boolean isImportMap = false;
    Level scriptLevel = level;
    while (true) {
      switch (markup.next()) {
        case END_OF_FILE -> {
          if (markup.isUnfinished() && markup.attributeCount() > 0) {
            // Browsers drop a tag that the file ends in; whoever cut the file did not mean to.
            start(markup, Level.POSSIBLE);
          }
          links.end(found.length());
          return;
        }
        case START -> {
          Tag tag = markup.tag();
          if (tag == Tag.TEMPLATE && !markup.isForeign()) {
            templates++;
          } else if (templates == 0 && StartTags.isOfInterest(markup)) {
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
              isImportMap = type == ScriptType.IMPORT_MAP;
            } else if (tag == Tag.NOSCRIPT) {
              inNoscript = !markup.isForeign();
            }
          }
        }
        case TEXT -> {
          if (inStyle) {
            styles.sheet(markup.start(), markup.end(), loads.folder(), level);
          } else if (inScript) {
            scripts.script(markup.start(), markup.end(), loads.folder(), scriptLevel, isImportMap);
            redirect.visited(scripts.takeVisited(), found.length());
          } else if (inNoscript) {
            inNoscript = false;
            read(new Markup(found.bytes(), markup.start(), markup.end(), false), level);
          }
        }
        case END -> {
          Tag tag = markup.tag();
          if (tag == Tag.A) {
            links.end(markup.start());
          } else if (tag == Tag.TEMPLATE && templates > 0) {
            templates--;
          } else if (tag == Tag.FORM) {
            forms.end();
          }
          inStyle = inStyle && tag != Tag.STYLE;
          inScript = inScript && tag != Tag.SCRIPT;
          inNoscript = false;
        }
        case COMMENT -> {
          boolean javadoc = origin.comment(found.bytes(), markup.start(), markup.end());
          if (javadoc && exemptGenerated) {
            links.stopFollowing();
          }
        }
      }
    }
  }

  private void start(Markup markup, Level level) {
    startTags.read(markup, level);
    boolean isFrame = markup.tag() == Tag.IFRAME || markup.tag() == Tag.FRAME;
    int page = isFrame ? markup.indexOf(Attribute.SRCDOC) : -1;
    if (page >= 0) {
      srcdoc(found.value(markup, page), markup.valueStart(page), level);
    }
  }

  /** A page within an attribute: what it loads stands where the attribute stands. */
  private void srcdoc(String page, int at, Level level) {
    byte[] inner = page.getBytes(StandardCharsets.UTF_8);
    Sightings.Text outer = found.enter(inner, at);
    links.pause();
    read(new Markup(inner, 0, inner.length, true), level);
    links.resume();
    found.leave(outer);
  }
}

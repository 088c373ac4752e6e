package org.privacyyml.site.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Ascii;
import org.privacyyml.site.address.SiteIndex;
import org.privacyyml.site.markup.Attribute;
import org.privacyyml.site.markup.Bytes;
import org.privacyyml.site.markup.Markup;
import org.privacyyml.web.Url;

/** Collects the forms of a page, with what their fields ask for. */
final class Forms {
  private final SiteIndex index;
  private final Sightings found;
  private final PageLoads loads;
  private final List<FormSeen> seen = new ArrayList<>();
  private boolean isOpen;
  private Url action = Url.of("");
  private int start;
  private int end;
  private boolean asksEmail;
  private boolean asksPassword;
  private boolean asksText;
  private boolean asksName;
  private boolean searches;

  Forms(Scanning scanning, Sightings found, PageLoads loads) {
    this.index = scanning.index();
    this.found = found;
    this.loads = loads;
  }

  void begin() {
    seen.clear();
    reset();
  }

  private void reset() {
    isOpen = false;
    action = Url.of("");
    asksEmail = false;
    asksPassword = false;
    asksText = false;
    asksName = false;
    searches = false;
  }

  void start(Markup markup) {
    reset();
    isOpen = true;
    start = markup.start();
    end = markup.end();
    int at = markup.indexOf(Attribute.ACTION);
    if (at >= 0) {
      action = Url.of(found.value(markup, at));
      start = markup.valueStart(at);
      end = Math.max(start + 1, markup.valueEnd(at));
    }
    searches =
        is(markup, Attribute.ROLE, "search")
            || contains(markup, Attribute.CLASS, "search")
            || contains(markup, Attribute.ID, "search")
            || contains(markup, Attribute.NAME, "search");
  }

  private boolean is(Markup markup, Attribute name, String value) {
    int at = markup.indexOf(name);
    return at >= 0
        && Bytes.equalsIgnoringCase(
            found.bytes(), markup.valueStart(at), markup.valueEnd(at), value);
  }

  private boolean contains(Markup markup, Attribute name, String part) {
    int at = markup.indexOf(name);
    return at >= 0 && Ascii.lower(found.value(markup, at)).contains(part);
  }

  void textArea() {
    asksText = true;
  }

  void input(Markup markup) {
    if (!isOpen) {
      if (!is(markup, Attribute.TYPE, "email") && !is(markup, Attribute.TYPE, "password")) {
        return;
      }
      // A field without a form is sent by a script.
      reset();
      isOpen = true;
      start = markup.start();
      end = markup.end();
      action = Url.of("/");
    }
    int at = markup.indexOf(Attribute.NAME);
    String name = at < 0 ? "" : Ascii.lower(found.value(markup, at));
    if (is(markup, Attribute.TYPE, "email")) {
      asksEmail = true;
    } else if (is(markup, Attribute.TYPE, "password")) {
      asksPassword = true;
    } else if (is(markup, Attribute.TYPE, "search")
        || name.equals("q")
        || name.equals("query")
        || name.equals("search")
        || name.equals("suche")) {
      searches = true;
    } else if (is(markup, Attribute.TYPE, "tel")) {
      asksName = true;
    } else if (!is(markup, Attribute.TYPE, "hidden")) {
      asksEmail = asksEmail || name.contains("email") || name.contains("e-mail");
      asksName = asksName || name.contains("name") || name.contains("phone");
    }
  }

  /** Where a button of its own sends a form. */
  void button(Markup markup, Level level) {
    int at = markup.indexOf(Attribute.FORMACTION);
    if (at >= 0) {
      loads.load(markup, at, ResourceType.FORM, level == Level.POSSIBLE ? level : Level.FORM);
    }
  }

  /** The form that is open ends here. */
  void end() {
    if (!isOpen) {
      return;
    }
    FormSeen.Purpose purpose = FormSeen.Purpose.OTHER;
    if (asksPassword) {
      purpose = FormSeen.Purpose.LOGIN;
    } else if (asksText && (asksEmail || asksName)) {
      purpose = FormSeen.Purpose.CONTACT;
    } else if (asksEmail) {
      purpose = FormSeen.Purpose.NEWSLETTER;
    } else if (searches) {
      purpose = FormSeen.Purpose.SEARCH;
    } else if (asksText || asksName) {
      purpose = FormSeen.Purpose.CONTACT;
    }
    add(purpose);
    reset();
  }

  private void add(FormSeen.Purpose purpose) {
    Optional<String> host = Optional.empty();
    boolean stays = false;
    if (found.isForeign(action)) {
      found.add(action, Level.FORM, ResourceType.FORM, start, end);
      host = Optional.ofNullable(action.host());
    } else {
      String target = loads.resolve(action);
      stays = action.isNowhere() || action.path().isEmpty() || index.page(target) >= 0;
    }
    if (purpose != FormSeen.Purpose.OTHER) {
      seen.add(new FormSeen(purpose, host, stays, found.spot(start, end)));
    }
  }

  List<FormSeen> seen() {
    return List.copyOf(seen);
  }
}

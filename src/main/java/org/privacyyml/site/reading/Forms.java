package org.privacyyml.site.reading;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.finding.Ascii;
import org.privacyyml.site.markup.Attribute;
import org.privacyyml.site.markup.Bytes;
import org.privacyyml.site.markup.Markup;
import org.privacyyml.web.Url;

/** Collects the forms of a page, with what their fields ask for. */
public final class Forms {
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

  /** Takes a form with where it is sent and where it stands. */
  @FunctionalInterface
  interface Found {
    void form(FormSeen.Purpose purpose, Url action, int start, int end);
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

  void start(Markup markup, byte[] bytes, Sightings found) {
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
        is(markup, bytes, Attribute.ROLE, "search")
            || contains(markup, found, Attribute.CLASS, "search")
            || contains(markup, found, Attribute.ID, "search")
            || contains(markup, found, Attribute.NAME, "search");
  }

  private static boolean is(Markup markup, byte[] bytes, Attribute name, String value) {
    int at = markup.indexOf(name);
    return at >= 0
        && Bytes.equalsIgnoringCase(bytes, markup.valueStart(at), markup.valueEnd(at), value);
  }

  private static boolean contains(Markup markup, Sightings found, Attribute name, String part) {
    int at = markup.indexOf(name);
    return at >= 0 && Ascii.lower(found.value(markup, at)).contains(part);
  }

  void textArea() {
    asksText = true;
  }

  void input(Markup markup, byte[] bytes, Sightings found) {
    if (!isOpen) {
      if (!is(markup, bytes, Attribute.TYPE, "email")
          && !is(markup, bytes, Attribute.TYPE, "password")) {
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
    if (is(markup, bytes, Attribute.TYPE, "email")) {
      asksEmail = true;
    } else if (is(markup, bytes, Attribute.TYPE, "password")) {
      asksPassword = true;
    } else if (is(markup, bytes, Attribute.TYPE, "search")
        || name.equals("q")
        || name.equals("query")
        || name.equals("search")
        || name.equals("suche")) {
      searches = true;
    } else if (is(markup, bytes, Attribute.TYPE, "tel")) {
      asksName = true;
    } else if (!is(markup, bytes, Attribute.TYPE, "hidden")) {
      asksEmail = asksEmail || name.contains("email") || name.contains("e-mail");
      asksName = asksName || name.contains("name") || name.contains("phone");
    }
  }

  void end(Found found) {
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
    found.form(purpose, action, start, end);
    reset();
  }

  void add(FormSeen form) {
    seen.add(form);
  }

  List<FormSeen> seen() {
    return List.copyOf(seen);
  }
}

package org.privacyyml.site.reading;

/** What is loaded, by the directive of a Content-Security-Policy that allows it. */
public enum ResourceType {
  SCRIPT("script-src"),
  STYLE("style-src"),
  IMAGE("img-src"),
  FONT("font-src"),
  MEDIA("media-src"),
  FRAME("frame-src"),
  OBJECT("object-src"),
  CONNECT("connect-src"),
  FORM("form-action"),
  /** Nothing that such a policy speaks of. */
  OTHER("");

  private final String directive;

  ResourceType(String directive) {
    this.directive = directive;
  }

  public String directive() {
    return directive;
  }
}

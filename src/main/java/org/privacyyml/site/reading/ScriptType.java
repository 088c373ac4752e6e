package org.privacyyml.site.reading;

/** What the type of a script makes of it. */
enum ScriptType {
  RUN,
  /** Waits until a consent tool gives it another type. */
  GATED,
  IMPORT_MAP,
  DATA;

  boolean isRead() {
    return this != DATA;
  }

  boolean isGated() {
    return this == GATED;
  }

  /**
   * By the attribute {@code type}.
   *
   * @param type in lower case
   * @param isMarkedForConsent whether a consent tool is told what to do with the script
   */
  static ScriptType of(String type, boolean isMarkedForConsent) {
    return switch (type) {
      case "", "module", "text/javascript", "application/javascript", "text/partytown" -> RUN;
      case "application/x-javascript", "text/ecmascript", "application/ecmascript" -> RUN;
      case "text/jscript", "text/livescript", "text/x-javascript", "text/x-ecmascript" -> RUN;
      case "importmap" -> IMPORT_MAP;
      case "text/plain" -> GATED;
      default -> {
        if (type.startsWith("text/javascript1") || type.startsWith("text/javascript;")) {
          yield RUN;
        }
        yield isMarkedForConsent ? GATED : DATA;
      }
    };
  }
}

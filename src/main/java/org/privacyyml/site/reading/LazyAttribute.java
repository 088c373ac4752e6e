package org.privacyyml.site.reading;

import org.privacyyml.site.address.Services;

/** What {@code data-} attributes mean that scripts of all kinds agree on. */
enum LazyAttribute {
  NONE,
  /** Loaded once it comes into sight. */
  LAZY,
  /** Loaded once somebody has agreed. */
  GATED,
  /** Where a script sends its data. */
  END_POINT;

  static LazyAttribute of(String name, Services services) {
    if (services.ofAttribute(name).isPresent()) {
      return END_POINT;
    }
    return switch (name) {
      case "data-src", "data-srcset", "data-lazy-src", "data-lazy-srcset", "data-lazy" -> LAZY;
      case "data-original", "data-bg", "data-background", "data-background-image" -> LAZY;
      case "data-poster", "data-bg-src", "data-image-src" -> LAZY;
      case "data-uc-src", "data-cookieblock-src", "data-cmp-src", "data-cookieconsent-src" -> GATED;
      case "data-consent-src", "data-suppressedsrc", "data-borlabs-src", "data-cmplz-src" -> GATED;
      case "data-src-cmplz", "data-iub-src", "data-cli-src", "data-cc-src" -> GATED;
      case "data-api", "data-host-url", "data-api-host", "data-endpoint-url" -> END_POINT;
      default -> NONE;
    };
  }

  static boolean isConsent(String name) {
    return name.startsWith("data-cookie")
        || name.startsWith("data-consent")
        || name.startsWith("data-usercentrics")
        || name.startsWith("data-borlabs")
        || name.startsWith("data-klaro")
        || name.startsWith("data-cmp")
        || name.startsWith("data-cc-")
        || name.startsWith("data-didomi")
        || name.startsWith("data-iub")
        || name.startsWith("data-cli-")
        || name.equals("data-category")
        || name.equals("data-requires-consent")
        || name.equals("data-service");
  }

  static boolean isConsentClass(String classes) {
    return classes.contains("consent")
        || classes.contains("optanon")
        || classes.contains("klaro")
        || classes.contains("cmplz")
        || classes.contains("borlabs")
        || classes.contains("iub_cs_activate")
        || classes.contains("cookie");
  }
}

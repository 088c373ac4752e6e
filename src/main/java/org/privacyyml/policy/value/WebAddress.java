package org.privacyyml.policy.value;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Words;

/** Reads addresses on the web; only those that pages may link to. */
final class WebAddress {

  private WebAddress() {}

  static Fact<String> read(Value value) {
    String text = Texts.word(value);
    if (text == null) {
      return value.unread();
    }
    if (isWebAddress(text)) {
      value.state(text, true);
      return value.holds(text);
    }
    value.refuse(
        Words.of(
            "\"" + text + "\" is no complete web address",
            "„" + text + "“ ist keine vollständige Webadresse"),
        Words.of("Write it with https://", "Mit https:// schreiben"));
    return value.unread();
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web && (uri.getHost() != null || isHostWithUmlauts(uri.getRawAuthority()));
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }

  /**
   * {@code bäckerei.example} is an address too, although only its other spelling is a host by the
   * old rules.
   */
  private static boolean isHostWithUmlauts(@Nullable String authority) {
    try {
      return authority != null && new URI("https://" + IDN.toASCII(authority)).getHost() != null;
    } catch (IllegalArgumentException | URISyntaxException noHost) {
      return false;
    }
  }
}

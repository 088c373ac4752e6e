package org.privacyyml.policy.value;

import java.net.URI;
import java.net.URISyntaxException;
import org.privacyyml.resource.Messages;
import org.privacyyml.web.Url;

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
    value.refuse(Messages.of("policy.no-address", "text", text), Messages.of("policy.write-https"));
    return value.unread();
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      Url url = Url.of(text);
      boolean web = url.scheme().equals("https") || url.scheme().equals("http");
      return web && uri.getRawAuthority() != null && isHost(url);
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }

  /**
   * {@code bäckerei.example} is a host too, although only its other spelling is by the old rules.
   */
  private static boolean isHost(Url url) throws URISyntaxException {
    return !url.isNowhere() && new URI(url.origin()).getHost() != null;
  }
}

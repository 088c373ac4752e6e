package org.privacyyml.page.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * What an HTML document has around its page.
 *
 * @param ownStyle a style sheet that stands behind ours, so that it may change everything; empty
 *     where there is none
 * @param robots what is asked of search engines; nothing where it is empty
 */
public record Look(String ownStyle, List<String> robots) {
  /** As it comes. */
  public static final Look PLAIN = new Look("", List.of());

  /** Ours and the user's style sheet, exactly as they stand in the document's element. */
  public String style(String ours) {
    return "\n" + ours + (ownStyle.isEmpty() ? "" : ownStyle.stripTrailing() + "\n");
  }

  /** The policy for browsers under which a document has its style and can do nothing else. */
  public static String contentSecurityPolicy(String style) {
    // Browsers read every end of a line as a line feed, and take the hash of that.
    String read = style.replace("\r\n", "\n").replace('\r', '\n');
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(read.getBytes(StandardCharsets.UTF_8));
      return "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(hash)
          + "'; base-uri 'none'; form-action 'none'";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java knows SHA-256", impossible);
    }
  }
}

package org.privacyyml.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The strictest policy under which a page can still have its style sheet. */
final class StylePolicy {

  private StylePolicy() {}

  static String of(String document) {
    int start = document.indexOf("<style>") + "<style>".length();
    String sheet = document.substring(start, document.indexOf("</style>"));
    return "default-src 'none'; style-src 'sha256-" + hash(sheet) + "'";
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}

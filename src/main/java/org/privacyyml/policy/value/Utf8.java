package org.privacyyml.policy.value;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Strict UTF-8. */
public final class Utf8 {

  private Utf8() {}

  public static Optional<String> decode(byte[] bytes) {
    try {
      // A decoder of its own reports what it cannot read; String would put a question mark there.
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }
}

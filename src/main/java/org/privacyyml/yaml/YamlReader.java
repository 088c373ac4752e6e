package org.privacyyml.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.SourceText;
import org.privacyyml.resource.Messages;

/** Reads one YAML file. */
public final class YamlReader {
  private final Limits limits;

  public YamlReader() {
    this(Limits.DEFAULT);
  }

  public YamlReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads the bytes of a file.
   *
   * @param name the name of the file as people know it
   * @throws YamlProblem if this is not UTF-8, or no YAML, or too much of it
   */
  public Node read(String name, byte[] bytes) throws YamlProblem {
    if (bytes.length > limits.bytes()) {
      throw new YamlProblem(
          Place.startOf(new SourceText(name, "")),
          Messages.of("yaml.too-large", "size", limits.bytes() / (1024 * 1024)),
          Messages.of("yaml.long-texts"));
    }
    return read(new SourceText(name, decode(name, bytes)));
  }

  /**
   * Reads a text.
   *
   * @throws YamlProblem if this is no YAML, or too much of it
   */
  public Node read(SourceText source) throws YamlProblem {
    return new TreeBuilder(source, limits).build();
  }

  /** Strict UTF-8: an umlaut in another encoding must not become a question mark in an address. */
  private static String decode(String name, byte[] bytes) throws YamlProblem {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer input = ByteBuffer.wrap(bytes);
    try {
      return withoutByteOrderMark(decoder.decode(input).toString());
    } catch (CharacterCodingException notUtf8) {
      String before =
          withoutByteOrderMark(new String(bytes, 0, input.position(), StandardCharsets.UTF_8));
      SourceText source = new SourceText(name, before + "\uFFFD");
      throw new YamlProblem(
          new Places(source).atOffset(before.length()),
          Messages.of("yaml.no-utf-8"),
          Messages.of("yaml.save-as-utf-8", "byte", hex(bytes[input.position()])));
    }
  }

  private static String withoutByteOrderMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String hex(byte value) {
    return Integer.toHexString((value & 0xFF) | 0x100).substring(1);
  }
}

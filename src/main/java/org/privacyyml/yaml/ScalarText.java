package org.privacyyml.yaml;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.events.StreamStartEvent;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A text as YAML on one line: as it is where that reads back the same, else in double quotes. The
 * emitter of the library decides, and what other readers take for a number, a day or nothing is
 * quoted too.
 */
final class ScalarText {

  private static final int HALF = '\uFFFD';

  private ScalarText() {}

  /** As a key or a value on a line of its own. */
  static String of(String text) {
    return written(text, FlowStyle.BLOCK);
  }

  /** Between braces or brackets, where commas separate. */
  static String inBrackets(String text) {
    return written(text, FlowStyle.FLOW);
  }

  /** A comment cannot leave its line. */
  static String onOneLine(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints().forEach(c -> line.appendCodePoint(isUnseen(c) ? ' ' : c));
    return line.toString().strip();
  }

  private static boolean isUnseen(int c) {
    return Character.isISOControl(c)
        || c == '\u2028'
        || c == '\u2029'
        || c == '\uFEFF'
        || (c & 0xFFFE) == 0xFFFE
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  /** Halves of characters are none; no file in UTF-8 can hold them. */
  private static String wellFormed(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> whole.appendCodePoint(Character.getType(c) == Character.SURROGATE ? HALF : c));
    return whole.toString();
  }

  private static String written(String given, FlowStyle style) {
    String text = wellFormed(given);
    boolean saysMore =
        text.equals("none")
            || text.equals("<<")
            || text.startsWith("---")
            || text.startsWith("...")
            || text.chars().anyMatch(ScalarText::isUnseen)
            || !new Resolver().resolve(NodeId.scalar, text, true).equals(Tag.STR);
    String plain = saysMore ? "" : emitted(text, style, ScalarStyle.PLAIN);
    return plain.equals(text) && !text.isEmpty()
        ? plain
        : emitted(text, style, ScalarStyle.DOUBLE_QUOTED);
  }

  /** The text as the only item of a list, without what makes it a list. */
  private static String emitted(String text, FlowStyle style, ScalarStyle quotes) {
    DumperOptions options = new DumperOptions();
    options.setAllowUnicode(true);
    options.setSplitLines(false);
    options.setWidth(Integer.MAX_VALUE);
    StringWriter out = new StringWriter();
    Emitter emitter = new Emitter(out, options);
    ImplicitTuple implicit = new ImplicitTuple(true, true);
    try {
      for (Event event :
          List.of(
              new StreamStartEvent(null, null),
              new DocumentStartEvent(null, null, false, null, null),
              new SequenceStartEvent(null, null, true, null, null, style),
              new ScalarEvent(null, null, implicit, text, null, null, quotes),
              new SequenceEndEvent(null, null),
              new DocumentEndEvent(null, null, false),
              new StreamEndEvent(null, null))) {
        emitter.emit(event);
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    String list = out.toString().strip();
    return style == FlowStyle.FLOW ? list.substring(1, list.length() - 1) : list.substring(2);
  }
}

package org.privacyyml.site;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Ascii;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Controller;
import org.privacyyml.resource.Messages;
import org.privacyyml.site.markup.Bytes;
import org.privacyyml.site.markup.CharacterReferences;
import org.privacyyml.site.markup.Encoding;
import org.privacyyml.site.markup.FileBuffer;
import org.privacyyml.site.markup.FileTooLarge;
import org.privacyyml.site.markup.Markup;
import org.privacyyml.site.markup.Tag;
import org.privacyyml.site.reading.LegalPage;

/** What one of the two pages says to somebody who reads it without scripts and pictures. */
final class LegalPageText {

  private final List<Block> blocks;

  private LegalPageText(List<Block> blocks) {
    this.blocks = blocks;
  }

  /**
   * A stretch of text without a break, such as a paragraph.
   *
   * @param line where it begins
   */
  record Block(String text, int line) {}

  /**
   * The text of a page; nothing where it cannot be read, which is told already.
   *
   * @throws FileTooLarge if the memory does not suffice any more for a page that was read before
   */
  static LegalPageText of(Path page) throws FileTooLarge {
    FileBuffer buffer = new FileBuffer();
    try {
      buffer.read(page);
      return new LegalPageText(blocks(buffer.bytes(), buffer.length()));
    } catch (FileTooLarge full) {
      throw full;
    } catch (IOException unreadable) {
      return new LegalPageText(List.of());
    }
  }

  List<Block> blocks() {
    return blocks;
  }

  /** The facts that are not there as text. */
  List<Words> missing(LegalPage legal, Declared declared) {
    if (blocks.isEmpty()) {
      return List.of();
    }
    StringBuilder all = new StringBuilder();
    blocks.forEach(block -> all.append(block.text()).append(' '));
    String text = plain(all.toString());
    List<Words> missing = new ArrayList<>();
    Optional<Controller> controller =
        declared
            .disclosure()
            .flatMap(file -> legal == LegalPage.IMPRESSUM ? file.provider() : file.controller());
    controller
        .flatMap(stated -> stated.name().value())
        .filter(name -> !text.contains(plain(name)))
        .ifPresent(name -> missing.add(Messages.of("site.fact-name", "name", name)));
    Optional<Address> address = controller.flatMap(stated -> stated.address().value());
    boolean hasAddress =
        address.isEmpty()
            ? hasPostalCode(text)
            : contains(text, address.get().street().value())
                && contains(text, address.get().city().value());
    if (!hasAddress) {
      missing.add(Messages.of("site.fact-address"));
    }
    Optional<String> email = controller.flatMap(stated -> stated.email().value());
    boolean hasEmail = email.isPresent() ? contains(text, email) || hasEmail(text) : hasEmail(text);
    if (!hasEmail) {
      missing.add(Messages.of("site.fact-email"));
    }
    return missing;
  }

  private static boolean contains(String text, Optional<String> fact) {
    return fact.isEmpty() || text.contains(plain(fact.get()));
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u00AD' || c == '\u200B') {
        continue;
      }
      if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F') {
        if (!blank) {
          plain.append(' ');
        }
        blank = true;
      } else {
        plain.append(Character.toLowerCase(c));
        blank = false;
      }
    }
    return plain.toString();
  }

  private static boolean hasEmail(String text) {
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
      int dot = text.indexOf('.', at);
      int blank = text.indexOf(' ', at);
      if (before && dot > at + 1 && (blank < 0 || dot < blank)) {
        return true;
      }
    }
    return text.contains("(at)") || text.contains("[at]");
  }

  /** Four or five digits and a word: a place in Germany, Austria or Switzerland. */
  private static boolean hasPostalCode(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else {
        boolean code = digits == 4 || digits == 5;
        if (code && c == ' ' && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
          return true;
        }
        digits = 0;
      }
    }
    return false;
  }

  /** The text of a page between the tags that break it. */
  private static List<Block> blocks(byte[] bytes, int length) {
    Charset charset = charset(bytes, length);
    List<Block> blocks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Markup markup = new Markup(bytes, Encoding.start(bytes, length), length, false);
    boolean hidden = false;
    int templates = 0;
    int line = 1;
    int counted = 0;
    int begin = 1;
    while (true) {
      Markup.Kind kind = markup.next();
      boolean isTag = kind == Markup.Kind.START || kind == Markup.Kind.END;
      boolean breaks = kind == Markup.Kind.END_OF_FILE || (isTag && breaks(markup.tag()));
      if (breaks && !text.toString().isBlank()) {
        blocks.add(new Block(blanked(text.toString()), begin));
      }
      if (breaks) {
        text.setLength(0);
      }
      switch (kind) {
        case END_OF_FILE -> {
          return blocks;
        }
        case TEXT -> {
          if (!hidden && templates == 0) {
            if (text.toString().isBlank()) {
              text.setLength(0);
              int start = markup.start();
              while (start < markup.end() && Bytes.isSpace(bytes[start])) {
                start++;
              }
              for (; counted < start; counted++) {
                line += bytes[counted] == '\n' ? 1 : 0;
              }
              begin = line;
            }
            text.append(
                CharacterReferences.inText(
                    new String(bytes, markup.start(), markup.end() - markup.start(), charset)));
          }
        }
        case START -> {
          hidden = markup.tag() == Tag.SCRIPT || markup.tag() == Tag.STYLE;
          templates += markup.tag() == Tag.TEMPLATE ? 1 : 0;
        }
        case END -> {
          hidden = false;
          templates -= markup.tag() == Tag.TEMPLATE && templates > 0 ? 1 : 0;
        }
        case COMMENT -> {
          // Nobody reads it.
        }
      }
    }
  }

  private static String blanked(String text) {
    return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ').strip();
  }

  /** Words do not run together across blocks; within a line they go on. */
  private static boolean breaks(Tag tag) {
    return switch (tag) {
      case A, SPAN, B, I, EM, STRONG, SMALL, SUB, SUP, U, CODE, VAR -> false;
      default -> true;
    };
  }

  private static Charset charset(byte[] bytes, int length) {
    String head =
        Ascii.lower(new String(bytes, 0, Math.min(length, 1024), StandardCharsets.ISO_8859_1));
    int at = head.indexOf("charset=");
    if (at < 0) {
      return StandardCharsets.UTF_8;
    }
    int from = at + 8;
    while (from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) {
      from++;
    }
    int to = from;
    while (to < head.length() && "\"' ;/>".indexOf(head.charAt(to)) < 0) {
      to++;
    }
    try {
      String name = head.substring(from, to);
      return name.equals("iso-8859-1") ? Charset.forName("windows-1252") : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.UTF_8;
    }
  }
}

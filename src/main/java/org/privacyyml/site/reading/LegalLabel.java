package org.privacyyml.site.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.privacyyml.finding.Language;
import org.privacyyml.resource.Languages;
import org.privacyyml.site.markup.Attribute;
import org.privacyyml.site.markup.Bytes;
import org.privacyyml.site.markup.CharacterReferences;
import org.privacyyml.site.markup.Markup;
import org.privacyyml.site.markup.Tag;

/** Whether the label of a link says Impressum or privacy notice. */
final class LegalLabel {
  private static final List<String> IMPRESSUM = inAllLanguages("impressum-labels");
  private static final List<String> NOTICE = inAllLanguages("notice-labels");

  /** Words that make a label no longer about something else. */
  private static final List<String> FILLING = inAllLanguages("label-fillings");

  private static final int[] BEGINNINGS = beginnings();

  private static final int MOST_OTHER_WORDS = 2;

  private static final int SOFT_HYPHEN = 0xAD;
  private static final int NO_WIDTH = 0x200B;

  private LegalLabel() {}

  private static List<String> inAllLanguages(String key) {
    List<String> words = new ArrayList<>();
    for (Language language : Languages.all()) {
      Languages.find(language, key).ifPresent(list -> words.addAll(List.of(list.split(", "))));
    }
    return List.copyOf(words);
  }

  /** The first four letters of all labels, packed. */
  private static int[] beginnings() {
    return Stream.concat(IMPRESSUM.stream(), NOTICE.stream())
        .mapToInt(
            label ->
                label.charAt(0) << 24
                    | label.charAt(1) << 16
                    | label.charAt(2) << 8
                    | label.charAt(3))
        .distinct()
        .toArray();
  }

  /** Whether a label may say so: four letters of it are looked at, and it is then read in full. */
  static boolean isCandidate(byte[] bytes, int from, int to) {
    int window = 0;
    for (int i = from; i < to; i++) {
      int c = bytes[i];
      if (c == '&' && !isSign(bytes, i + 1, to)) {
        return true;
      }
      window = window << 8 | (c | 0x20);
      for (int beginning : BEGINNINGS) {
        if (window == beginning) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the reference that begins here stands for no letter and for nothing within a word. */
  private static boolean isSign(byte[] bytes, int from, int to) {
    return Bytes.startsWith(bytes, from, to, "lt;")
        || Bytes.startsWith(bytes, from, to, "gt;")
        || Bytes.startsWith(bytes, from, to, "nbsp;");
  }

  /** The pages that a label names, as bits. */
  static int of(byte[] bytes, int from, int to, String hidden) {
    int pages = of(visible(bytes, from, to));
    if (pages == 0) {
      for (String label : hidden.split("\n")) {
        pages |= of(label);
      }
    }
    return pages;
  }

  private static String visible(byte[] bytes, int from, int to) {
    StringBuilder text = new StringBuilder();
    Markup markup = new Markup(bytes, from, to, true);
    while (true) {
      switch (markup.next()) {
        case END_OF_FILE -> {
          return CharacterReferences.inText(text.toString());
        }
        case TEXT ->
            text.append(
                new String(
                    bytes, markup.start(), markup.end() - markup.start(), StandardCharsets.UTF_8));
        case START -> {
          int alt =
              markup.tag() == Tag.IMG
                  ? markup.indexOf(Attribute.ALT)
                  : markup.indexOf(Attribute.ARIA_LABEL);
          text.append(' ');
          if (alt >= 0) {
            text.append(markup.text(markup.valueStart(alt), markup.valueEnd(alt))).append(' ');
          }
        }
        case END, COMMENT -> {
          // Says nothing.
        }
      }
    }
  }

  /** The pages that a label names, as bits. */
  static int of(String label) {
    String plain = plain(label);
    int pages = says(plain, IMPRESSUM) ? LegalPage.IMPRESSUM.bit() : 0;
    pages |= says(plain, NOTICE) ? LegalPage.NOTICE.bit() : 0;
    return pages == 0 || otherWords(plain) > MOST_OTHER_WORDS ? 0 : pages;
  }

  /** Words in small letters with one blank between them. */
  private static String plain(String label) {
    StringBuilder plain = new StringBuilder(label.length());
    boolean isBetween = false;
    for (int i = 0; i < label.length(); i += Character.charCount(label.codePointAt(i))) {
      int c = label.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (isBetween && !plain.isEmpty()) {
          plain.append(' ');
        }
        plain.appendCodePoint(Character.toLowerCase(c));
        isBetween = false;
      } else if (c != SOFT_HYPHEN && c != NO_WIDTH) {
        isBetween = true;
      }
    }
    return plain.toString();
  }

  private static boolean says(String label, List<String> phrases) {
    for (String phrase : phrases) {
      int at = label.indexOf(phrase);
      if (at >= 0 && (at == 0 || label.charAt(at - 1) == ' ')) {
        return true;
      }
    }
    return false;
  }

  private static int otherWords(String label) {
    String rest = label;
    for (String phrase : IMPRESSUM) {
      rest = rest.replace(phrase, " ");
    }
    int words = 0;
    for (String word : rest.strip().split(" +")) {
      boolean counts =
          !word.isEmpty()
              && !FILLING.contains(word)
              && NOTICE.stream().noneMatch(word::startsWith)
              && NOTICE.stream().noneMatch(name -> List.of(name.split(" ")).contains(word));
      words += counts ? 1 : 0;
    }
    return words;
  }
}

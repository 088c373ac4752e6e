package org.privacyyml.page.template;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.privacyyml.page.html.HtmlDocument;
import org.privacyyml.page.markdown.Markdown;

/**
 * A name that a template can use where it is filled with a view.
 *
 * @param name as a template writes it
 * @param field of the view, where its value is
 * @param type of the value
 */
record ViewName(String name, String field, Type type) {

  /**
   * All names of a view: the components of a record; of a closed set its values, which are asked
   * for as {@code {{#serverSide}}}. A finished piece of text has none.
   */
  static List<ViewName> of(Type view) {
    List<ViewName> names = new ArrayList<>();
    if (view instanceof Class<?> type && type.isEnum()) {
      for (Object value : type.getEnumConstants()) {
        String constant = ((Enum<?>) value).name();
        names.add(new ViewName(camelCase(constant), constant, boolean.class));
      }
    } else if (view instanceof Class<?> type && type.isRecord() && !isText(type)) {
      for (RecordComponent component : type.getRecordComponents()) {
        names.add(
            new ViewName(component.getName(), component.getName(), component.getGenericType()));
      }
    }
    return names;
  }

  /** SERVER_SIDE is serverSide. */
  private static String camelCase(String constant) {
    StringBuilder name = new StringBuilder();
    boolean large = false;
    for (char c : constant.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c != '_') {
        name.append(large ? Character.toUpperCase(c) : c);
      }
      large = c == '_';
    }
    return name.toString();
  }

  /** Whether a value is written as it is. */
  static boolean isFinished(Type type) {
    return type == Markdown.class || type == HtmlDocument.Html.class;
  }

  /** Whether a value is plain text, to be escaped. */
  static boolean isPlain(Type type) {
    return type == String.class
        || (type instanceof Class<?> sort && Phrase.class.isAssignableFrom(sort));
  }

  private static boolean isText(Type type) {
    return isFinished(type) || isPlain(type);
  }

  /** What an optional or a list has in it. */
  static Type element(Type type) {
    boolean holder =
        type instanceof ParameterizedType generic
            && (generic.getRawType() == Optional.class || generic.getRawType() == List.class);
    return holder ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
  }
}

package org.privacyyml.page.template;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.AbstractObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a name in a template stands for: the component of the innermost view that has one of
 * that name. A name that no view has is refused.
 */
final class ViewNames extends AbstractObjectHandler {
  private final Map<Class<?>, Map<String, Field>> known = new HashMap<>();

  @Override
  public Binding createBinding(String name, TemplateContext context, Code code) {
    return new Named(name, context);
  }

  /** A name where a template uses it. */
  private final class Named implements Binding {
    private final String name;
    private final TemplateContext context;

    Named(String name, TemplateContext context) {
      this.name = name;
      this.context = context;
    }

    @Override
    public @Nullable Object get(List<Object> scopes) {
      return value(name, scopes, context);
    }
  }

  private @Nullable Object value(String name, List<Object> scopes, TemplateContext context) {
    try {
      for (int i = scopes.size() - 1; i >= 0; i--) {
        Object view = scopes.get(i);
        Field component = known(view.getClass()).get(name);
        if (component != null) {
          Object value = coerce(component.get(view));
          // A value of a closed set is asked for one of them.
          return component.isEnumConstant() ? value == view : plain(value);
        }
      }
    } catch (ReflectiveOperationException impossible) {
      throw new MustacheException("cannot read " + name, impossible, context);
    }
    throw TemplateProblem.at(context, "template.unknown", "name", name, "meant", "");
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return value instanceof Phrase phrase ? phrase.text() : value;
  }

  /** Fields, not accessors: for a method that is called often, the JVM would write a class. */
  private Map<String, Field> known(Class<?> type) throws NoSuchFieldException {
    Map<String, Field> fields = known.get(type);
    if (fields == null) {
      fields = new HashMap<>();
      for (ViewName name : ViewName.of(type)) {
        Field field = type.getDeclaredField(name.field());
        field.setAccessible(true);
        fields.put(name.name(), field);
      }
      known.put(type, fields);
    }
    return fields;
  }

  @Override
  public Wrapper find(String name, List<Object> scopes) {
    throw new UnsupportedOperationException("names are found by their bindings");
  }
}

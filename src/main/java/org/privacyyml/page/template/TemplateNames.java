package org.privacyyml.page.template;

import com.github.mustachejava.Code;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import com.github.mustachejava.codes.PartialCode;
import com.github.mustachejava.codes.ValueCode;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;
import org.privacyyml.page.html.HtmlDocument;
import org.privacyyml.policy.value.Nearest;
import org.privacyyml.resource.Languages;
import org.privacyyml.resource.Messages;

/**
 * Holds the names in templates against the views before anything is written: the engine would
 * notice a misspelt name only where its section is taken, and print whatever is put in raw.
 */
public final class TemplateNames {
  /** In a section of a text there is no name, only the text itself. */
  private static final String ITSELF = ".";

  /**
   * What templates are filled with.
   *
   * @param kinds what those of the kinds are; a name is looked for in the last one first
   */
  public record Views(Class<?> notice, Class<?> imprint, List<Type> kinds) {}

  private final Templates templates;
  private final MovedNames moved = new MovedNames();
  private final Set<String> read = new TreeSet<>();

  private TemplateNames(Templates templates) {
    this.templates = templates;
  }

  /**
   * Checks all templates that write Markdown, if any of them is the user's.
   *
   * @throws TemplateProblem at the first that is wrong
   */
  public static void check(Templates templates, Views views) {
    List<String> own = templates.own();
    if (own.isEmpty()) {
      return;
    }
    TemplateNames names = new TemplateNames(templates);
    for (Language language : Languages.all()) {
      names.walk(language.code() + "/notice", views.notice());
      names.walk(language.code() + "/imprint", views.imprint());
    }
    for (String name : own) {
      if (name.contains("/kinds/") && Templates.isOurs(name)) {
        names.walk(name, views.kinds(), List.of());
      }
    }
    own.stream()
        .filter(name -> !name.startsWith("html/") && !names.read.contains(name))
        .findFirst()
        .ifPresent(TemplateNames::refuse);
  }

  /** Checks the template of HTML documents. */
  public static void checkDocument(Templates templates) {
    if (templates.own().isEmpty()) {
      return;
    }
    TemplateNames names = new TemplateNames(templates);
    names.walk("html/document", HtmlDocument.class);
    names.walk("html/style", HtmlDocument.Style.class);
    templates.own().stream()
        .filter(name -> name.startsWith("html/") && !names.read.contains(name))
        .findFirst()
        .ifPresent(TemplateNames::refuse);
  }

  private static void refuse(String name) {
    throw TemplateProblem.of(name, "template.unused");
  }

  /** Checks one template, and those that it includes, against the views that it gets. */
  public static void check(Templates templates, String template, Type... views) {
    new TemplateNames(templates).walk(template, List.of(views), List.of());
  }

  private void walk(String template, Class<?> view) {
    walk(template, List.of(view), List.of());
  }

  private void walk(String template, List<Type> scopes, List<String> above) {
    read.add(template);
    List<String> here = new ArrayList<>(above);
    here.add(template);
    walk(templates.codes(template), scopes, here);
  }

  private void walk(Code[] codes, List<Type> scopes, List<String> above) {
    if (codes == null) {
      return;
    }
    for (Code code : codes) {
      Optional<Templates.Tag> tag = templates.tag(code);
      if (tag.isEmpty()) {
        continue;
      }
      TemplateContext context = tag.get().context();
      if (code instanceof PartialCode) {
        include(templates.included(context, code.getName()), context, scopes, above);
      } else if (code instanceof NotIterableCode) {
        find(code.getName(), scopes, context);
        walk(code.getCodes(), scopes, above);
      } else if (code instanceof IterableCode) {
        Type type = find(code.getName(), scopes, context);
        List<Type> inner = new ArrayList<>(scopes);
        if (type != boolean.class) {
          inner.add(ViewName.element(type));
        }
        walk(code.getCodes(), inner, above);
      } else if (code instanceof ValueCode) {
        Type type = ViewName.element(find(code.getName(), scopes, context));
        checkPrinted(code.getName(), type, tag.get().isRaw(), context);
      }
    }
  }

  private void include(
      String name, TemplateContext context, List<Type> scopes, List<String> above) {
    if (above.contains(name)) {
      throw TemplateProblem.at(
          context, "template.includes-itself", "template", name + Templates.ENDING);
    }
    if (!templates.isOwn(name)) {
      // What it names would not be found, and its owner cannot mend ours.
      String included = name.substring(name.indexOf('/') + 1);
      Optional<String> now = moved.include(included, scopes);
      if (now.isPresent()) {
        throw TemplateProblem.at(
            context, "template.part-now", "template", included, "now", now.get());
      }
    }
    walk(name, scopes, above);
  }

  private static void checkPrinted(String name, Type type, boolean raw, TemplateContext context) {
    boolean finished = ViewName.isFinished(type);
    if (!finished && !ViewName.isPlain(type)) {
      throw TemplateProblem.at(context, "template.no-text", "name", name);
    }
    if (finished && !raw) {
      throw TemplateProblem.at(context, "template.finished", "name", name);
    }
    if (!finished && raw) {
      throw TemplateProblem.at(context, "template.plain", "name", name);
    }
  }

  private Type find(String name, List<Type> scopes, TemplateContext context) {
    Type innermost = scopes.get(scopes.size() - 1);
    if (name.equals(ITSELF)) {
      return innermost;
    }
    for (int i = scopes.size() - 1; i >= 0; i--) {
      for (ViewName known : ViewName.of(scopes.get(i))) {
        if (known.name().equals(name)) {
          return known.type();
        }
      }
    }
    Optional<String> now = moved.now(name, scopes);
    if (now.isPresent()) {
      throw TemplateProblem.at(context, "template.name-now", "name", name, "now", now.get());
    }
    List<String> known =
        scopes.stream().flatMap(scope -> ViewName.of(scope).stream()).map(ViewName::name).toList();
    Words meant =
        Nearest.to(name, known)
            .map(near -> Messages.of("template.meant", "near", near))
            .orElse(Words.same(""));
    throw TemplateProblem.at(context, "template.unknown", "name", name, "meant", meant);
  }
}

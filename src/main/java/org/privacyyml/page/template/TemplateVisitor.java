package org.privacyyml.page.template;

import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.DefaultMustache;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import com.github.mustachejava.codes.PartialCode;
import com.github.mustachejava.codes.ValueCode;
import com.github.mustachejava.codes.WriteCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a template what the engine runs, keeps where each tag stands, and refuses what could not
 * be checked before the page is written.
 */
final class TemplateVisitor implements MustacheVisitor {
  private final DefaultMustacheFactory factory;
  private final Map<Code, Templates.Tag> tags;
  private final Templates templates;
  private final List<Code> codes = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable TemplateContext textContext;

  TemplateVisitor(
      DefaultMustacheFactory factory, Map<Code, Templates.Tag> tags, Templates templates) {
    this.factory = factory;
    this.tags = tags;
    this.templates = templates;
  }

  private void add(Code code, TemplateContext context, boolean isRaw) {
    endText();
    codes.add(code);
    tags.put(code, new Templates.Tag(context, isRaw));
  }

  @Override
  public Mustache mustache(TemplateContext context) {
    endText();
    return new DefaultMustache(context, factory, codes.toArray(new Code[0]), context.file());
  }

  @Override
  public void iterable(TemplateContext context, String name, Mustache inner) {
    boolean isOfTranslations = name.equals(TranslationPlaces.NAME);
    IterableCode section =
        isOfTranslations
            ? new TranslationSection(context, factory, inner)
            : new IterableCode(context, factory, inner, name);
    add(section, context, false);
  }

  @Override
  public void notIterable(TemplateContext context, String name, Mustache inner) {
    add(new NotIterableCode(context, factory, inner, name), context, false);
  }

  @Override
  public void value(TemplateContext context, String name, boolean encoded) {
    add(new ValueCode(context, factory, name, encoded), context, !encoded);
  }

  @Override
  public void partial(TemplateContext context, String name, String indent) {
    if (!templates.hasOwn()) {
      // Our own are held against all this by a test.
      add(new Inclusion(context, factory, name), context, false);
      return;
    }
    if (!templates.exists(templates.included(context, name))) {
      String missing = templates.included(context, name) + Templates.ENDING;
      throw TemplateProblem.at(context, "template.none-included", "template", missing);
    }
    add(new PartialCode(context, factory, name), context, false);
  }

  @Override
  public void write(TemplateContext context, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (templates.hasOwn() && templates.format() == Templates.Format.MARKDOWN) {
      TemplateText.check(context, text);
    }
    if (this.text.isEmpty()) {
      textContext = context;
    }
    this.text.append(text);
  }

  /**
   * Text goes with the tag before it. It comes line by line; the engine would copy all of it for
   * each.
   */
  private void endText() {
    if (text.isEmpty()) {
      return;
    }
    if (codes.isEmpty()) {
      codes.add(new WriteCode(textContext, factory, text.toString()));
    } else {
      codes.get(codes.size() - 1).append(text.toString());
    }
    text.setLength(0);
  }

  @Override
  public void comment(TemplateContext context, String text) {
    // Says nothing on the page.
  }

  @Override
  public void eof(TemplateContext context) {
    // Nothing is left to do.
  }

  @Override
  public void dynamicPartial(TemplateContext context, String name, String indent) {
    throw TemplateProblem.at(context, "template.include-without-name");
  }

  @Override
  public void extend(TemplateContext context, String name, Mustache inner) {
    throw TemplateProblem.at(context, "template.extends");
  }

  @Override
  public void name(TemplateContext context, String name, Mustache inner) {
    throw TemplateProblem.at(context, "template.block");
  }

  @Override
  public void checkName(TemplateContext context, String name, Mustache inner) {
    throw TemplateProblem.at(context, "template.block");
  }

  @Override
  public void pragma(TemplateContext context, String pragma, String arguments) {
    throw TemplateProblem.at(context, "template.pragma");
  }
}

package org.privacyyml.page;

import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a template as the engine does, keeps where each tag stands, and refuses what could not be
 * checked before the page is written.
 */
final class TemplateVisitor extends DefaultMustacheVisitor {
  private static final Pattern COMMENT = Pattern.compile("<!--\\s*([^\\s>]*?)(?=\\s|-->|$)");
  private static final Pattern HTML =
      Pattern.compile("<(?!https?:|mailto:|!--)[a-zA-Z/?!][^>\\s]*>?");

  private final Templates.Format format;
  private final Map<Code, Templates.Tag> tags;
  private final Templates templates;

  TemplateVisitor(
      DefaultMustacheFactory factory,
      Templates.Format format,
      Map<Code, Templates.Tag> tags,
      Templates templates) {
    super(factory);
    this.format = format;
    this.tags = tags;
    this.templates = templates;
  }

  private void keep(TemplateContext context, boolean isRaw) {
    tags.put(list.get(list.size() - 1), new Templates.Tag(context, isRaw));
  }

  @Override
  public void iterable(TemplateContext context, String name, Mustache inner) {
    super.iterable(context, name, inner);
    keep(context, false);
  }

  @Override
  public void notIterable(TemplateContext context, String name, Mustache inner) {
    super.notIterable(context, name, inner);
    keep(context, false);
  }

  @Override
  public void value(TemplateContext context, String name, boolean encoded) {
    super.value(context, name, encoded);
    keep(context, !encoded);
  }

  @Override
  public void partial(TemplateContext context, String name, String indent) {
    String included = templates.included(context, name);
    if (!templates.exists(included)) {
      throw new MustacheException("there is no template " + included + Templates.ENDING, context);
    }
    super.partial(context, name, indent);
    keep(context, false);
  }

  @Override
  public void write(TemplateContext context, String text) {
    if (format == Templates.Format.MARKDOWN) {
      check(context, text);
    }
    super.write(context, text);
  }

  private static void check(TemplateContext context, String text) {
    Matcher comment = COMMENT.matcher(text);
    while (comment.find()) {
      if (!Directives.isKnown(comment.group(1))) {
        throw new MustacheException(
            "<!--" + comment.group(1) + " is no directive; write a comment as {{! … }}", context);
      }
    }
    Matcher html = HTML.matcher(text);
    if (html.find()) {
      throw new MustacheException(
          html.group() + " is HTML; this template is Markdown, of which HTML is made", context);
    }
  }

  @Override
  public void dynamicPartial(TemplateContext context, String name, String indent) {
    throw new MustacheException("an include needs the name of a template", context);
  }

  @Override
  public void extend(TemplateContext context, String name, Mustache inner) {
    throw new MustacheException("templates do not extend each other; include one", context);
  }

  @Override
  public void name(TemplateContext context, String name, Mustache inner) {
    throw new MustacheException("there are no blocks; include a template", context);
  }

  @Override
  public void checkName(TemplateContext context, String name, Mustache inner) {
    throw new MustacheException("there are no blocks; include a template", context);
  }

  @Override
  public void pragma(TemplateContext context, String pragma, String arguments) {
    throw new MustacheException("there are no pragmas", context);
  }
}

package org.privacyyml.page.template;

import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;
import org.privacyyml.resource.Messages;

/** A template that cannot be filled: what is wrong, in which one and where. */
public final class TemplateProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final transient Words problem;

  private TemplateProblem(String place, Words problem, @Nullable Throwable cause) {
    super(place + ": " + problem, cause);
    this.place = place;
    this.problem = problem;
  }

  /** Something about a template as a whole. */
  static TemplateProblem of(String template, String key) {
    return new TemplateProblem(template + Templates.ENDING, Messages.of(key), null);
  }

  /** Something about a tag or a text of a template. */
  static TemplateProblem at(TemplateContext context, String key, Object... namesAndValues) {
    return new TemplateProblem(place(context), Messages.of(key, namesAndValues), null);
  }

  /**
   * What the engine says, in our form and its English.
   *
   * @param template the one that was to be filled; the problem may lie in one that it includes
   */
  static TemplateProblem of(String template, MustacheException error) {
    Throwable deepest = error;
    while (deepest.getCause() instanceof MustacheException
        || deepest.getCause() instanceof TemplateProblem) {
      deepest = deepest.getCause();
    }
    if (deepest instanceof TemplateProblem problem) {
      return problem;
    }
    String message = String.valueOf(deepest.getMessage());
    TemplateContext context =
        deepest instanceof MustacheException known ? known.getContext() : null;
    String place = context == null ? template + Templates.ENDING : place(context);
    int bracket = message.indexOf(" @[");
    Words said = Words.same(bracket < 0 ? message : message.substring(0, bracket));
    return new TemplateProblem(place, said, error);
  }

  /** Place and problem. */
  public String in(Language language) {
    return place + ": " + problem.in(language);
  }

  private static String place(TemplateContext context) {
    return context.file() + ":" + context.line();
  }
}

package org.privacyyml.page.template;

import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;

/** A template that cannot be filled: what is wrong, in which one and where. */
public final class TemplateProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TemplateProblem(String place, String message) {
    super(place + ": " + message);
  }

  private TemplateProblem(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * What the engine says, in our form.
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
    return new TemplateProblem(
        place + ": " + (bracket < 0 ? message : message.substring(0, bracket)), error);
  }

  static String place(TemplateContext context) {
    return context.file() + ":" + context.line();
  }
}

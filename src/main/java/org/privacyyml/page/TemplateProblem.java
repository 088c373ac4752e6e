package org.privacyyml.page;

import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;

/** A template that cannot be filled: what is wrong, in which one and where. */
public final class TemplateProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private TemplateProblem(String message, Throwable cause) {
    super(message, cause);
  }

  static TemplateProblem of(String template, MustacheException error) {
    Throwable deepest = error;
    while (deepest.getCause() instanceof MustacheException cause) {
      deepest = cause;
    }
    String message = String.valueOf(deepest.getMessage());
    TemplateContext context =
        deepest instanceof MustacheException known ? known.getContext() : null;
    String place = context == null ? template + ".mustache" : context.file() + ":" + context.line();
    int bracket = message.indexOf(" @[");
    return new TemplateProblem(
        place + ": " + (bracket < 0 ? message : message.substring(0, bracket)), error);
  }
}

package org.privacyyml.page.template;

import com.github.mustachejava.TemplateContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyyml.page.tree.Directives;

/**
 * Holds what stands between the tags of a user's template against what Markdown can be there. Ours
 * are held against it by a test.
 */
final class TemplateText {
  private static final Pattern COMMENT = Pattern.compile("<!--\\s*([^\\s>]*?)(?=\\s|-->|$)");
  private static final Pattern COMMENT_ALONE = Pattern.compile("\\s*<!--(?:(?!-->).)*-->\\s*");
  private static final Pattern HTML =
      Pattern.compile("<(?!https?:|mailto:|!--)[a-zA-Z/?!][^>\\s]*>?");

  private TemplateText() {}

  /**
   * Refuses what no page could take.
   *
   * @param text a line, or a piece of one between two tags
   */
  static void check(TemplateContext context, String text) {
    Matcher comment = COMMENT.matcher(text);
    while (comment.find()) {
      if (!Directives.isKnown(comment.group(1))) {
        throw problem(context, text, "template.no-directive", "directive", comment.group(1));
      }
      boolean isAlone = context.startOfLine() && COMMENT_ALONE.matcher(text).matches();
      if (comment.group(1).equals(Directives.CONTENTS) && !isAlone) {
        throw problem(context, text, "template.contents-alone");
      }
    }
    Matcher html = HTML.matcher(text);
    if (html.find()) {
      throw problem(context, text, "template.html", "html", html.group());
    }
  }

  private static TemplateProblem problem(
      TemplateContext context, String text, String key, Object... namesAndValues) {
    // The engine has counted the end of the line already.
    int line = context.line() - (text.endsWith("\n") ? 1 : 0);
    TemplateContext place =
        new TemplateContext("", "", context.file(), line, context.startOfLine());
    return TemplateProblem.at(place, key, namesAndValues);
  }
}

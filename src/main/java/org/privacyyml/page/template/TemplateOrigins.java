package org.privacyyml.page.template;

import com.github.mustachejava.Code;
import com.github.mustachejava.codes.PartialCode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.privacyyml.page.tree.Directives;

/** Which of the user's templates took the place of ours that says something. */
public final class TemplateOrigins {
  private final Templates templates;
  private final Templates ours = new Templates(Optional.empty(), Templates.Format.MARKDOWN);

  public TemplateOrigins(Templates templates) {
    this.templates = templates;
  }

  /**
   * The file that is to blame where a page does not say what serves a rule.
   *
   * @param root the template of the page
   */
  public Optional<String> replaced(String root, String rule) {
    Set<String> all = new LinkedHashSet<>();
    collect(root, all);
    // The rule's name stands by itself in the directive: GDPR-13-2-D is not GDPR-13-2-D-AUTH.
    Pattern directive =
        Pattern.compile(
            "<!--" + Directives.RULE + " [^>]*(?<![\\w-])" + rule + "(?![\\w-][\\w])[^>]*-->");
    return all.stream()
        .filter(name -> directive.matcher(ours.text(name)).find())
        .filter(templates::isOwn)
        .findFirst()
        .or(() -> Optional.of(root).filter(templates::isOwn))
        .map(name -> name + Templates.ENDING);
  }

  private void collect(String name, Set<String> all) {
    all.add(name);
    collect(ours.codes(name), all);
  }

  private void collect(Code[] codes, Set<String> all) {
    for (Code code : codes == null ? new Code[0] : codes) {
      if (code instanceof PartialCode) {
        ours.tag(code)
            .map(tag -> ours.included(tag.context(), code.getName()))
            .ifPresent(name -> collect(name, all));
      } else {
        collect(code.getCodes(), all);
      }
    }
  }
}

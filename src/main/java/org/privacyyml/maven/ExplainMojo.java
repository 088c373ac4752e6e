package org.privacyyml.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.RuleId;
import org.privacyyml.guide.RuleGuide;
import org.privacyyml.guide.RuleText;
import org.privacyyml.policy.value.Nearest;

/**
 * Says what a rule asks: why, by which law, when it applies, how to satisfy it, and how sure we are
 * of it. Without a rule, lists all of them.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

  /** The rules to explain, by their ids, such as {@code GDPR-13-1-D}; none lists all. */
  @Parameter(property = "rule")
  @Nullable List<String> rules;

  /** The language: {@code de} or {@code en}; by default that of the build. */
  @Parameter(property = "privacy.locale")
  @Nullable String locale;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Language language = Options.language(locale);
    Catalog catalog = new Catalog();
    RuleText text = new RuleText(catalog, language);
    if (rules == null || rules.isEmpty()) {
      getLog().info(text.list());
      return;
    }
    List<RuleGuide> guides = new ArrayList<>();
    for (String rule : rules) {
      guides.add(guide(catalog, rule.strip(), language));
    }
    for (RuleGuide guide : guides) {
      getLog().info(text.of(guide));
    }
  }

  private static RuleGuide guide(Catalog catalog, String rule, Language language)
      throws MojoFailureException {
    String id = rule.toUpperCase(Locale.ROOT);
    Optional<RuleGuide> guide =
        id.isEmpty() ? Optional.empty() : RuleGuide.of(catalog, new RuleId(id));
    if (guide.isPresent()) {
      return guide.get();
    }
    boolean german = language.code().equals("de");
    if (id.startsWith("FORMAT-") || id.startsWith("ACCEPTED-")) {
      throw new MojoFailureException(
          german
              ? id + " betrifft die Form der Datei; der Befund selbst sagt, was zu ändern ist."
              : id + " is about the form of the file; the finding itself says what to change.");
    }
    String meant =
        Nearest.to(rule, catalog.ruleIds())
            .map(near -> german ? " Gemeint: " + near + "?" : " Did you mean " + near + "?")
            .orElse("");
    throw new MojoFailureException(
        german
            ? "Es gibt keine Regel " + rule + "." + meant + " Ohne -Drule werden alle aufgezählt."
            : "There is no rule " + rule + "." + meant + " Without -Drule all are listed.");
  }
}

package org.privacyyml.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Words;
import org.privacyyml.guide.RuleGuide;
import org.privacyyml.guide.RuleText;

/**
 * Says what a rule asks: why, by which law, when it applies, how to satisfy it, and how sure we are
 * of it. Without a rule, lists all of them.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
public final class ExplainMojo extends Speaker {

  /** The rules to explain, by their ids, such as {@code GDPR-13-1-D}; none lists all. */
  @Parameter(property = "rule")
  @Nullable List<String> rules;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Voice voice = voice();
    Catalog catalog = new Catalog();
    RuleText text = new RuleText(catalog, voice.language());
    if (rules == null || rules.isEmpty()) {
      getLog().info(text.list());
      return;
    }
    List<RuleGuide> guides = new ArrayList<>();
    for (String rule : rules) {
      guides.add(guide(catalog, rule.strip(), voice));
    }
    for (RuleGuide guide : guides) {
      getLog().info(text.of(guide));
    }
  }

  private static RuleGuide guide(Catalog catalog, String rule, Voice voice)
      throws MojoFailureException {
    String id = rule.toUpperCase(Locale.ROOT);
    Optional<RuleGuide> guide =
        id.isEmpty() ? Optional.empty() : RuleGuide.of(catalog, new RuleId(id));
    if (guide.isPresent()) {
      return guide.get();
    }
    if (id.startsWith("FORMAT-") || id.startsWith("ACCEPTED-")) {
      throw new MojoFailureException(voice.say("rule-of-form", "rule", id));
    }
    Words meant = Options.meant(rule, catalog.ruleIds());
    throw new MojoFailureException(voice.say("rule-unknown", "rule", rule, "meant", meant));
  }
}

package org.privacyyml.page.template;

import java.util.StringTokenizer;
import org.privacyyml.disclosure.ApplicableLaw;
import org.privacyyml.disclosure.SwissWords;
import org.privacyyml.finding.Language;
import org.privacyyml.page.tree.Directives;

/**
 * Fits templates to the law that counts: the words of ours as the Swiss write them, and of the
 * marks of rules only those of laws that have a say.
 */
public final class HomeWording {
  private static final String MARK = "<!--" + Directives.RULE + " ";

  private final ApplicableLaw law;

  public HomeWording(ApplicableLaw law) {
    this.law = law;
  }

  /** A template of ours. */
  String ofOurs(String name, String template) {
    String text = SwissWords.of(template, language(name), law);
    return withOwnMarks(text);
  }

  /** Templates of a language stand in a folder that is called by its code. */
  private static Language language(String name) {
    return new Language(name.substring(0, Math.max(0, name.indexOf('/'))));
  }

  /** A template without marks of laws that have no say here. */
  public String withOwnMarks(String template) {
    StringBuilder kept = new StringBuilder(template.length());
    int at = 0;
    for (int mark = template.indexOf(MARK); mark >= 0; mark = template.indexOf(MARK, at)) {
      int rules = mark + MARK.length();
      int end = template.indexOf("-->", rules);
      if (end < 0) {
        break;
      }
      kept.append(template, at, mark);
      StringBuilder own = new StringBuilder();
      // Splitting at any white space would compile an expression in every run.
      StringTokenizer named = new StringTokenizer(template.substring(rules, end));
      while (named.hasMoreTokens()) {
        String rule = named.nextToken();
        if (hasSay(rule)) {
          own.append(own.isEmpty() ? "" : " ").append(rule);
        }
      }
      if (own.isEmpty()) {
        // The blank before a mark is there for its sake.
        kept.setLength(kept.length() - (endsWithBlank(kept) ? 1 : 0));
      } else {
        kept.append(MARK).append(own).append("-->");
      }
      at = end + "-->".length();
    }
    return kept.append(template, at, template.length()).toString();
  }

  private static boolean endsWithBlank(StringBuilder text) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
  }

  private boolean hasSay(String rule) {
    if (rule.startsWith("UWG-CH-")) {
      return law.isImprintOf("CH");
    }
    int dash = rule.indexOf('-');
    return switch (dash < 0 ? rule : rule.substring(0, dash)) {
      case "GDPR" -> law.gdpr();
      case "DSG", "DSV", "FMG" -> law.dsg();
      case "DDG", "MSTV", "VSBG", "BFSG", "DLINFOV", "JMSTV" -> law.isImprintOf("DE");
      case "ECG", "MEDIENG", "UGB", "GEWO", "AT" -> law.isImprintOf("AT");
      case "TDDDG", "UWG" -> law.judgesDevicesIn("DE");
      case "TKG" -> law.judgesDevicesIn("AT");
      default -> true;
    };
  }
}

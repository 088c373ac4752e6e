package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.NAME;
import static org.privacyyml.policy.Readers.STRING;
import static org.privacyyml.policy.Readers.URL;

import java.util.Optional;
import org.privacyyml.finding.Where;
import org.privacyyml.yaml.Scalar;

/**
 * Where consent is given and withdrawn (Art. 7 (3) GDPR); by offering where there are several.
 *
 * @param tool a recipient's key, or the owner's words
 * @param rejectOnFirstLayer whether one can refuse where one can agree
 */
public record ConsentTool(
    Where where,
    Fact<String> offering,
    Fact<Text> tool,
    Fact<String> settings,
    Fact<Boolean> rejectOnFirstLayer) {

  /** A link to the settings: it may be an anchor on the site itself. */
  private static final Reader<String> LINK =
      (node, where, reading) ->
          node instanceof Scalar scalar && isOnSite(scalar.text())
              ? Optional.of(scalar.text())
              : URL.read(node, where, reading);

  private static boolean isOnSite(String text) {
    boolean local = text.startsWith("#") || (text.startsWith("/") && !text.startsWith("//"));
    return local && text.chars().noneMatch(Character::isWhitespace);
  }

  static ConsentTool read(Fields fields) {
    return new ConsentTool(
        fields.where(),
        fields.get("offering", STRING),
        fields.get("tool", NAME),
        fields.get("settings", LINK),
        fields.get("rejectOnFirstLayer", Readers.FLAG));
  }
}

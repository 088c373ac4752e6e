package org.privacyyml.policy;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.value.Texts;
import org.privacyyml.policy.value.Value;
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
  private static Fact<String> link(Value value) {
    Scalar scalar = value.scalar();
    return scalar != null && isOnSite(scalar.text()) ? value.holds(scalar.text()) : value.url();
  }

  private static boolean isOnSite(String text) {
    boolean local = text.startsWith("#") || (text.startsWith("/") && !text.startsWith("//"));
    return local && !Texts.hasBlank(text);
  }

  static Fact<ConsentTool> read(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new ConsentTool(
            fields.where(),
            fields.get("offering").id(),
            fields.get("tool").name(),
            link(fields.get("settings")),
            fields.get("rejectOnFirstLayer").flag()));
  }

  static Fact<List<ConsentTool>> readAll(Value value) {
    List<Fact<ConsentTool>> tools = new ArrayList<>();
    for (Value item : value.items()) {
      tools.add(read(item));
    }
    return value.all(tools);
  }
}

package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.STRING;
import static org.privacyyml.policy.Readers.fromText;

import java.util.Optional;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;

/** Where consent is given and withdrawn (Art. 7 (3) GDPR); by offering where there are several. */
public record ConsentTool(Where where, Fact<String> offering, Fact<String> tool, Fact<String> settings) {

  /** A link to the settings: it may be an anchor on the site itself. */
  private static final Reader<String> LINK =
      fromText(
          (text, where, reading) -> {
            if (text.startsWith("#") || text.startsWith("/") || text.startsWith("https://")) {
              return Optional.of(text);
            }
            reading.report(
                "FORMAT-VALUE",
                where,
                new Words("\"" + text + "\" is no link", "„" + text + "“ ist kein Link"),
                new Words("Write it with https://, / or #", "Mit https://, / oder # schreiben"));
            return Optional.empty();
          });

  static ConsentTool read(Fields fields) {
    return new ConsentTool(
        fields.where(), fields.get("offering", STRING), fields.get("tool", STRING), fields.get("settings", LINK));
  }
}

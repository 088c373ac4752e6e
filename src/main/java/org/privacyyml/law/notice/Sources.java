package org.privacyyml.law.notice;

import java.util.List;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.DataSource;
import org.privacyyml.policy.value.Fact.Stated;
import org.privacyyml.policy.value.Text;
import org.privacyyml.resource.Messages;

/** Where data come from that do not come from the person: Art. 14 GDPR, Art. 19 (3) DSG. */
public final class Sources {

  private Sources() {}

  /** What the first source that has a name is called. */
  public static Words first(List<DataSource> sources) {
    for (DataSource source : sources) {
      if (source.from() instanceof Stated<Text> from) {
        return from.content().words();
      }
    }
    return Messages.of("law.source-somebody");
  }
}

package org.privacyyml.law.notice;

import java.util.List;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.ConsentTool;

/** Where consent is given and withdrawn as easily, for all that rests on it: Art. 7 (3) GDPR. */
public final class ConsentSettings {

  private ConsentSettings() {}

  /** Whether one of the tools says where its settings are. */
  public static boolean areStated(List<ConsentTool> tools) {
    for (ConsentTool tool : tools) {
      if (tool.settings().isStated()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the link to the settings is missing: at the tool, or where no tool is named, at the file.
   */
  public static Where place(Disclosure file, List<ConsentTool> tools) {
    return tools.isEmpty() ? file.policy().consent().where() : tools.get(0).settings().where();
  }
}

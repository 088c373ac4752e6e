package org.privacyyml.law.germany;

import static org.privacyyml.finding.Page.NOTICE;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.disclosure.DeviceEntry;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.finding.Where;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.law.asking.Telltale;
import org.privacyyml.law.notice.ConsentSettings;
import org.privacyyml.policy.Basis;
import org.privacyyml.policy.ConsentTool;
import org.privacyyml.policy.vocabulary.LegalBasis;

/**
 * How consent to cookies and the like is given, refused and withdrawn: § 25 (1) TDDDG, Art. 7 GDPR.
 */
public final class ConsentMechanism {
  private static final String BROWSER = "browserSettings";

  private ConsentMechanism() {}

  public static void ask(Case law) {
    Disclosure file = law.file();
    boolean asks = false;
    if (file.law().judgesDevicesIn("DE")) {
      for (DeviceEntry entry : file.storage()) {
        asks |= entry.isConsentAsked();
      }
    }
    List<ConsentTool> tools = file.policy().consent().orElse(List.of());
    law.rule("TDDDG-25-WITHDRAW")
        .when(asks)
        .shownOn(NOTICE)
        .requireThat(ConsentSettings.areStated(tools), ConsentSettings.place(file, tools));
    law.rule("TDDDG-25-REJECT")
        .when(asks)
        .find(hardToRefuse(tools, ConsentSettings.place(file, tools)));
    law.rule("TDDDG-25-BROWSER").when(asks).find(onlyBrowser(law, tools));
  }

  private static List<Lack> hardToRefuse(List<ConsentTool> tools, Where consent) {
    List<Lack> lacks = new ArrayList<>(Lack.when(tools.isEmpty(), consent));
    for (ConsentTool tool : tools) {
      lacks.addAll(
          Lack.unless(tool.rejectOnFirstLayer().orElse(false), tool.rejectOnFirstLayer().where()));
    }
    return lacks;
  }

  /** Whoever names settings of the site's own may speak of the browser besides. */
  private static List<Lack> onlyBrowser(Case law, List<ConsentTool> tools) {
    List<Lack> lacks = new ArrayList<>();
    for (ConsentTool tool : tools) {
      lacks.addAll(Telltale.firstOf(law, tool.tool(), BROWSER));
    }
    if (ConsentSettings.areStated(tools)) {
      return lacks;
    }
    for (Processing activity : law.activities()) {
      if (law.file().asksOnTheSite(activity)) {
        for (Basis basis : activity.bases(LegalBasis.CONSENT)) {
          lacks.addAll(Telltale.firstOf(law, basis.withdrawal(), BROWSER));
        }
      }
    }
    return lacks;
  }
}

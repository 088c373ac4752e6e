package org.privacyyml.law.germany;

import static org.privacyyml.finding.Page.NOTICE;

import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.law.asking.Case;

/** What providers of digital services tell those who use them: § 19 (2) and (3) TDDDG. */
public final class Tdddg19 {

  private Tdddg19() {}

  public static void ask(Case law) {
    Disclosure file = law.file();
    boolean german = file.law().judgesDevicesIn("DE");
    boolean accounts = false;
    for (Processing activity : file.processing()) {
      accounts |= file.traits(activity).identifies();
    }
    law.rule("TDDDG-19-2").when(german && accounts).requireAnswer(file.policy().anonymousUse());
    for (Processing activity : law.activities()) {
      law.rule("TDDDG-19-3", activity)
          .when(german && activity.forwards())
          .shownOn(NOTICE)
          .saidByThePage();
    }
  }
}

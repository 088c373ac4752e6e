package org.privacyyml.law.eu;

import static org.privacyyml.finding.Page.NOTICE;

import org.privacyyml.disclosure.Processing;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Question;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Text;

/** Where a program talks: Art. 50 (1) AI Act in a chat, § 18 (3) MStV in social networks. */
public final class Bots {

  private Bots() {}

  public static void ask(Case law) {
    boolean german = law.file().country().equals("DE") || law.file().addressed().contains("DE");
    for (Processing activity : law.activities()) {
      Fact<Text> bot = activity.activity().bot();
      boolean social = activity.isKind("social-media-page");
      boolean chats = activity.isKind("chat") || (bot.isStated() && !social);
      Question chat = law.rule("AIA-50", activity);
      Question posts = law.rule("MSTV-18-3", activity);
      if (bot.isStated()) {
        chat.shownOn(NOTICE);
        posts.shownOn(NOTICE);
      }
      chat.when(chats).requireAnswer(bot);
      posts.when(social && german).requireAnswer(bot);
    }
  }
}

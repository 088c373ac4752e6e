package org.privacyyml.page.view.imprint;

import java.util.List;
import java.util.Optional;
import org.privacyyml.page.view.Label;

/**
 * What identifies the provider (§ 5 (1) no. 4 and 6 DDG), and the capital where it is stated.
 *
 * @param vatLabel what the number for VAT is called where it was given out
 * @param businessId the Wirtschafts-Identifikationsnummer (§ 139c AO)
 * @param capitalLabel what the law of the legal form calls it
 */
public record NumbersView(
    List<RegisterView> entries,
    Optional<String> vatId,
    Label vatLabel,
    Optional<String> businessId,
    Label capitalLabel,
    Optional<String> capital) {

  /** One particular of an entry in a register. */
  public record RegisterView(Label registerLabel, String register) {}
}

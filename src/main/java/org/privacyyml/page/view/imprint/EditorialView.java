package org.privacyyml.page.view.imprint;

import java.util.List;
import java.util.Optional;
import org.privacyyml.page.view.Locality;

/**
 * Who answers for what is published (§ 18 (2) MStV, § 7 JMStV).
 *
 * @param youthProtection whom to ask about the protection of minors
 */
public record EditorialView(
    boolean hasEditors, List<EditorView> editors, Optional<AgencyView> youthProtection) {

  /**
   * Somebody responsible for editorial content.
   *
   * @param editedPart for which part, if not for all
   */
  public record EditorView(
      Optional<String> editorRole,
      String editorName,
      Optional<String> organisation,
      Optional<Locality> editorAddress,
      Optional<String> editedPart) {}
}

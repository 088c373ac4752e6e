package org.privacyyml.page.view.notice;

import java.util.List;
import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;

/**
 * What is stored on devices (§ 25 TDDDG, § 165 (3) TKG, Art. 45c FMG).
 *
 * @param deviceTable the entries; empty where there are none
 * @param settings where consent is given and withdrawn
 * @param storageNone whether the file states that nothing is stored
 */
public record StorageView(
    Optional<TableView> deviceTable, Optional<Markdown> settings, boolean storageNone) {

  /**
   * The table of all entries.
   *
   * @param hasAccess whether any of them says who else can read it: not every law asks that
   * @param hasGround whether any of them says why it may be there
   */
  public record TableView(
      boolean hasAccess, List<DeviceEntryView> deviceEntries, boolean hasGround) {}
}

package org.privacyyml.page.view.imprint;

import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;

/**
 * What consumers are told (§ 312k and 356a BGB, § 36 VSBG, § 14 BFSG).
 *
 * @param withdrawalLink where contracts are withdrawn from
 * @param takesNoPart whether the provider stays away from dispute resolution
 * @param cancellationLink where contracts are cancelled
 * @param arbitration the body for dispute resolution
 * @param accessibility a link to the statement on it
 * @param accessibilityAuthority the market surveillance authority
 */
public record ConsumersView(
    Optional<Markdown> withdrawalLink,
    boolean takesNoPart,
    Optional<Markdown> cancellationLink,
    Optional<AgencyView> arbitration,
    Optional<Markdown> accessibility,
    Optional<String> accessibilityAuthority) {}

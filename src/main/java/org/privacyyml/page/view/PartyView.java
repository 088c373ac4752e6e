package org.privacyyml.page.view;

import java.util.List;
import java.util.Optional;

/** Somebody and how to reach them. */
public record PartyView(String partyName, Optional<Locality> postal, List<ContactView> contacts) {}

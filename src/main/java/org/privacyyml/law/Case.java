package org.privacyyml.law;

import java.time.LocalDate;
import org.privacyyml.disclosure.Disclosure;

/** What is judged, and on which day: the law of that day counts. */
public record Case(Disclosure disclosure, LocalDate today) {}

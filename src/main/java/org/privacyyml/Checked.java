package org.privacyyml;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.finding.Findings;
import org.privacyyml.law.Judgement;

/**
 * A file that has been read and judged.
 *
 * @param file its name as findings show it
 * @param disclosure empty only where the file could not be read at all
 * @param shown what the pages must show
 */
public record Checked(
    String file,
    LocalDate today,
    Findings findings,
    Optional<Disclosure> disclosure,
    List<Judgement.Shown> shown) {}

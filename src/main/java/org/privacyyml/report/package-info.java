/** Findings for people, on a console, and for machines, as JSON. */
@NullMarked
package org.privacyyml.report;

import org.jspecify.annotations.NullMarked;

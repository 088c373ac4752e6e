/** The whole way from a file to its findings and pages; what the goals call. */
@NullMarked
package org.privacyyml;

import org.jspecify.annotations.NullMarked;

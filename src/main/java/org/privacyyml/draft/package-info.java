/** A first file for those who have none, with a gap for every fact that only its owner knows. */
@NullMarked
package org.privacyyml.draft;

import org.jspecify.annotations.NullMarked;

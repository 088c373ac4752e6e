/**
 * What the law asks of one file, requirement by requirement: met, missing, accepted, or why not.
 */
@NullMarked
package org.privacyyml.coverage;

import org.jspecify.annotations.NullMarked;

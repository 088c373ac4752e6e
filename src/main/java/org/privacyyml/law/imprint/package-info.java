/** What the law of every country asks of an Impressum in the same way. */
@NullMarked
package org.privacyyml.law.imprint;

import org.jspecify.annotations.NullMarked;

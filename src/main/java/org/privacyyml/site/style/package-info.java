/** The reader of style sheets. Knows nothing of disclosure. */
@NullMarked
package org.privacyyml.site.style;

import org.jspecify.annotations.NullMarked;

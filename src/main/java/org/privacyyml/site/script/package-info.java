/** The reader of scripts: tokens, values, calls, what is stored. Knows nothing of disclosure. */
@NullMarked
package org.privacyyml.site.script;

import org.jspecify.annotations.NullMarked;

/** Markdown as it is written: escaped, and in the dialect of whoever reads it. */
@NullMarked
package org.privacyyml.page.markdown;

import org.jspecify.annotations.NullMarked;

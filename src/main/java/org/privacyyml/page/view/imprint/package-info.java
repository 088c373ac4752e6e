/** What the templates of the Impressum can name, part by part, and the makers of it. */
@NullMarked
package org.privacyyml.page.view.imprint;

import org.jspecify.annotations.NullMarked;

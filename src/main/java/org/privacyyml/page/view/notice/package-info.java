/** What the templates of the privacy notice can name, a part for each of them, and their makers. */
@NullMarked
package org.privacyyml.page.view.notice;

import org.jspecify.annotations.NullMarked;

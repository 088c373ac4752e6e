/**
 * From what is disclosed to the two pages: templates give CommonMark, its tree gives HTML, Markdown
 * and the Maven site, and the finished page is held against what the law asks of it. Every value is
 * escaped for where it goes.
 */
@NullMarked
package org.privacyyml.page;

import org.jspecify.annotations.NullMarked;

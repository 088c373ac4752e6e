/** HTML of a tree: the body, tables, attributes, and the document around it. */
@NullMarked
package org.privacyyml.page.html;

import org.jspecify.annotations.NullMarked;

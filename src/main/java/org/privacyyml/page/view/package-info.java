/** What the templates can name: the facts of a file, put into the words of one language. */
@NullMarked
package org.privacyyml.page.view;

import org.jspecify.annotations.NullMarked;

/** What the templates of a processing activity can name, and the makers of it. */
@NullMarked
package org.privacyyml.page.view.activity;

import org.jspecify.annotations.NullMarked;

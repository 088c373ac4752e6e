/** Templates, ours and the user's over them, and the names in them. */
@NullMarked
package org.privacyyml.page.template;

import org.jspecify.annotations.NullMarked;

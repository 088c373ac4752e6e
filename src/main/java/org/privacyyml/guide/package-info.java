/** What rules ask, for people who want to know: on a console, and as pages of documentation. */
@NullMarked
package org.privacyyml.guide;

import org.jspecify.annotations.NullMarked;

/** What the file says in one place, held against what it says in another. */
@NullMarked
package org.privacyyml.law.consistency;

import org.jspecify.annotations.NullMarked;

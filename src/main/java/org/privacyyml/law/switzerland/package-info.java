/** Swiss law: DSG, UWG, FMG. */
@NullMarked
package org.privacyyml.law.switzerland;

import org.jspecify.annotations.NullMarked;

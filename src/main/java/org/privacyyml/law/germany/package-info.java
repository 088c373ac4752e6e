/** German law: DDG, MStV, TDDDG, DL-InfoV and the law of consumers. */
@NullMarked
package org.privacyyml.law.germany;

import org.jspecify.annotations.NullMarked;

/** Austrian law: ECG, UGB, MedienG, TKG, and the offices that it names. */
@NullMarked
package org.privacyyml.law.austria;

import org.jspecify.annotations.NullMarked;

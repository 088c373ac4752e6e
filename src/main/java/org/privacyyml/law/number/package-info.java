/** Numbers that can be wrong by themselves: check digits, tax ids, registers, telephone. */
@NullMarked
package org.privacyyml.law.number;

import org.jspecify.annotations.NullMarked;

/**
 * How a rule is asked: the case, the question about one subject, what is lacking, the verdict.
 * Every source of law speaks through this room.
 */
@NullMarked
package org.privacyyml.law.asking;

import org.jspecify.annotations.NullMarked;

/**
 * What is disclosed: the policy, completed by what its kinds preset and its providers are known
 * for. The law judges exactly this and the pages print exactly this, so that neither can know more
 * than the other.
 */
@NullMarked
package org.privacyyml.disclosure;

import org.jspecify.annotations.NullMarked;

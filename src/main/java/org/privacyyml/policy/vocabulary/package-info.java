/** The closed sets of the format: each is the words that a key can have. */
@NullMarked
package org.privacyyml.policy.vocabulary;

import org.jspecify.annotations.NullMarked;

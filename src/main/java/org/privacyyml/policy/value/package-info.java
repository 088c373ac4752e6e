/**
 * What a key of the format can hold, and how it is read: a fact that is stated, none, missing or
 * unreadable, a text in several languages, a period, an address on the web. Knows no record of the
 * format.
 */
@NullMarked
package org.privacyyml.policy.value;

import org.jspecify.annotations.NullMarked;

/**
 * The records of the format and how they are read: what the file states, what it states that there
 * is none of, and what it does not state. Every fact knows its path and its place. Every problem is
 * collected; reading never stops at one.
 */
@NullMarked
package org.privacyyml.policy;

import org.jspecify.annotations.NullMarked;

/**
 * The vocabulary that everything shares: what a finding says, how much it matters, and where it
 * stands.
 */
@NullMarked
package org.privacyyml.finding;

import org.jspecify.annotations.NullMarked;

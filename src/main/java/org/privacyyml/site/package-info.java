/**
 * Reads a built site: what its pages load from whom, what they store on devices, which forms they
 * have and where they link. Runs no script and asks no network.
 */
@NullMarked
package org.privacyyml.site;

import org.jspecify.annotations.NullMarked;

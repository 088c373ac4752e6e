/** Addresses on the web and the hosts in them: read once, the same for all who ask. */
@NullMarked
package org.privacyyml.web;

import org.jspecify.annotations.NullMarked;

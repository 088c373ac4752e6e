/**
 * A page or resource of the built site as evidence: what it loads, stores, links to and asks for.
 */
@NullMarked
package org.privacyyml.site.reading;

import org.jspecify.annotations.NullMarked;

/** Where in the site an address leads, and to which service it belongs. */
@NullMarked
package org.privacyyml.site.address;

import org.jspecify.annotations.NullMarked;

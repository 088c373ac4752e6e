/** The goals: parameters in, one call, messages out. The only user of Maven. */
@NullMarked
package org.privacyyml.maven;

import org.jspecify.annotations.NullMarked;

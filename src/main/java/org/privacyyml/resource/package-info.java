/**
 * The files that come with these classes: data, words and templates, read from the jar or the
 * folder.
 */
@NullMarked
package org.privacyyml.resource;

import org.jspecify.annotations.NullMarked;

/** What the laws of several countries ask of a privacy notice in the same way. */
@NullMarked
package org.privacyyml.law.notice;

import org.jspecify.annotations.NullMarked;

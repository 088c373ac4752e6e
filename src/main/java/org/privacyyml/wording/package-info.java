/**
 * What a text says that it should not: dead laws, myths, placeholders, other people's words. Asked
 * of the file's own texts and of the built site alike.
 */
@NullMarked
package org.privacyyml.wording;

import org.jspecify.annotations.NullMarked;

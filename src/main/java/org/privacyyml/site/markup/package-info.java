/** The tokenizer of HTML: tags, attributes, raw text, encodings. Knows nothing of disclosure. */
@NullMarked
package org.privacyyml.site.markup;

import org.jspecify.annotations.NullMarked;

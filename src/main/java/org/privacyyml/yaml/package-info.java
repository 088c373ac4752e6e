/**
 * YAML text to a tree in which every key and value knows its place. The only user of SnakeYAML:
 * nothing behind this package sees a YAML library. Scalars stay raw text, since {@code 01067} is a
 * postal code and {@code NO} is Norway.
 */
@NullMarked
package org.privacyyml.yaml;

import org.jspecify.annotations.NullMarked;

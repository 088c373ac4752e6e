/**
 * A page as a tree: what commonmark reads of the filled template, and what the template says about
 * its nodes.
 */
@NullMarked
package org.privacyyml.page.tree;

import org.jspecify.annotations.NullMarked;

/**
 * What the law asks of a file: one class a source of law, each a list of small rules that read like
 * the sentence they stand for. A rule has three answers: it does not apply, it is met, it is not
 * met.
 */
@NullMarked
package org.privacyyml.law;

import org.jspecify.annotations.NullMarked;

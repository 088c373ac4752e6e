/**
 * What is known and dated: kinds, providers, authorities, countries, legal forms, requirements. The
 * facts lie in data files, one provider and one kind a file, each with the day on which it was last
 * checked. A file is read only when something of it is asked for.
 */
@NullMarked
package org.privacyyml.catalog;

import org.jspecify.annotations.NullMarked;

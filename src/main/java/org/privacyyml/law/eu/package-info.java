/** Law of the Union: GDPR, Digital Services Act, AI Act. */
@NullMarked
package org.privacyyml.law.eu;

import org.jspecify.annotations.NullMarked;

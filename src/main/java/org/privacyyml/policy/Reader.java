package org.privacyyml.policy;

import java.util.Optional;
import org.privacyyml.finding.Where;
import org.privacyyml.yaml.Node;

/**
 * Reads one type of value. What cannot be read is reported and gives nothing.
 *
 * @param <T> what it makes of a node
 */
@FunctionalInterface
interface Reader<T> {
  Optional<T> read(Node node, Where where, Reading reading);
}

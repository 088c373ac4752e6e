package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.STRING;
import static org.privacyyml.policy.Readers.object;
import static org.privacyyml.policy.Readers.scalarOr;

import java.util.Optional;

/** The authority that complaints go to, as stated: a key of the catalogue, or a party. */
public record SupervisoryAuthority(Optional<String> key, Optional<Party> party) {

  static final Reader<SupervisoryAuthority> READER =
      scalarOr(
          (node, where, reading) ->
              STRING
                  .read(node, where, reading)
                  .map(key -> new SupervisoryAuthority(Optional.of(key), Optional.empty())),
          (node, where, reading) ->
              object(Party::read)
                  .read(node, where, reading)
                  .map(party -> new SupervisoryAuthority(Optional.empty(), Optional.of(party))));
}

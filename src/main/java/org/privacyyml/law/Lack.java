package org.privacyyml.law;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;

/**
 * What is missing or wrong, before it is put into words.
 *
 * @param severity where it is not the rule's usual one
 * @param isEmpty whether the key stands there without a value
 */
record Lack(
    Where where, Map<String, Words> arguments, Optional<Severity> severity, boolean isEmpty) {

  static Lack at(Where where) {
    return new Lack(where, Map.of(), Optional.empty(), false);
  }

  Lack with(String name, Words value) {
    Map<String, Words> more = new LinkedHashMap<>(arguments);
    more.put(name, value);
    return new Lack(where, more, severity, isEmpty);
  }

  Lack with(String name, String value) {
    return with(name, Words.same(value));
  }

  Lack as(Severity other) {
    return new Lack(where, arguments, Optional.of(other), isEmpty);
  }

  Lack whereEmpty(boolean empty) {
    return new Lack(where, arguments, severity, empty);
  }
}

package org.privacyyml.law.asking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.value.Fact;

/**
 * What is missing or wrong, before it is put into words.
 *
 * @param severity where it is not the rule's usual one
 */
public record Lack(Where where, Map<String, Words> arguments, Optional<Severity> severity) {

  /** Under which name stands what was probably meant by a word that is misspelt. */
  public static final String MEANT = "meant";

  public static Lack at(Where where) {
    return new Lack(where, Map.of(), Optional.empty());
  }

  /** A fact that is not there. */
  public static Lack of(Fact<?> asked) {
    return at(asked.where());
  }

  /** One lack, or none where that fact is there. */
  public static List<Lack> ifMissing(Fact<?> asked) {
    return asked.isMissing() ? List.of(of(asked)) : List.of();
  }

  /** One lack, or none. */
  public static List<Lack> when(boolean isLacking, Where where) {
    return isLacking ? List.of(at(where)) : List.of();
  }

  /** One lack, or none. */
  public static List<Lack> unless(boolean holds, Where where) {
    return when(!holds, where);
  }

  public Lack with(String name, Words value) {
    Map<String, Words> more = new LinkedHashMap<>(arguments);
    more.put(name, value);
    return new Lack(where, more, severity);
  }

  public Lack with(String name, String value) {
    return with(name, Words.same(value));
  }

  public Lack as(Severity other) {
    return new Lack(where, arguments, Optional.of(other));
  }
}

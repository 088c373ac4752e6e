package org.privacyyml.site.reading;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.privacyyml.site.address.Services;
import org.privacyyml.site.address.SiteIndex;
import org.privacyyml.site.script.Script;
import org.privacyyml.site.script.ScriptFacts;
import org.privacyyml.web.OwnHosts;

/**
 * What all readers of one scan share: the files there are, whose hosts are whose, and the scripts
 * that were read already.
 */
public final class Scanning {
  private final SiteIndex index;
  private final OwnHosts own;
  private final Services services;
  private final LegalTargets targets;
  private final boolean exemptGenerated;
  private final Map<Fingerprint, ScriptFacts> scripts = new ConcurrentHashMap<>();
  private final Map<String, String> texts = new ConcurrentHashMap<>();

  /**
   * @param exemptGenerated whether pages of tools such as Javadoc need no way to the two pages
   */
  public Scanning(
      SiteIndex index,
      OwnHosts own,
      Services services,
      LegalTargets targets,
      boolean exemptGenerated) {
    this.exemptGenerated = exemptGenerated;
    this.index = index;
    this.own = own;
    this.services = services;
    this.targets = targets;
  }

  SiteIndex index() {
    return index;
  }

  OwnHosts own() {
    return own;
  }

  Services services() {
    return services;
  }

  boolean exemptGenerated() {
    return exemptGenerated;
  }

  LegalTargets targets() {
    return targets;
  }

  /** The facts of a script; the same script in another page is not read again. */
  ScriptFacts script(byte[] bytes, int from, int to) {
    Fingerprint fingerprint = Fingerprint.of(bytes, from, to);
    ScriptFacts known = scripts.get(fingerprint);
    if (known == null) {
      known =
          Script.read(new String(bytes, from, to - from, java.nio.charset.StandardCharsets.UTF_8));
      scripts.put(fingerprint, known);
    }
    return known;
  }

  /** One object for all texts that are alike: thousands of pages name the same few hosts. */
  String shared(String text) {
    String known = texts.putIfAbsent(text, text);
    return known == null ? text : known;
  }
}

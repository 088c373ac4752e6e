package org.privacyyml.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.Node;
import org.privacyyml.yaml.YamlProblem;
import org.privacyyml.yaml.YamlReader;

/**
 * What the last scan of the built site saw of foreign hosts, as {@code scan.json} says it: evidence
 * beside what the file states.
 *
 * @param pages how many were read
 */
public record ScanEvidence(String pages, List<Host> hosts) {

  /**
   * A foreign host.
   *
   * @param level how sure it is that visitors' browsers talk to it
   * @param service the provider behind it; empty where none is known
   * @param pages how many pages it was seen in
   * @param places the first ones, each {@code file:line}
   */
  public record Host(
      String name,
      String level,
      boolean isDisclosed,
      String service,
      String pages,
      List<String> places) {}

  /**
   * Reads {@code scan.json}.
   *
   * @throws YamlProblem if it was changed by somebody else so that it cannot be read
   */
  public static ScanEvidence of(byte[] json) throws YamlProblem {
    // JSON is YAML, and one reader is enough.
    Node root = new YamlReader().read("scan.json", json);
    List<Host> hosts = new ArrayList<>();
    if (!(root instanceof Mapping scan)) {
      return new ScanEvidence("0", hosts);
    }
    for (Node item : scan.items("hosts")) {
      if (item instanceof Mapping host) {
        hosts.add(host(host));
      }
    }
    return new ScanEvidence(scan.text("pages").orElse("0"), List.copyOf(hosts));
  }

  private static Host host(Mapping host) {
    List<String> places = new ArrayList<>();
    for (Node item : host.items("places")) {
      if (item instanceof Mapping place) {
        places.add(place.text("file").orElse("") + ":" + place.text("line").orElse(""));
      }
    }
    Optional<String> provider = host.text("provider");
    return new Host(
        host.text("host").orElse(""),
        host.text("level").orElse(""),
        host.text("disclosed").orElse("").equals("true"),
        provider.isPresent() && !provider.get().equals("null") ? provider.get() : "",
        host.text("pages").orElse("0"),
        List.copyOf(places));
  }
}

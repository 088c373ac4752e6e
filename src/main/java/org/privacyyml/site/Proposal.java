package org.privacyyml.site;

import java.util.List;
import java.util.Optional;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.Kind;
import org.privacyyml.catalog.Provider;
import org.privacyyml.site.markup.Bytes;
import org.privacyyml.site.reading.FormSeen;
import org.privacyyml.site.reading.Stored;

/** The YAML that would disclose something; what only its owner knows is a marked gap. */
final class Proposal {
  private static final String GAP = "…";

  private Proposal() {}

  /** The activity, the recipient and the storage entries of a service. */
  static String of(Seen seen, Optional<Provider> known, Catalog catalog) {
    StringBuilder yaml = new StringBuilder();
    String key = known.map(Provider::id).orElseGet(() -> key(seen.host()));
    Optional<String> kindId = known.flatMap(provider -> provider.signature().kind());
    Optional<Kind> kind = kindId.flatMap(catalog::kind);
    recipient(yaml, seen, key, known);
    yaml.append("processing:\n");
    if (kind.isPresent()) {
      yaml.append("  - kind: ").append(kind.get().id()).append('\n');
    } else {
      yaml.append("  - name: ").append(GAP).append('\n');
      yaml.append("    id: ").append(key).append('\n');
      yaml.append("    purposes: [").append(GAP).append("]\n");
      yaml.append("    data: [").append(GAP).append("]\n");
    }
    yaml.append("    provider: ").append(key).append('\n');
    boolean needsConsent = known.flatMap(Provider::needsConsent).orElse(false);
    yaml.append("    embedding: ").append(needsConsent ? "consent-gated" : "remote").append('\n');
    basis(yaml, needsConsent, kind.flatMap(Kind::basis));
    yaml.append("    retention: ").append(GAP).append('\n');
    if (kind.flatMap(Kind::obligation).isEmpty()) {
      yaml.append("    provision: {required: no, consequence: ").append(GAP).append("}\n");
    }
    storage(yaml, key, known, kindId.orElse(key));
    return yaml.toString().stripTrailing();
  }

  private static void recipient(
      StringBuilder yaml, Seen seen, String key, Optional<Provider> known) {
    boolean isNamed = known.flatMap(Provider::name).isPresent();
    boolean hasRole = known.flatMap(Provider::role).isPresent();
    if (isNamed && hasRole) {
      return;
    }
    yaml.append("recipients:\n  ").append(key).append(":\n");
    if (!isNamed) {
      yaml.append("    name: ").append(GAP).append('\n');
      yaml.append("    country: ").append(GAP).append('\n');
    }
    if (!hasRole) {
      yaml.append("    role: ").append(GAP).append('\n');
    }
    if (known.isEmpty()) {
      yaml.append("    hosts: [").append(seen.host()).append("]\n");
    }
  }

  private static void basis(StringBuilder yaml, boolean needsConsent, Optional<String> preset) {
    if (needsConsent || preset.filter("consent"::equals).isPresent()) {
      if (preset.isEmpty()) {
        yaml.append("    legalBasis: consent\n");
      }
      yaml.append("    withdrawal: ").append(GAP).append('\n');
    } else if (preset.isEmpty()) {
      yaml.append("    legalBasis: ").append(GAP).append('\n');
    }
  }

  private static void storage(
      StringBuilder yaml, String key, Optional<Provider> known, String activity) {
    boolean stores = known.map(provider -> !provider.storage().isEmpty()).orElse(false);
    if (stores) {
      yaml.append("storage:\n  - {from: ")
          .append(key)
          .append(", necessary: false, access: [")
          .append(key)
          .append("], processing: ")
          .append(activity)
          .append("}\n");
    }
  }

  /** The entry for something that is stored on devices. */
  static String of(Stored store, String host) {
    return "storage:\n"
        + "  - name: "
        + (store.name().isEmpty() ? GAP : quoted(store.name()))
        + "\n    technology: "
        + store.technology()
        + "\n    purpose: "
        + GAP
        + "\n    duration: "
        + (store.technology().equals("session-storage")
            ? "session"
            : store.technology().equals("cookie") ? GAP : "until-deleted")
        + "\n    host: "
        + (host.isEmpty() ? GAP : host)
        + "\n    party: first\n    access: none\n    necessary: "
        + GAP;
  }

  /** The activity for a form. */
  static String of(FormSeen.Purpose purpose, Optional<String> host) {
    String kind =
        switch (purpose) {
          case LOGIN -> "login";
          case SEARCH -> "search";
          case NEWSLETTER -> "newsletter";
          case CONTACT, OTHER -> "contact-form";
        };
    return "processing:\n  - kind: "
        + kind
        + "\n    provider: "
        + host.map(Proposal::key).orElse(GAP)
        + (kind.equals("newsletter")
            ? "\n    confirmation: double-opt-in\n    withdrawal: " + GAP
            : "")
        + "\n    retention: "
        + GAP;
  }

  /** A key for a host: its letters, without what every host has. */
  static String key(String host) {
    String plain = host.startsWith("www.") ? host.substring(4) : host;
    StringBuilder key = new StringBuilder();
    for (char c : plain.toCharArray()) {
      key.append(Bytes.isLetter(c) || (c >= '0' && c <= '9') ? c : '-');
    }
    return key.toString();
  }

  private static String quoted(String name) {
    for (char c : name.toCharArray()) {
      if (!(Bytes.isLetter(c) || (c >= '0' && c <= '9') || "_-.*".indexOf(c) >= 0)) {
        return "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
      }
    }
    return name.startsWith("*")
            || name.startsWith("-")
            || List.of("none", "no", "yes", "true", "false").contains(name)
        ? "\"" + name + "\""
        : name;
  }
}

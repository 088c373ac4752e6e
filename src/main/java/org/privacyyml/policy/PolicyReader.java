package org.privacyyml.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.SourceText;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.value.BaseFiles;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.FormFinding;
import org.privacyyml.policy.value.Reading;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.Node;
import org.privacyyml.yaml.Scalar;
import org.privacyyml.yaml.YamlProblem;
import org.privacyyml.yaml.YamlReader;

/** Reads a privacy.yml, with the files that it extends, into a {@link Policy}. */
public final class PolicyReader {
  private static final int LONGEST_CHAIN = 10;

  private final YamlReader yaml = new YamlReader();
  private final BaseFiles files;

  public PolicyReader(BaseFiles files) {
    this.files = files;
  }

  /**
   * What was read.
   *
   * @param policy empty only where the file is no YAML mapping at all
   * @param findings every problem of form
   */
  public record Result(Optional<Policy> policy, List<Finding> findings) {}

  /**
   * Reads the bytes of a file.
   *
   * @param name the name of the file as findings show it
   */
  public Result read(String name, byte[] bytes) {
    List<Finding> problems = new ArrayList<>();
    Optional<Mapping> root = root(name, bytes, problems, new ArrayList<>(List.of(name)));
    if (root.isEmpty()) {
      return new Result(Optional.empty(), problems);
    }
    Reading reading = new Reading(files);
    Fields fields = new Fields(root.get(), Where.root(root.get().place()), reading);
    Policy policy = Policy.read(fields);
    fields.finish();
    problems.addAll(reading.findings());
    return new Result(Optional.of(policy), problems);
  }

  /**
   * The tree of a file laid over those that it extends, as it is written; empty where it has none.
   */
  public Optional<Mapping> tree(String name, byte[] bytes) {
    return root(name, bytes, new ArrayList<>(), new ArrayList<>(List.of(name)));
  }

  private Optional<Mapping> root(
      String name, byte[] bytes, List<Finding> problems, List<String> chain) {
    try {
      Node node = yaml.read(name, bytes);
      if (!(node instanceof Mapping mapping)) {
        problems.add(
            syntax(
                node.place(),
                Words.of("the file has no keys", "Die Datei hat keine Schlüssel"),
                Words.of("Begin with: version: 1", "Mit version: 1 beginnen")));
        return Optional.empty();
      }
      return Optional.of(extended(mapping, name, problems, chain));
    } catch (YamlProblem problem) {
      problems.add(syntax(problem.place(), problem.message(), problem.fix()));
      return Optional.empty();
    }
  }

  private static Finding syntax(Place place, Words message, Words fix) {
    return FormFinding.of("FORMAT-SYNTAX", Where.root(place), message, fix);
  }

  /** The mapping laid over the one it extends, where it extends one. */
  private Mapping extended(
      Mapping mapping, String name, List<Finding> problems, List<String> chain) {
    Mapping.Entry entry = mapping.entry("extends");
    if (entry == null || !(entry.value() instanceof Scalar scalar) || scalar.isEmpty()) {
      return mapping;
    }
    Where where = Where.root(mapping.place()).key("extends", scalar.place());
    String base = scalar.text();
    if (base.contains("://")) {
      problems.add(
          value(
              where,
              Words.of("nothing is loaded from the network", "Aus dem Netz wird nichts geladen"),
              Words.of(
                  "Use a relative path, or classpath: and a dependency of the plugin.",
                  "Einen relativen Pfad verwenden, oder classpath: und eine Abhängigkeit des Plugins.")));
      return mapping;
    }
    Optional<BaseFiles.Found> found = files.find(base, name);
    if (found.isEmpty()) {
      problems.add(
          value(
              where,
              Words.of("there is no readable file " + base, "Es gibt keine lesbare Datei " + base),
              base.startsWith("classpath:")
                  ? Words.of(
                      "Add the artifact that has it to the plugin's dependencies.",
                      "Das Artefakt mit der Datei zu den dependencies des Plugins hinzufügen.")
                  : Words.of(
                      "The path is relative to the file that names it.",
                      "Der Pfad ist relativ zu der Datei, die ihn nennt.")));
      return mapping;
    }
    boolean again = chain.contains(found.get().name());
    if (again || chain.size() >= LONGEST_CHAIN) {
      problems.add(
          value(
              where,
              again
                  ? Words.of("the file extends itself", "Die Datei erweitert sich selbst")
                  : Words.of(
                      "more than " + LONGEST_CHAIN + " files extend each other",
                      "Mehr als " + LONGEST_CHAIN + " Dateien erweitern einander"),
              Words.same(String.join(" → ", chain) + " → " + found.get().name())));
      return mapping;
    }
    chain.add(found.get().name());
    return root(found.get().name(), found.get().bytes(), problems, chain)
        .map(below -> mapping.over(below, PolicyReader::isTextForAll))
        .orElse(mapping);
  }

  /**
   * A text for all languages replaces the base's texts; merged with them, it would count for none.
   */
  private static boolean isTextForAll(Mapping mapping) {
    return mapping.text("all").isPresent();
  }

  private static Finding value(Where where, Words message, Words fix) {
    return FormFinding.of("FORMAT-VALUE", where, message, fix);
  }

  /** The finding that there is no file at all. */
  public static Finding missing(String name) {
    return FormFinding.of(
        "FORMAT-MISSING",
        Where.root(Place.startOf(new SourceText(name, ""))),
        Words.of("there is no file " + name, "Es gibt keine Datei " + name),
        Words.of(
            "Create it, or say where it is: -Dprivacy.file=…",
            "Anlegen, oder sagen, wo sie ist: -Dprivacy.file=…"));
  }
}

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
import org.privacyyml.resource.Messages;
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
                Messages.of("policy.no-keys"),
                Messages.of("policy.begin-with-version")));
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
          value(where, Messages.of("policy.no-network"), Messages.of("policy.no-network-fix")));
      return mapping;
    }
    Optional<BaseFiles.Found> found = files.find(base, name);
    if (found.isEmpty()) {
      problems.add(
          value(
              where,
              Messages.of("policy.no-readable-file", "file", base),
              base.startsWith("classpath:")
                  ? Messages.of("policy.add-artifact")
                  : Messages.of("policy.relative-path")));
      return mapping;
    }
    boolean again = chain.contains(found.get().name());
    if (again || chain.size() >= LONGEST_CHAIN) {
      problems.add(
          value(
              where,
              again
                  ? Messages.of("policy.extends-itself")
                  : Messages.of("policy.long-chain", "count", LONGEST_CHAIN),
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
        Messages.of("policy.no-file", "file", name),
        Messages.of("policy.create-file"));
  }
}

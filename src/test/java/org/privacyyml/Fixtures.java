package org.privacyyml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.EN;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.SourceText;
import org.privacyyml.policy.PolicyReader;
import org.privacyyml.policy.value.BaseFiles;

/**
 * Files whose expectations stand beside the offending line, as a comment:
 *
 * <pre>
 * site:
 *   nmae: Beispiel   # expect: FORMAT-UNKNOWN-KEY site.nmae
 * </pre>
 *
 * A severity may stand before the rule: {@code # expect: WARNING TDDDG-25-2 storage[0].necessary}.
 * Several are parted by "; ", and a finding about the file as a whole has no path. A finding that
 * no comment expects fails the test as well.
 */
public final class Fixtures {
  private static final Path ROOT = Path.of("src/test/resources/fixtures");
  private static final Pattern EXPECT = Pattern.compile("# expect: (.*)$");

  private Fixtures() {}

  /** One finding: where, which rule, about which path, and how severe if that matters. */
  public record Expectation(
      String file, int line, Optional<Severity> severity, String rule, String path) {
    private static Expectation parse(String file, int line, String comment) {
      String[] words = comment.strip().split(" ", 2);
      Optional<Severity> severity =
          Stream.of(Severity.values()).filter(level -> level.name().equals(words[0])).findFirst();
      String[] parts = (severity.isPresent() ? words[1] : comment).strip().split(" ", 2);
      return new Expectation(
          file, line, severity, parts[0], parts.length == 1 ? "" : parts[1].strip());
    }

    /** Whether a finding is the one that is expected. */
    public boolean isMetBy(Finding finding) {
      return file.equals(lastName(finding.place().source().name()))
          && line == finding.place().line()
          && severity.filter(level -> level != finding.severity()).isEmpty()
          && rule.equals(finding.rule().value())
          && path.equals(finding.where().path());
    }

    @Override
    public String toString() {
      return file
          + ":"
          + line
          + severity.map(level -> " " + level).orElse("")
          + " "
          + rule
          + " "
          + path;
    }
  }

  /** A fixture that was read: what became of it, and the files that took part, itself the first. */
  public record Read(PolicyReader.Result result, List<Path> files) {
    public List<Finding> findings() {
      return result.findings();
    }
  }

  /** All fixtures of a folder, without those in folders below, which they may extend. */
  public static List<Path> in(String folder) {
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One fixture by its path below the folder of all fixtures. */
  public static Path file(String name) {
    return ROOT.resolve(name);
  }

  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a fixture with everything it extends. */
  public static Read read(Path file) {
    Neighbours neighbours = new Neighbours(file);
    return new Read(
        new PolicyReader(neighbours).read(lastName(file.toString()), bytes(file)), neighbours.used);
  }

  /** Reads and judges a file with everything it extends. */
  public static Checked check(Path file, Privacy privacy) {
    return privacy.check(lastName(file.toString()), bytes(file), new Neighbours(file));
  }

  /** What the comments of a file expect. */
  public static List<Expectation> expectations(Path file) {
    SourceText text =
        new SourceText(lastName(file.toString()), new String(bytes(file), StandardCharsets.UTF_8));
    List<Expectation> expectations = new ArrayList<>();
    for (int line = 1; line <= text.lines(); line++) {
      Matcher comment = EXPECT.matcher(text.line(line));
      if (comment.find()) {
        for (String expectation : comment.group(1).split("; ")) {
          expectations.add(Expectation.parse(text.name(), line, expectation));
        }
      }
    }
    return expectations;
  }

  /**
   * Compares findings with what the comments of the files expect, both ways.
   *
   * @param rulePrefix only rules that begin with this are looked at, on both sides: {@code FORMAT-}
   * @param files the fixture and the files that it extends
   */
  public static void assertExpected(List<Finding> findings, String rulePrefix, List<Path> files) {
    List<Finding> unexpected =
        new ArrayList<>(
            findings.stream()
                .filter(finding -> finding.rule().value().startsWith(rulePrefix))
                .toList());
    List<Expectation> missing = new ArrayList<>();
    for (Path file : files) {
      for (Expectation expectation : expectations(file)) {
        Optional<Finding> met = unexpected.stream().filter(expectation::isMetBy).findFirst();
        if (met.isPresent()) {
          unexpected.remove(met.get());
        } else if (expectation.rule().startsWith(rulePrefix)) {
          missing.add(expectation);
        }
      }
    }
    assertThat(missing)
        .as("expected beside a line of " + files.get(0) + ", but not found")
        .isEmpty();
    assertThat(unexpected.stream().map(Fixtures::describe))
        .as("found in " + files.get(0) + ", but not expected beside the line")
        .isEmpty();
  }

  private static String describe(Finding finding) {
    return finding.place()
        + " "
        + finding.severity()
        + " "
        + finding.rule()
        + " "
        + finding.where().path()
        + ": "
        + finding.message().in(EN)
        + " | "
        + finding.suggestion().in(EN);
  }

  private static String lastName(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** Finds base files beside the file that names them, and on the class path. */
  private static final class Neighbours implements BaseFiles {
    private static final String CLASSPATH = "classpath:";

    private final Path folder;
    private final List<Path> used = new ArrayList<>();

    Neighbours(Path main) {
      this.folder = main.toAbsolutePath().getParent();
      use(main);
    }

    @Override
    public Optional<Found> find(String name, String from) {
      try {
        if (name.startsWith(CLASSPATH)) {
          return onClasspath(name.substring(CLASSPATH.length()));
        }
        if (from.startsWith(CLASSPATH)) {
          return onClasspath(from.substring(CLASSPATH.length(), from.lastIndexOf('/') + 1) + name);
        }
        Path file = folder.resolve(from).resolveSibling(name).normalize();
        if (!Files.isRegularFile(file)) {
          return Optional.empty();
        }
        use(file);
        return Optional.of(
            new Found(
                folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Optional<Found> onClasspath(String resource) throws IOException {
      try (InputStream stream = Fixtures.class.getResourceAsStream(resource)) {
        if (stream == null) {
          return Optional.empty();
        }
        use(ROOT.getParent().resolve(resource.substring(1)));
        return Optional.of(new Found(CLASSPATH + resource, stream.readAllBytes()));
      }
    }

    private void use(Path file) {
      Path whole = file.toAbsolutePath().normalize();
      if (whole.toString().endsWith(".yml") && !used.contains(whole)) {
        used.add(whole);
      }
    }
  }
}

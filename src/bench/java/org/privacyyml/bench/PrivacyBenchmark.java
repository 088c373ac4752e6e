package org.privacyyml.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.privacyyml.Checked;
import org.privacyyml.Privacy;
import org.privacyyml.policy.PolicyReader;
import org.privacyyml.policy.value.BaseFiles;

/** How long it takes to read, to judge and to render, within one process. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class PrivacyBenchmark {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final BaseFiles NO_FILES = (name, from) -> Optional.empty();

  /** A file of the repository, or how many activities a generated one has. */
  @Param({"smallest", "gmbh", "100", "1000", "10000"})
  public String file = "smallest";

  private byte[] content = {};
  private Checked checked = new Privacy(TODAY, false, Set.of()).missing("privacy.yml");

  @Setup
  public void prepare() {
    content = content();
    checked = check();
  }

  private byte[] content() {
    try {
      return switch (file) {
        case "smallest" ->
            Files.readAllBytes(Path.of("src/test/resources/fixtures/law/smallest.yml"));
        case "gmbh" -> Files.readAllBytes(Path.of("src/examples/beispiel-cloud/privacy.yml"));
        default -> generated(Integer.parseInt(file)).getBytes(StandardCharsets.UTF_8);
      };
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String generated(int activities) {
    StringBuilder yaml =
        new StringBuilder(
            """
            version: 1
            updated: 2026-11-22
            site: {name: Beispiel, url: "https://www.beispiel.de", nature: non-commercial}
            controller:
              name: Erika Beispiel
              legalForm: natural-person
              address: {street: Lindenstraße 12, postalCode: "10969", city: Berlin, state: DE-BE, country: DE}
              email: erika@beispiel.de
            dataProtectionOfficer: none
            automatedDecisions: none
            storage: none
            processing:
              - {kind: hosting, provider: self, recipients: none, retention: 14 days}
            """);
    for (int i = 0; i < activities; i++) {
      yaml.append("  - id: activity-").append(i).append('\n');
      yaml.append("    kind: contact-form\n");
      yaml.append("    name: Anfrage ").append(i).append('\n');
      yaml.append("    recipients: [hetzner]\n");
      yaml.append("    retention: {period: 6 months, from: last-contact}\n");
      yaml.append("    note: Eigene Bemerkung zu Anfrage ").append(i).append(".\n");
    }
    return yaml.toString();
  }

  private Checked check() {
    return new Privacy(TODAY, false, Set.of()).check("privacy.yml", content, NO_FILES);
  }

  /** Reading alone. */
  @Benchmark
  public Object read() {
    return new PolicyReader(NO_FILES).read("privacy.yml", content);
  }

  /** Reading and judging. */
  @Benchmark
  public Object readAndCheck() {
    return check();
  }

  /** All pages in all languages of a file that has been judged, as HTML. */
  @Benchmark
  public int render() {
    Privacy.Written written =
        new Privacy(TODAY, false, Set.of())
            .render(checked, Optional.empty(), (page, language) -> Optional.empty());
    return written.pages().stream()
        .mapToInt(
            page -> written.writer().document(page, (same, other) -> Optional.empty()).length())
        .sum();
  }
}

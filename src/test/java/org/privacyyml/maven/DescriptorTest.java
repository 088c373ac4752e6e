package org.privacyyml.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left out of the descriptor is what Maven assumes anyway. */
class DescriptorTest {
  private static final Path WRITTEN = Path.of("target/classes/META-INF/maven/plugin.xml");

  @Test
  void maven_reads_the_same_from_the_short_descriptor(@TempDir Path folder) throws Exception {
    // In each build the goal descriptor has just written the long one again.
    String full = Files.readString(WRITTEN);
    Path after = folder.resolve("short.xml");
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "src/build/java/Descriptor.java",
                WRITTEN.toString(),
                after.toString())
            .inheritIO()
            .start();
    assertThat(java.waitFor()).isZero();

    String shortened = Files.readString(after);
    assertThat(shortened.length()).isLessThan(full.length() * 3 / 4);
    assertThat(facts(shortened)).isEqualTo(facts(full)).hasSizeGreaterThan(100);
  }

  /** All that Maven takes from a descriptor, a line for each goal and each of its parameters. */
  private static List<String> facts(String descriptor) throws Exception {
    PluginDescriptor plugin = new PluginDescriptorBuilder().build(new StringReader(descriptor));
    List<String> facts = new ArrayList<>();
    facts.add(plugin.getId() + " " + plugin.getGoalPrefix() + " " + plugin.getDescription());
    for (MojoDescriptor goal : plugin.getMojos()) {
      facts.add(
          String.join(
              " ",
              goal.getFullGoalName(),
              goal.getImplementation(),
              goal.getLanguage(),
              goal.getPhase(),
              goal.getSince(),
              "project " + goal.isProjectRequired(),
              "reports " + goal.isRequiresReports(),
              "online " + goal.isOnlineRequired(),
              "direct " + goal.isDirectInvocationOnly(),
              "aggregator " + goal.isAggregator(),
              "inherited " + goal.isInheritedByDefault(),
              "threads " + goal.isThreadSafe(),
              "resolution " + goal.getDependencyResolutionRequired(),
              "once " + goal.getInstantiationStrategy() + goal.getExecutionStrategy(),
              goal.getDescription()));
      for (Parameter parameter : goal.getParameters()) {
        facts.add(
            String.join(
                " ",
                parameter.getName(),
                parameter.getType(),
                "required " + parameter.isRequired(),
                "editable " + parameter.isEditable(),
                "described "
                    + (parameter.getDescription() == null ? "" : parameter.getDescription()),
                "value " + goal.getMojoConfiguration().getChild(parameter.getName())));
      }
    }
    return facts;
  }
}

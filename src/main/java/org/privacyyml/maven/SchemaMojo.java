package org.privacyyml.maven;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the JSON Schema (draft 2020-12) of {@code privacy.yml}, with which editors complete keys,
 * show what they mean, and underline what is wrong. It knows the form alone; the law is what {@code
 * check} is for.
 *
 * @since 0.1.0
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends Speaker {
  private static final String RESOURCE = "/org/privacyyml/privacy.schema.json";

  /** The file to write. */
  @Parameter(
      property = "privacy.schemaFile",
      defaultValue = "${basedir}/target/privacy/privacy.schema.json")
  File schemaFile = new File("target/privacy/privacy.schema.json");

  @Override
  public void execute() throws MojoExecutionException {
    Voice voice = voice();
    Outputs outputs = new Outputs(voice);
    outputs.add(schemaFile.toPath(), schema());
    outputs.write();
    getLog().info(voice.say("schema-written", "file", schemaFile));
    getLog().info(voice.say("schema-line", "file", schemaFile));
  }

  private static String schema() {
    try (InputStream stream = SchemaMojo.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("the plugin's jar has no " + RESOURCE);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException defect) {
      throw new IllegalStateException(defect);
    }
  }
}

package org.privacyyml.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.privacyyml.finding.Page;
import org.privacyyml.finding.Words;

/**
 * The Impressum as a report of the Maven site. Link to it in {@code site.xml} by {@code <item
 * name="…" href="impressum.html"/>}.
 *
 * @since 0.1.0
 */
@Mojo(name = "imprint", threadSafe = true)
public final class ImprintReport extends PageReport {

  /** The name of the page, without its ending; the same in every locale. */
  @Parameter(property = "privacy.imprintName", defaultValue = "impressum")
  String outputName = "impressum";

  @Override
  Page page() {
    return Page.IMPRINT;
  }

  @Override
  Words label() {
    return Voice.words("imprint");
  }

  @Override
  Words description() {
    return Voice.words("imprint-description");
  }

  @Override
  public String getOutputName() {
    return outputName;
  }
}

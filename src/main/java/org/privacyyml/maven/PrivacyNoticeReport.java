package org.privacyyml.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.privacyyml.finding.Page;
import org.privacyyml.finding.Words;

/**
 * The privacy notice as a report of the Maven site. Link to it in {@code site.xml} by {@code <item
 * name="…" href="datenschutz.html"/>}.
 *
 * @since 0.1.0
 */
@Mojo(name = "privacy-notice", threadSafe = true)
public final class PrivacyNoticeReport extends PageReport {

  /** The name of the page, without its ending; the same in every locale. */
  @Parameter(property = "privacy.noticeName", defaultValue = "datenschutz")
  String outputName = "datenschutz";

  @Override
  Page page() {
    return Page.NOTICE;
  }

  @Override
  Words label() {
    return Voice.words("notice");
  }

  @Override
  Words description() {
    return Voice.words("notice-description");
  }

  @Override
  public String getOutputName() {
    return outputName;
  }
}

package org.privacyyml.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.Checked;
import org.privacyyml.Fixtures;
import org.privacyyml.Privacy;
import org.privacyyml.SiteCheck;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.site.address.Services;
import org.privacyyml.site.address.SiteIndex;
import org.privacyyml.site.reading.Evidence;
import org.privacyyml.site.reading.Scanning;
import org.privacyyml.site.reading.Sighting;
import org.privacyyml.site.reading.SiteFiles;
import org.privacyyml.site.reading.SiteReader;
import org.privacyyml.web.OwnHosts;

/** Reads sites as the goal does. */
public final class Sites {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  public static final Path FIXTURES = Path.of("src/test/resources/fixtures/site");
  static final SiteScan.Options USUAL = new SiteScan.Options(false, false, true, 2, List.of());

  private Sites() {}

  /** A fixture line by line. */
  static List<String> lines(String name) {
    try {
      return Files.readAllLines(FIXTURES.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Checked file(Path file) {
    return Fixtures.check(file, new Privacy(TODAY, false, Set.of()));
  }

  /** The evidence of a site, held against nothing. */
  static Evidence evidence(Path root, int threads) {
    try {
      Optional<Disclosure> disclosure = file(FIXTURES.resolve("privacy.yml")).disclosure();
      Declared declared = new Declared(disclosure);
      SiteFiles files = SiteFiles.in(root);
      OwnHosts own = declared.ownHosts();
      Scanning scanning =
          new Scanning(
              new SiteIndex(files.pages(), files.all(), own.basePath()),
              own,
              new Services(new Catalog(), declared.hosts()),
              declared.legalTargets(),
              false);
      return new SiteReader(files, scanning, threads).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Sighting> sightings(Evidence evidence) {
    List<Sighting> all = new ArrayList<>();
    evidence.pages().forEach(page -> all.addAll(page.sightings()));
    evidence.resources().values().forEach(resource -> all.addAll(resource.sightings()));
    return all;
  }

  static ScanResult scan(Path root, Path file) {
    return scan(root, file, USUAL);
  }

  static ScanResult scan(Path root, Path file, SiteScan.Options options) {
    try {
      return new SiteCheck(TODAY, Set.of()).scan(file(file), root, "site", options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

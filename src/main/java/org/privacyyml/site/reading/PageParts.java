package org.privacyyml.site.reading;

/**
 * What reads the parts of one page after the other, each knowing its own kind of thing.
 *
 * @param found where all of them put what they see
 */
record PageParts(
    Sightings found,
    Links links,
    PageOrigin origin,
    PageLoads loads,
    LazyLoads lazyLoads,
    ScriptTags scriptTags,
    Frames frames,
    Forms forms,
    Redirect redirect,
    StyleSightings styles,
    ScriptSightings scripts) {

  static PageParts of(Scanning scanning) {
    Sightings found = new Sightings(scanning);
    PageOrigin origin = new PageOrigin();
    PageLoads loads = new PageLoads(scanning, found, origin);
    LazyLoads lazyLoads = new LazyLoads(scanning.services(), found, loads);
    return new PageParts(
        found,
        new Links(scanning),
        origin,
        loads,
        lazyLoads,
        new ScriptTags(found, loads, lazyLoads),
        new Frames(scanning, found, loads),
        new Forms(scanning, found, loads),
        new Redirect(scanning, found, loads),
        new StyleSightings(scanning, found),
        new ScriptSightings(scanning, found));
  }

  /** A new page begins. */
  void begin(int number, String path, byte[] page, int length) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    found.begin(path, page, length);
    links.begin(page, length, folder, found);
    origin.begin();
    loads.begin(folder);
    scriptTags.begin();
    frames.begin();
    forms.begin();
    redirect.begin(number);
  }

  /** What was seen in the page. */
  PageFacts facts(int number, String path) {
    return new PageFacts(
        number,
        path,
        origin.exemption(path, found.length(), redirect.target() >= 0, frames.hasFrameset()),
        redirect.target(),
        origin.generator(),
        found.sightings(),
        found.stores(),
        forms.seen(),
        found.resources(),
        frames.targets(),
        links.targets(),
        links.legal(number));
  }
}

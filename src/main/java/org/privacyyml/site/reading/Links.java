package org.privacyyml.site.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.privacyyml.site.address.SiteIndex;
import org.privacyyml.site.markup.Attribute;
import org.privacyyml.site.markup.Markup;
import org.privacyyml.site.markup.NameTable;
import org.privacyyml.web.Hosts;
import org.privacyyml.web.Url;

/**
 * Where a page links to. Most links are relative and have plain letters: those are followed by the
 * hash of the path they lead to, without making a text of it.
 */
final class Links {
  private static final int LONGEST_LABEL = 400;

  private final Scanning scanning;
  private final SiteIndex index;

  private byte[] bytes = new byte[0];

  /** The hash of the page's folder, of the folder around it, and so on up to the site's. */
  private long[] folderHashes = {NameTable.SEED};

  private String folder = "";
  private Sightings spots;
  private boolean isForeignBase;
  private int pauses;
  private boolean followsLinks = true;

  private int anchorStart = -1;
  private int hrefStart = -1;
  private int hrefEnd;
  private boolean isLabelled;
  private String hiddenLabel = "";

  private int[] targets = new int[64];
  private int count;
  private int[] lastSeen = new int[0];
  private int stamp;
  private final List<LegalLink> legal = new ArrayList<>();
  private final List<LegalLink> fragments = new ArrayList<>();

  Links(Scanning scanning) {
    this.scanning = scanning;
    this.index = scanning.index();
    this.spots = new Sightings(scanning);
  }

  void begin(byte[] page, int length, String pageFolder, Sightings found) {
    bytes = page;
    spots = found;
    isForeignBase = false;
    pauses = 0;
    followsLinks = true;
    anchorStart = -1;
    count = 0;
    legal.clear();
    fragments.clear();
    setFolder(pageFolder);
    if (lastSeen.length < index.size()) {
      lastSeen = new int[index.size()];
      stamp = 0;
    }
    stamp++;
  }

  void setFolder(String other) {
    folder = other;
    byte[] letters = other.getBytes(StandardCharsets.UTF_8);
    int depth = 0;
    for (byte letter : letters) {
      depth += letter == '/' ? 1 : 0;
    }
    folderHashes = new long[depth + 1];
    long hash = NameTable.SEED;
    folderHashes[depth--] = hash;
    for (byte letter : letters) {
      hash = NameTable.hash(hash, letter);
      if (letter == '/') {
        folderHashes[depth--] = hash;
      }
    }
  }

  /** The page needs no way to the two pages, so where else it leads makes no difference. */
  void stopFollowing() {
    followsLinks = false;
  }

  void setForeignBase() {
    isForeignBase = true;
  }

  void pause() {
    pauses++;
  }

  void resume() {
    pauses--;
  }

  void start(Markup markup) {
    if (pauses > 0) {
      return;
    }
    end(markup.start());
    int at = markup.indexOf(Attribute.HREF);
    if (at < 0) {
      return;
    }
    hrefStart = markup.valueStart(at);
    hrefEnd = markup.valueEnd(at);
    if (followsLinks && hrefEnd > hrefStart && bytes[hrefStart] != '#' && !isForeignBase) {
      int target = target(hrefStart, hrefEnd);
      if (target >= 0 && lastSeen[target] != stamp) {
        lastSeen[target] = stamp;
        if (count == targets.length) {
          targets = Arrays.copyOf(targets, 2 * count);
        }
        targets[count++] = target;
      }
    }
    anchorStart = markup.end();
    isLabelled = false;
    hiddenLabel = "";
    hidden(markup, Attribute.ARIA_LABEL);
    hidden(markup, Attribute.TITLE);
    hidden(markup, Attribute.ALT);
  }

  private void hidden(Markup markup, Attribute name) {
    int at = markup.indexOf(name);
    if (at >= 0 && LegalLabel.isCandidate(bytes, markup.valueStart(at), markup.valueEnd(at))) {
      isLabelled = true;
      hiddenLabel += "\n" + spots.value(markup, at);
    }
  }

  /** The link that is open ends here. */
  void end(int at) {
    if (anchorStart < 0 || pauses > 0) {
      return;
    }
    int start = anchorStart;
    anchorStart = -1;
    int end = Math.min(at, start + LONGEST_LABEL);
    if (isLabelled || LegalLabel.isCandidate(bytes, start, end)) {
      int pages = LegalLabel.of(bytes, start, end, hiddenLabel);
      for (LegalPage page : LegalPage.values()) {
        if ((pages & page.bit()) != 0) {
          add(page);
        }
      }
    }
  }

  private void add(LegalPage page) {
    Url url = Url.of(spots.value(hrefStart, hrefEnd));
    Spot spot = spots.spot(hrefStart, hrefEnd);
    String host = url.host();
    if (host != null && !scanning.own().isScanned(host)) {
      boolean works = scanning.targets().names(page, url) || scanning.own().contains(host);
      legal.add(new LegalLink(page, LegalLink.FOREIGN, url, works, spot));
    } else if (!url.isNowhere()) {
      if (url.path().isEmpty()) {
        fragments.add(new LegalLink(page, LegalLink.NOWHERE, url, false, spot));
        return;
      }
      String path = isForeignBase ? "" : index.resolve(folder, url.path());
      int target = isForeignBase ? SiteIndex.NONE : index.page(path);
      boolean isFile = target >= 0 || index.hasFile(path);
      legal.add(new LegalLink(page, target >= 0 ? target : LegalLink.NOWHERE, url, isFile, spot));
    }
  }

  /** The numbers of the pages that this one links to. */
  int[] targets() {
    return Arrays.copyOf(targets, count);
  }

  List<LegalLink> legal(int number) {
    for (LegalLink link : fragments) {
      boolean works = hasId(Hosts.percentDecoded(link.href().fragment()));
      legal.add(
          new LegalLink(
              link.page(), works ? number : LegalLink.NOWHERE, link.href(), works, link.spot()));
    }
    return List.copyOf(legal);
  }

  private boolean hasId(String id) {
    if (id.isEmpty()) {
      return false;
    }
    Markup markup = new Markup(bytes, 0, spots.length(), false);
    while (true) {
      Markup.Kind kind = markup.next();
      if (kind == Markup.Kind.END_OF_FILE) {
        return false;
      }
      if (kind == Markup.Kind.START) {
        for (Attribute name : List.of(Attribute.ID, Attribute.NAME)) {
          int at = markup.indexOf(name);
          if (at >= 0 && spots.value(markup, at).equals(id)) {
            return true;
          }
        }
      }
    }
  }

  /** The page that an address leads to. */
  private int target(int start, int end) {
    int i = start;
    int up = 0;
    // Up the tree first, as nearly all addresses in generated pages do.
    while (i + 1 < end && bytes[i] == '.') {
      if (bytes[i + 1] == '/') {
        i += 2;
      } else if (bytes[i + 1] == '.' && (i + 2 == end || bytes[i + 2] == '/')) {
        i = Math.min(end, i + 3);
        up++;
      } else {
        break;
      }
    }
    long hash = folderHashes[Math.min(up, folderHashes.length - 1)];
    for (int k = i; k < end; k++) {
      byte c = bytes[k];
      if (c == '#' || c == '?') {
        break;
      }
      boolean isPlain = c > '/' && c != ':' && c != '\\' || c == '-' || c == ',';
      if (!isPlain && !isHarmless(k, c, start, end)) {
        return slowTarget(start, end);
      }
      hash = NameTable.hash(hash, c);
    }
    return index.find(hash);
  }

  /**
   * Whether a dot or slash stands where it changes nothing; all that is rarer is looked at again.
   */
  private boolean isHarmless(int at, byte c, int start, int end) {
    boolean hasNext = at + 1 < end;
    if (c == '.') {
      return !hasNext || (bytes[at + 1] != '/' && bytes[at + 1] != '.');
    }
    return c == '/' && at > start && (!hasNext || bytes[at + 1] != '/');
  }

  private int slowTarget(int start, int end) {
    Url url = Url.of(spots.value(start, end));
    String host = url.host();
    boolean own = host == null ? url.isRelative() : scanning.own().isScanned(host);
    return own ? index.page(index.resolve(folder, url.path())) : SiteIndex.NONE;
  }
}

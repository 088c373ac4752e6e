package org.privacyyml.maven;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Page;
import org.privacyyml.page.PageNames;
import org.privacyyml.resource.Languages;

/** The names of the pages as a build states them, each as {@code notice.de=datenschutz}. */
final class PageNamesOption {
  private static final String PARAMETER = "pageNames";

  private final Options options;
  private final Log log;
  private final Map<String, String> names = new HashMap<>();

  PageNamesOption(Options options, Log log) {
    this.options = options;
    this.log = log;
  }

  /** Takes the parameter that this one has replaced: it works on, and the new form is said. */
  PageNamesOption addOld(String parameter, String page, @Nullable String name)
      throws MojoExecutionException {
    if (name != null) {
      names.put(page, options.name(parameter, name));
      String form = "privacy." + PARAMETER + "=" + page + "=" + name;
      log.warn(options.voice().say("option-renamed", "parameter", parameter, "form", form));
    }
    return this;
  }

  PageNames with(@Nullable List<String> stated) throws MojoExecutionException {
    for (String entry : stated == null ? List.<String>of() : stated) {
      int equals = entry.indexOf('=');
      String page = equals < 0 ? entry : entry.substring(0, equals);
      String name = equals < 0 ? "" : entry.substring(equals + 1).strip();
      names.put(options.choose(PARAMETER, page, pages()), options.name(PARAMETER, name));
    }
    return new PageNames(names);
  }

  private static List<String> pages() {
    List<String> pages = new ArrayList<>();
    for (Page page : Page.values()) {
      for (Language language : Languages.all()) {
        pages.add(PageNames.key(page, language));
      }
    }
    return pages;
  }
}

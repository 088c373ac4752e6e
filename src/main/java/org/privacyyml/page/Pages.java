package org.privacyyml.page;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Page;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.SourceText;
import org.privacyyml.page.html.HtmlBody;
import org.privacyyml.page.html.HtmlDocument;
import org.privacyyml.page.html.Look;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.template.HomeWording;
import org.privacyyml.page.template.TemplateNames;
import org.privacyyml.page.template.TemplateOrigins;
import org.privacyyml.page.template.TemplateProblem;
import org.privacyyml.page.template.Templates;
import org.privacyyml.page.template.TranslationPlaces;
import org.privacyyml.page.view.Phrases;
import org.privacyyml.page.view.Sections;
import org.privacyyml.page.view.Terms;
import org.privacyyml.page.view.activity.ActivityView;
import org.privacyyml.page.view.activity.ActivityViews;
import org.privacyyml.page.view.activity.KindView;
import org.privacyyml.page.view.imprint.ImprintView;
import org.privacyyml.page.view.imprint.ImprintViews;
import org.privacyyml.page.view.notice.NoticeView;
import org.privacyyml.page.view.notice.NoticeViews;
import org.privacyyml.policy.Controller;
import org.privacyyml.resource.Languages;

/** Writes the pages of one file. */
public final class Pages {
  private static final String STYLE = "html/style";

  private final Disclosure file;
  private final LocalDate today;
  private final Templates markdown;
  private final Templates html;
  private String style = "";

  /**
   * @param ownTemplates a folder whose templates replace ours of the same name
   * @param today decides which adequacy decisions are in force
   * @throws TemplateProblem if one of these templates cannot be used
   */
  public Pages(Disclosure file, Optional<Path> ownTemplates, LocalDate today) {
    this.file = file;
    this.today = today;
    this.markdown =
        new Templates(
            ownTemplates, Templates.Format.MARKDOWN, Optional.of(new HomeWording(file.law())));
    this.html = new Templates(ownTemplates, Templates.Format.HTML);
    if (ownTemplates.isPresent()) {
      TemplateNames.check(
          markdown,
          new TemplateNames.Views(
              NoticeView.class, ImprintView.class, List.of(ActivityView.class, KindView.class)));
      TemplateNames.checkDocument(html);
    }
  }

  /** The user's own templates as they are written. */
  public List<SourceText> ownTemplates() {
    List<SourceText> templates = new ArrayList<>();
    for (String name : markdown.own()) {
      templates.add(new SourceText(name + Templates.ENDING, markdown.text(name)));
    }
    return templates;
  }

  /** The languages that pages are written in, the site's first one first. */
  public List<Language> languages() {
    return file.site().isPresent() ? file.site().get().pageLanguages() : List.of(Languages.first());
  }

  /** The pages that this file gives. */
  public List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    if (file.writesNotice()) {
      pages.add(Page.NOTICE);
    }
    if (file.writesImprint() && file.provider().isPresent()) {
      pages.add(Page.IMPRINT);
    }
    return pages;
  }

  /** How the same page in another language is linked to. */
  @FunctionalInterface
  public interface Translations {
    /** The address of the page in that language; empty where no link is wanted. */
    Optional<String> address(Page page, Language language);
  }

  /**
   * Fills the templates of one page.
   *
   * @throws TemplateProblem if a template cannot be filled
   */
  public RenderedPage render(Page page, Language language, Translations translations) {
    Terms terms = new Terms(file.catalog(), language, file.law());
    List<Markdown> links = new ArrayList<>();
    for (Language other : languages()) {
      if (!other.equals(language)) {
        links.add(TranslationPlaces.link(Languages.fact(other, "name"), other));
      }
    }
    Object view = page == Page.NOTICE ? notice(terms, links) : imprint(terms, links);
    String source = markdown.render(template(page, language), view);
    String title = terms.page(page == Page.NOTICE ? "notice" : "imprint");
    return new RenderedPage(
        page, language, title, source, file.policy().updated().value(), translations);
  }

  private static String template(Page page, Language language) {
    return language.code() + (page == Page.NOTICE ? "/notice" : "/imprint");
  }

  /** The template of the user's that took the place of the one in which we serve a rule. */
  public Optional<String> replacedTemplate(Page page, Language language, RuleId rule) {
    return new TemplateOrigins(markdown).replaced(template(page, language), rule.value());
  }

  private NoticeView notice(Terms terms, List<Markdown> links) {
    Phrases phrases = new Phrases(terms, file.catalog().countries(), today);
    Sections sections = new Sections(file.policy().sections().orElse(List.of()), terms);
    ActivityViews activities = new ActivityViews(file, terms, phrases, markdown, sections);
    return new NoticeViews(file, terms, phrases, sections).of(activities, links);
  }

  private ImprintView imprint(Terms terms, List<Markdown> links) {
    Controller provider = file.provider().orElseThrow();
    return new ImprintViews(file, terms).of(provider, links);
  }

  /** A page as a complete HTML document as it comes. */
  public String document(RenderedPage page, Translations translations) {
    return document(page, translations, Look.PLAIN);
  }

  /** A page as a complete HTML document with its own style sheet. */
  public String document(RenderedPage page, Translations translations, Look look) {
    List<HtmlDocument.Alternate> alternates = new ArrayList<>();
    for (Language language : languages()) {
      Optional<String> address = translations.address(page.page(), language);
      if (address.isPresent()) {
        alternates.add(new HtmlDocument.Alternate(language.code(), address.get()));
      }
    }
    Terms terms = new Terms(file.catalog(), page.language(), file.law());
    Optional<String> site =
        file.site().isPresent() ? terms.text(file.site().get().name()) : Optional.empty();
    return html.render(
        "html/document",
        new HtmlDocument(
            page.language().code(),
            page.title() + (site.isPresent() ? " – " + site.get() : ""),
            alternates.size() > 1 ? alternates : List.of(),
            look.robots().isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(", ", look.robots())),
            new HtmlDocument.Html(style(look)),
            new HtmlDocument.Html(HtmlBody.of(page.tree()))));
  }

  private String style(Look look) {
    if (style.isEmpty()) {
      // Ours names nothing, and has nothing to be filled.
      style = html.isOwn(STYLE) ? html.render(STYLE, new HtmlDocument.Style()) : html.text(STYLE);
    }
    return look.style(style);
  }

  /**
   * The value of {@code Content-Security-Policy} under which the documents have their style sheet,
   * and can load nothing and run nothing; the same for all pages.
   */
  public String contentSecurityPolicy(Look look) {
    return Look.contentSecurityPolicy(style(look));
  }
}

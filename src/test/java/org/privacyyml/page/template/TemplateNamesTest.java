package org.privacyyml.page.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.privacyyml.Spoken.DE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyyml.finding.Page;
import org.privacyyml.page.PageFixtures;
import org.privacyyml.page.RenderedPage;
import org.privacyyml.page.html.HtmlDocument;
import org.privacyyml.page.markdown.FrontMatter;
import org.privacyyml.page.view.activity.ActivityView;
import org.privacyyml.page.view.activity.KindView;
import org.privacyyml.page.view.imprint.ImprintView;
import org.privacyyml.page.view.notice.NoticeView;

/** What templates may name, and what is said about those that name something else. */
class TemplateNamesTest {
  private static final Path OURS = Path.of("templates");

  @TempDir Path folder;

  private static List<String> ours() {
    try (Stream<Path> files = Files.walk(OURS)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> OURS.relativize(file).toString().replace('\\', '/'))
          .map(file -> file.substring(0, file.length() - Templates.ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void our_templates_name_only_what_there_is() {
    Templates markdown = new Templates(Optional.empty(), Templates.Format.MARKDOWN);
    for (String language : List.of("de", "en")) {
      TemplateNames.check(markdown, language + "/notice", NoticeView.class);
      TemplateNames.check(markdown, language + "/imprint", ImprintView.class);
    }
    for (String name : ours()) {
      if (name.contains("/kinds/")) {
        TemplateNames.check(markdown, name, ActivityView.class, KindView.class);
      }
    }
    Templates html = new Templates(Optional.empty(), Templates.Format.HTML);
    TemplateNames.check(html, "html/document", HtmlDocument.class);
    TemplateNames.check(html, "html/style", HtmlDocument.Style.class);
  }

  @Test
  void our_style_sheet_has_nothing_to_be_filled() {
    // It is written as it is.
    assertThat(new Templates(Optional.empty(), Templates.Format.HTML).text("html/style"))
        .contains("@media print")
        .doesNotContain("{{");
  }

  @Test
  void every_template_of_ours_can_be_replaced() throws IOException {
    for (String name : ours()) {
      Path copy = folder.resolve(name + Templates.ENDING);
      Files.createDirectories(copy.getParent());
      Files.copy(OURS.resolve(name + Templates.ENDING), copy);
    }
    var rich = PageFixtures.rich();
    var plain = PageFixtures.render(rich);
    var replaced = PageFixtures.render(rich, folder);
    for (int i = 0; i < plain.pages().size(); i++) {
      RenderedPage page = replaced.pages().get(i);
      assertThat(replaced.writer().document(page, PageFixtures.NAMES))
          .isEqualTo(plain.writer().document(plain.pages().get(i), PageFixtures.NAMES));
    }
  }

  private void write(String name, String template) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, template);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void assertProblem(String message) {
    assertThatThrownBy(() -> PageFixtures.render(PageFixtures.rich(), folder))
        .isInstanceOf(TemplateProblem.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '~',
      textBlock =
          """
          {{siteNam}} § unknown name siteNam; did you mean siteName?
          {{#nobody}}{{/nobody}} § unknown name nobody
          {{^nobody}}{{/nobody}} § unknown name nobody
          {{#storage}}{{^storageNone}}{{zzz}}{{/storageNone}}{{/storage}} § unknown name zzz
          {{partyName}} § unknown name partyName
          {{parties.controller}} § unknown name parties.controller
          {{#parties}}{{#controller}}{{#postal}}{{text}}{{/postal}}{{/controller}}{{/parties}} § unknown name text
          {{#processing}}{{#activities}}{{#kind}}{{#embedding}}{{#REMOTE}}{{/REMOTE}}{{/embedding}}{{/kind}}{{/activities}}{{/processing}} § unknown name REMOTE; did you mean remote?
          {{#parties}}{{#controller}}{{jointName}}{{/controller}}{{/parties}} § unknown name jointName
          {{toString}} § unknown name toString
          {{#rights}}{{#requests}}{{text}}{{/requests}}{{/rights}} § unknown name text
          {{{siteName}}} § siteName is plain text and must be escaped: write {{siteName}}
          {{&siteName}} § siteName is plain text and must be escaped: write {{siteName}}
          {{=<% %>=}}<%&siteName%> § siteName is plain text and must be escaped: write {{siteName}}
          {{#rights}}{{requests}}{{/rights}} § requests has links or the like: write {{{requests}}}
          {{#processing}}{{#activities}}{{#facts}}{{#basis}}{{#bases}}{{{.}}}{{/bases}}{{/basis}}{{/facts}}{{/activities}}{{/processing}} § . is plain text and must be escaped: write {{.}}
          {{#start}}{{#translations}}{{.}}{{/translations}}{{/start}} § . has links or the like: write {{{.}}}
          {{#parties}}{{hasJoint}}{{/parties}} § hasJoint is no text; make a section of it: {{#hasJoint}}
          {{#processing}}{{activities}}{{/processing}} § activities is no text; make a section of it: {{#activities}}
          {{#parties}}{{controller}}{{/parties}} § controller is no text; make a section of it: {{#controller}}
          {{>overvieu}} § there is no template de/overvieu.mustache
          {{>notice}} § de/notice.mustache includes itself
          {{>*siteName}} § an include needs the name of a template
          {{<overview}}{{/overview}} § templates do not extend each other; include one
          {{$block}}{{/block}} § there are no blocks; include a template
          {{%FILTER}} § there are no pragmas
          <!-- mine --> § <!--mine is no directive; write a comment as {{! … }}
          <!--rul GDPR-13-2-A--> § <!--rul is no directive; write a comment as {{! … }}
          <div class="x"> § <div is HTML; this template is Markdown, from which HTML is made
          Inhalt: <!--contents--> § <!--contents--> needs a line of its own
          {{siteName}}<!--contents--> § <!--contents--> needs a line of its own
          - <!--contents--> § <!--contents--> needs a line of its own
          <!--contents--> <!--facts--> § <!--contents--> needs a line of its own
          {{#activities}} § Failed to close 'activities' tag
          {{/activities}} § Mismatched start/end tags: null != activities in de/notice.mustache:2
          {{siteName § Improperly closed variable
          """)
  void a_wrong_template_is_refused_with_its_line(String wrong, String message) {
    write("de/notice.mustache", "# Titel\n" + wrong + "\n");
    assertThatThrownBy(() -> PageFixtures.render(PageFixtures.rich(), folder))
        .isInstanceOf(TemplateProblem.class)
        .hasMessageStartingWith("de/notice.mustache:")
        .hasMessageContaining(message);
  }

  @Test
  void the_line_of_a_text_is_the_one_that_it_stands_in() {
    write("de/notice.mustache", "# Titel\n\n{{#parties}}\n<br>\n{{/parties}}\n");
    assertProblem(
        "de/notice.mustache:4: <br> is HTML; this template is Markdown, from which HTML is made");
    write("de/notice.mustache", "# Titel\n\n<br> {{siteName}}");
    assertProblem(
        "de/notice.mustache:3: <br> is HTML; this template is Markdown, from which HTML is made");
  }

  @Test
  void the_line_is_the_one_of_the_included_template() {
    write(
        "de/notice.mustache",
        "# Titel\n\n{{#processing}}{{#offerings}}{{>mine/facts}}{{/offerings}}{{/processing}}\n");
    write("de/mine/facts.mustache", "Zeile\n\n{{#offered}}\n- {{nam}}\n{{/offered}}\n");
    assertProblem("de/mine/facts.mustache:4: unknown name nam; did you mean name?");
  }

  @Test
  void a_language_that_no_page_is_written_in_is_checked_too() {
    write("en/kinds/newsletter.mustache", "{{provide}}\n");
    assertProblem("en/kinds/newsletter.mustache:1: unknown name provide; did you mean provider?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"de/overvieu", "overview", "de/kinds/newsleter", "html/dokument", "fr/notice"})
  void a_template_that_replaces_nothing_is_refused(String name) {
    write(name + ".mustache", "Text\n");
    assertProblem(name + ".mustache: no page uses this template; none of ours has its name");
  }

  @Test
  void a_template_of_ones_own_may_be_included() {
    write("de/notice.mustache", "# Titel\n\n{{>mine}}\n");
    write("de/mine.mustache", "Gilt für {{siteName}}.\n");
    RenderedPage page =
        PageFixtures.page(PageFixtures.render(PageFixtures.rich(), folder), Page.NOTICE, DE);
    assertThat(page.markdown(FrontMatter.NONE, "x"))
        .isEqualTo("# Titel\n\nGilt für Beispiel-Handbuch.\n");
  }

  @Test
  void the_contents_stand_where_the_template_wants_them() {
    write(
        "de/notice.mustache",
        "# Titel\n\n1. x\n\n<!--contents-->\nText\n\n## A <!--id a-->\n\n### B <!--id b-->\n\n## C\n\n"
            + "## *D* \\* <!--rule R--> <!--id d-->\n");
    RenderedPage page =
        PageFixtures.page(PageFixtures.render(PageFixtures.rich(), folder), Page.NOTICE, DE);
    assertThat(page.markdown(FrontMatter.NONE, "x"))
        .startsWith(
            "# Titel\n\n1. x\n\n1. [A](#a)\n    1. [B](#b)\n2. [*D* \\*](#d)\n\nText\n\n<a id=\"a\"></a>\n\n## A\n");
    assertThat(page.fragment())
        .contains(
            "</ol>\n<ol>\n<li><a href=\"#a\">A</a>\n<ol>\n<li><a href=\"#b\">B</a></li>\n</ol>\n</li>\n<li><a href=\"#d\"><em>D</em> *</a></li>\n</ol>\n<p>Text</p>\n");
  }

  @Test
  void a_template_must_be_utf_8() throws IOException {
    Files.createDirectories(folder.resolve("de"));
    Files.write(
        folder.resolve("de/overview.mustache"), "Überblick".getBytes(StandardCharsets.ISO_8859_1));
    assertProblem("de/overview.mustache: is not UTF-8");
  }

  @Test
  void the_mark_of_an_editor_is_no_text() {
    write("de/notice.mustache", "\uFEFF# Titel\n");
    RenderedPage page =
        PageFixtures.page(PageFixtures.render(PageFixtures.rich(), folder), Page.NOTICE, DE);
    assertThat(page.markdown(FrontMatter.NONE, "x")).isEqualTo("# Titel\n");
  }

  @Test
  void the_document_is_checked_too() {
    write("html/document.mustache", "<title>{{titel}}</title>\n{{{content}}}\n");
    assertProblem("html/document.mustache:1: unknown name titel; did you mean title?");
    write("html/document.mustache", "<title>{{{title}}}</title>\n{{{content}}}\n");
    assertProblem(
        "html/document.mustache:1: title is plain text and must be escaped: write {{title}}");
  }
}

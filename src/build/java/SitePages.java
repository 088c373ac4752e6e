import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.RuleId;
import org.privacyyml.guide.RuleGuide;
import org.privacyyml.guide.RulePages;
import org.privacyyml.page.Article;
import org.privacyyml.resource.Languages;

/** Writes the pages of all rules as Markdown for the plugin's own site. Run by the build. */
final class SitePages {

  private SitePages() {}

  /**
   * @param arguments the folder in which the site looks for Markdown
   */
  public static void main(String[] arguments) throws IOException {
    Catalog catalog = new Catalog();
    for (Language language : Languages.all()) {
      Path folder = Path.of(arguments[0], RulePages.folder(language));
      Files.createDirectories(folder);
      RulePages pages = new RulePages(catalog, language);
      write(folder, RulePages.INDEX, pages.index());
      for (String id : catalog.ruleIds()) {
        RuleId rule = new RuleId(id);
        write(folder, RulePages.name(rule), pages.page(RuleGuide.of(catalog, rule).orElseThrow()));
      }
    }
  }

  private static void write(Path folder, String name, Article page) throws IOException {
    String title = "---\ntitle: " + page.title().replace(": ", " – ") + "\n---\n\n";
    Files.write(
        folder.resolve(name + ".md"), (title + page.markdown()).getBytes(StandardCharsets.UTF_8));
  }
}

package org.privacyyml.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.Checked;
import org.privacyyml.Fixtures;
import org.privacyyml.Privacy;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Page;
import org.privacyyml.page.html.HtmlBody;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** What the file states stands on a page: nothing that the format has for one is left out. */
class EverythingIsShownTest {

  /**
   * Keys whose values are no words of a page: the page says what they mean, or only the check wants
   * them.
   */
  private static final Set<String> NOT_WORDS =
      Set.of(
          "version",
          "updated",
          "languages",
          "domains",
          "nature",
          "editorial",
          "audiovisual",
          "userContent",
          "youthRelevant",
          "impactAssessment",
          "commercialPurpose",
          "rejectOnFirstLayer",
          "microEnterprise",
          "addresses",
          "id",
          "legalForm",
          "sector",
          "state",
          "country",
          "liquidation",
          "supervisoryAuthority",
          "awardedIn",
          "authority",
          "participates",
          "consumers",
          "contractsOnline",
          "services",
          "supplement",
          "role",
          "agreement",
          "mechanism",
          "certified",
          "hosts",
          "kind",
          "offering",
          "provider",
          "embedding",
          "basis",
          "legalBasis",
          "recipients",
          "recipientsForAll",
          "retention",
          "required",
          "confirmation",
          "setBy",
          "not-stored",
          "min",
          "max",
          "period",
          "from",
          "public",
          "ground",
          "automatedDecisions",
          "technology",
          "duration",
          "party",
          "access",
          "necessary",
          "processing",
          "after",
          "service",
          "type",
          "transfer",
          "source",
          "unknown",
          "tool");

  @ParameterizedTest
  @MethodSource("org.privacyyml.resource.Languages#all")
  void every_text_of_the_file_stands_on_one_of_the_pages(Language language) {
    Privacy.Written written = PageFixtures.render(PageFixtures.rich());
    String shown =
        shown(written, Page.NOTICE, language) + " " + shown(written, Page.IMPRINT, language);
    Map<String, String> missing = new LinkedHashMap<>();
    texts(language)
        .forEach(
            (path, text) -> {
              if (!shown.contains(text)) {
                missing.put(path, text);
              }
            });
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.privacyyml.resource.Languages#all")
  void a_rich_file_shows_all_that_the_law_requires(Language language) {
    Checked rich = PageFixtures.rich();
    assertThat(rich.shown()).hasSizeGreaterThan(80);
    assertThat(PageFixtures.render(rich).missing()).isEmpty();
  }

  /** What a reader sees, and where links lead. */
  private static String shown(Privacy.Written written, Page page, Language language) {
    Document html = Jsoup.parse(HtmlBody.of(PageFixtures.page(written, page, language).tree()));
    return Nasty.seen(html.text()) + " " + String.join(" ", html.select("a").eachAttr("href"));
  }

  private static Map<String, String> texts(Language language) {
    LoaderOptions options = new LoaderOptions();
    DumperOptions dumper = new DumperOptions();
    // Every scalar as it is written.
    Resolver plain =
        new Resolver() {
          @Override
          protected void addImplicitResolvers() {}

          @Override
          public Tag resolve(org.yaml.snakeyaml.nodes.NodeId kind, String value, boolean implicit) {
            return kind == org.yaml.snakeyaml.nodes.NodeId.scalar
                ? Tag.STR
                : super.resolve(kind, value, implicit);
          }
        };
    Yaml yaml =
        new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, plain);
    Map<String, String> texts = new LinkedHashMap<>();
    String file =
        new String(Fixtures.bytes(Fixtures.file("page/rich.yml")), StandardCharsets.UTF_8);
    collect("", "", yaml.load(file), language, texts);
    return texts;
  }

  private static void collect(
      String path, String key, Object node, Language language, Map<String, String> texts) {
    if (key.equals("body")) {
      return; // Markdown, which is not shown as it is written.
    }
    if (node instanceof Map<?, ?> map) {
      boolean byLanguage = map.keySet().stream().allMatch(Set.of("de", "en", "all")::contains);
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        String name = String.valueOf(entry.getKey());
        if (!byLanguage) {
          collect(path + "." + name, name, entry.getValue(), language, texts);
        } else if (name.equals("all") || name.equals(language.code())) {
          // A text in languages is one of the owner's, whatever the key.
          texts.put(path, Nasty.seen(String.valueOf(entry.getValue())));
        }
      }
    } else if (node instanceof List<?> list) {
      for (Object item : new ArrayList<>(list)) {
        collect(path + "[" + list.indexOf(item) + "]", key, item, language, texts);
      }
    } else if (!NOT_WORDS.contains(key)) {
      texts.put(path, Nasty.seen(String.valueOf(node)));
    }
  }
}

package org.privacyyml.page.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.privacyyml.page.view.imprint.ImprintView;
import org.privacyyml.page.view.notice.NoticeView;

/** The page on templates lists the names that there are. */
class TemplateDocsTest {
  private static final Path PAGE = Path.of("src/docs/templates.md");
  private static final String START = "## Names in the privacy notice";

  @Test
  void the_page_on_templates_lists_all_names() throws IOException {
    String lists =
        names(START, NoticeView.class) + names("## Names in the Impressum", ImprintView.class);
    Path made = Path.of("target/templates.md");
    Files.createDirectories(made.getParent());
    Files.writeString(made, lists);
    String page = Files.readString(PAGE);
    assertThat(page.substring(page.indexOf(START)))
        .as("copy " + made)
        .isEqualTo(lists.stripTrailing() + "\n");
  }

  /** One line a view: the sections that lead to it, and what it has; each once. */
  private static String names(String heading, Class<?> page) {
    Map<Type, String> lines = new LinkedHashMap<>();
    add(page, "", lines);
    return heading + "\n\n" + String.join("\n", lines.values()) + "\n\n";
  }

  private static void add(Type view, String path, Map<Type, String> lines) {
    if (lines.containsKey(view)) {
      return;
    }
    List<String> names = ViewName.of(view).stream().map(TemplateDocsTest::tag).toList();
    lines.put(
        view, "- " + (path.isEmpty() ? "" : "in `" + path + "`: ") + String.join(", ", names));
    for (ViewName name : ViewName.of(view)) {
      Type inner = ViewName.element(name.type());
      if (!ViewName.of(inner).isEmpty()) {
        add(inner, path + "{{#" + name.name() + "}}", lines);
      }
    }
  }

  private static String tag(ViewName name) {
    boolean many = name.type() instanceof ParameterizedType type && type.getRawType() == List.class;
    Type type = ViewName.element(name.type());
    if (many || !(ViewName.isPlain(type) || ViewName.isFinished(type))) {
      return "`{{#" + name.name() + "}}`";
    }
    return ViewName.isFinished(type) ? "`{{{" + name.name() + "}}}`" : "`{{" + name.name() + "}}`";
  }
}

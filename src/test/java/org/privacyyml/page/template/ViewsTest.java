package org.privacyyml.page.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mustachejava.Code;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyyml.page.view.activity.ActivityView;
import org.privacyyml.page.view.activity.KindView.ConfirmationView;
import org.privacyyml.page.view.activity.KindView.EmbeddingView;
import org.privacyyml.page.view.imprint.ImprintView;
import org.privacyyml.page.view.imprint.ImprintView.TradeView;
import org.privacyyml.page.view.notice.NoticeView;
import org.privacyyml.page.view.notice.ProcessingView;

/** The views are small, no value of theirs can take another's place, and templates use them all. */
class ViewsTest {
  /** What says that no other value of its set is meant, and what only templates of others need. */
  private static final Map<Class<?>, Set<String>> NOT_NAMED =
      Map.of(
          EmbeddingView.class, Set.of("otherwise"),
          ConfirmationView.class, Set.of("unstated"),
          TradeView.class, Set.of("neither"),
          // The texts of the kinds are filled with it.
          ActivityView.class, Set.of("kind"),
          // For a notice of one's own that tells all one after the other.
          ProcessingView.class, Set.of("activities"));

  /** A page's view and all that are in it, each once. */
  static Set<Class<?>> views(Class<?> page) {
    Set<Class<?>> views = new LinkedHashSet<>();
    add(page, views);
    return views;
  }

  private static void add(Class<?> view, Set<Class<?>> views) {
    if (views.add(view)) {
      for (ViewName name : ViewName.of(view)) {
        if (ViewName.element(name.type()) instanceof Class<?> inner
            && !ViewName.of(inner).isEmpty()) {
          add(inner, views);
        }
      }
    }
  }

  private static Stream<Class<?>> records() throws Exception {
    List<Class<?>> records = new ArrayList<>();
    Path sources = Path.of("src/main/java");
    try (Stream<Path> files = Files.walk(sources.resolve("org/privacyyml/page/view"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String name = sources.relativize(file).toString().replaceAll("\\.java$", "");
        if (!name.endsWith("package-info")) {
          Class<?> type = Class.forName(name.replace('/', '.').replace('\\', '.'));
          records.add(type);
          records.addAll(List.of(type.getDeclaredClasses()));
        }
      }
    }
    return records.stream().filter(Class::isRecord);
  }

  @Test
  void no_view_has_more_than_twelve_components() throws Exception {
    assertThat(records())
        .hasSizeGreaterThan(30)
        .allSatisfy(view -> assertThat(view.getRecordComponents()).hasSizeLessThanOrEqualTo(12));
  }

  @Test
  void no_value_can_take_the_place_of_the_one_beside_it() throws Exception {
    List<String> alike = new ArrayList<>();
    for (Class<?> view : records().toList()) {
      RecordComponent[] components = view.getRecordComponents();
      for (int i = 1; i < components.length; i++) {
        if (components[i].getGenericType().equals(components[i - 1].getGenericType())) {
          alike.add(view.getSimpleName() + "." + components[i].getName());
        }
      }
    }
    assertThat(alike).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(classes = {NoticeView.class, ImprintView.class})
  void a_name_means_the_same_on_every_level(Class<?> page) {
    Map<String, Class<?>> levels = new HashMap<>();
    for (Class<?> view : views(page)) {
      for (ViewName name : ViewName.of(view)) {
        assertThat(levels.put(name.name(), view)).as(name.name()).isNull();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void our_templates_name_all_that_there_is(String language) throws IOException {
    Set<String> named = new TreeSet<>();
    Templates templates = new Templates(Optional.empty(), Templates.Format.MARKDOWN);
    try (Stream<Path> files = Files.walk(Path.of("templates", language))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = Path.of("templates").relativize(file).toString().replace('\\', '/');
        addNames(templates.codes(name.substring(0, name.lastIndexOf('.'))), named);
      }
    }
    List<String> unused = new ArrayList<>();
    for (Class<?> page : List.of(NoticeView.class, ImprintView.class)) {
      for (Class<?> view : views(page)) {
        for (ViewName name : ViewName.of(view)) {
          boolean isExcused = NOT_NAMED.getOrDefault(view, Set.of()).contains(name.name());
          if (named.contains(name.name()) == isExcused) {
            unused.add(view.getSimpleName() + "." + name.name());
          }
        }
      }
    }
    assertThat(unused).isEmpty();
  }

  private static void addNames(Code[] codes, Set<String> names) {
    for (Code code : codes == null ? new Code[0] : codes) {
      if (code.getName() != null) {
        names.add(code.getName());
      }
      addNames(code.getCodes(), names);
    }
  }
}

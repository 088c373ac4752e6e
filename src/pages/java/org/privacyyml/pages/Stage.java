package org.privacyyml.pages;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.privacyyml.pages.Sample.SamplePage;

/** One browser and one server for all tests: starting them takes longer than most tests. */
public final class Stage implements AutoCloseable {
  private final Browser browser = new Browser();
  private final PageServer server = new PageServer();
  private final Map<String, String> addresses = new HashMap<>();

  public Browser browser() {
    return browser;
  }

  public PageServer server() {
    return server;
  }

  /** Opens a page as a document, in light, on a desktop. */
  Browser show(SamplePage page) {
    browser.resize(1280, 800, 1);
    browser.media(Browser.Scheme.LIGHT);
    browser.textSize(16);
    browser.open(
        addresses.computeIfAbsent(
            page.name(), name -> server.serve(name + ".html", page.document(), page.policy())));
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    server.close();
  }

  /** Hands the stage to tests, and closes it behind the last one. */
  public static final class Extension implements BeforeAllCallback, ParameterResolver {
    private static final Namespace OURS = Namespace.create(Stage.class);

    @Override
    public void beforeAll(ExtensionContext context) {
      stage(context);
    }

    private static Stage stage(ExtensionContext context) {
      return context
          .getRoot()
          .getStore(OURS)
          .computeIfAbsent(Stage.class, key -> new Stage(), Stage.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return stage(context);
    }
  }
}

package org.privacyyml.page.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.PartialCode;
import java.io.Writer;
import java.util.List;

/**
 * One of our templates in another one. It is read where it is written first: those of other
 * countries never are. They do not include themselves, which is the reason to read one before.
 */
final class Inclusion extends PartialCode {

  Inclusion(TemplateContext context, DefaultMustacheFactory factory, String name) {
    super(context, factory, name);
  }

  @Override
  public synchronized void init() {
    filterText();
  }

  @Override
  protected synchronized Writer executePartial(Writer writer, List<Object> scopes) {
    if (partial == null) {
      super.init();
    }
    return super.executePartial(writer, scopes);
  }
}

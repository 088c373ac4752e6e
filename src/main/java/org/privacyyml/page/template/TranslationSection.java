package org.privacyyml.page.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.IterableCode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The section of a template that speaks of a page's translations: each of them is marked off. */
final class TranslationSection extends IterableCode {

  TranslationSection(TemplateContext context, DefaultMustacheFactory factory, Mustache inner) {
    super(context, factory, inner, TranslationPlaces.NAME);
  }

  @Override
  public Writer next(Writer writer, Object translation, List<Object> scopes) {
    try {
      writer.write(TranslationPlaces.OPEN);
      Writer written = super.next(writer, translation, scopes);
      written.write(TranslationPlaces.CLOSE);
      return written;
    } catch (IOException unwritable) {
      throw new MustacheException("cannot write", unwritable, tc);
    }
  }
}

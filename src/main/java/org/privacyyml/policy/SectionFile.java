package org.privacyyml.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.SourceText;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.BaseFiles;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.value.Utf8;
import org.privacyyml.policy.value.Value;
import org.privacyyml.resource.Languages;
import org.privacyyml.resource.Messages;

/** A file with the Markdown of a section; by language where there are several. */
final class SectionFile {

  private SectionFile() {}

  static Fact<Text> read(Value value) {
    Text names = value.text().orNull();
    if (names == null) {
      return value.unread();
    }
    Map<Language, String> texts = new LinkedHashMap<>();
    for (Language language : Languages.all()) {
      load(names, language, value).ifPresent(text -> texts.put(language, text));
    }
    return texts.size() == names.words().byLanguage().size()
        ? value.holds(Text.of(texts))
        : value.unread();
  }

  private static Optional<String> load(Text names, Language language, Value value) {
    Optional<String> name = names.in(language);
    if (name.isEmpty()) {
      return name;
    }
    Where where = value.where();
    String from = where.place().source().name();
    Optional<BaseFiles.Found> found = value.reading().files().find(name.get(), from);
    Optional<String> body = found.isPresent() ? Utf8.decode(found.get().bytes()) : Optional.empty();
    if (body.isPresent()) {
      Place start = Place.startOf(new SourceText(found.get().name(), body.get()));
      value.reading().state(where.at(start), body.get(), true);
    } else {
      value
          .reading()
          .report(
              "FORMAT-VALUE",
              where,
              Messages.of("policy.no-readable-file", "file", name.get()),
              Messages.of("policy.relative-path-utf-8"));
    }
    return body;
  }
}

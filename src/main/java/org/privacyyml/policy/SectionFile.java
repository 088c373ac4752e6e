package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.TEXT;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.SourceText;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;

/** A file with the Markdown of a section; by language where there are several. */
final class SectionFile {

  static final Reader<Text> READER =
      (node, where, reading) -> {
        Optional<Text> names = TEXT.read(node, where, reading);
        if (names.isEmpty()) {
          return Optional.empty();
        }
        Map<Language, String> bodies = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
          Optional<String> name = names.get().in(language);
          if (name.isPresent()) {
            Optional<String> body = load(name.get(), where, reading);
            if (body.isEmpty()) {
              return Optional.empty();
            }
            bodies.put(language, body.get());
          }
        }
        return Optional.of(new Text(bodies));
      };

  private SectionFile() {}

  private static Optional<String> load(String name, Where where, Reading reading) {
    Optional<BaseFiles.Found> found = reading.files().find(name, where.place().source().name());
    Optional<String> body = found.flatMap(file -> Utf8.decode(file.bytes()));
    if (body.isEmpty()) {
      reading.report(
          "FORMAT-VALUE",
          where,
          new Words("there is no readable file " + name, "Es gibt keine lesbare Datei " + name),
          new Words(
              "The path is relative to the file that names it; the text must be UTF-8.",
              "Der Pfad ist relativ zu der Datei, die ihn nennt; der Text muss UTF-8 sein."));
    } else {
      Place start = Place.startOf(new SourceText(found.get().name(), body.get()));
      reading.state(where.at(start), body.get(), true);
    }
    return body;
  }
}

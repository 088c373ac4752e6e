package org.privacyyml.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.policy.ConsentTool;
import org.privacyyml.policy.Offering;

/**
 * Where consent is given and withdrawn: the same everywhere, or another place for each part of the
 * offering.
 */
final class ConsentPlaces {
  private final Disclosure file;
  private final Terms terms;
  private final Phrases phrases;

  ConsentPlaces(Disclosure file, Terms terms, Phrases phrases) {
    this.file = file;
    this.terms = terms;
    this.phrases = phrases;
  }

  /** The places for everything. */
  Optional<Markdown> all() {
    return of(Optional.empty());
  }

  /** The places for one part of the offering; those for all of them where none is named. */
  Optional<Markdown> of(Optional<String> offering) {
    List<Markdown> places = new ArrayList<>();
    for (ConsentTool tool : file.policy().consent().orElse(List.of())) {
      Optional<String> part = tool.offering().value();
      if (part.isEmpty() || offering.isEmpty() || part.equals(offering)) {
        // Which part it is for must be said only where there are others.
        Optional<String> said = offering.isPresent() ? Optional.empty() : part.map(this::offering);
        place(tool).map(place -> labelled(said, place)).ifPresent(places::add);
      }
    }
    return places.isEmpty() ? Optional.empty() : Optional.of(Markdown.join("; ", places));
  }

  private static Markdown labelled(Optional<String> part, Markdown place) {
    return part.map(name -> new Markdown(Markdown.escape(name) + ": " + place)).orElse(place);
  }

  private Optional<Markdown> place(ConsentTool tool) {
    Optional<String> name = phrases.text(tool.tool().value()).map(this::toolName);
    return tool.settings()
        .value()
        .map(link -> Markdown.link(terms.page("settings"), link))
        .map(
            link ->
                name.map(by -> new Markdown(link + " (" + Markdown.escape(by) + ")")).orElse(link))
        .or(() -> name.map(Markdown::text));
  }

  /** A recipient's key stands for its name. */
  private String toolName(String stated) {
    return file.recipients().stream()
        .filter(receiver -> receiver.key().equals(stated))
        .map(phrases::name)
        .findFirst()
        .orElse(stated);
  }

  /** What a part of the offering is called. */
  String offering(String id) {
    for (Offering offering :
        file.site().flatMap(site -> site.offerings().value()).orElse(List.of())) {
      if (offering.id().value().filter(id::equals).isPresent()) {
        return phrases.text(offering.name().value()).orElse(id);
      }
    }
    return id;
  }
}

package org.privacyyml.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Receiver;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.policy.ConsentTool;
import org.privacyyml.policy.value.Reference;

/**
 * Where consent is given and withdrawn: the same everywhere, or another place for each part of the
 * offering.
 */
public final class ConsentPlaces {
  private final Disclosure file;
  private final Terms terms;
  private final Phrases phrases;
  private final Offerings offerings;

  public ConsentPlaces(Disclosure file, Terms terms, Phrases phrases) {
    this.file = file;
    this.terms = terms;
    this.phrases = phrases;
    this.offerings = new Offerings(file, terms);
  }

  /** The places for everything. */
  public Optional<Markdown> all() {
    return of(Optional.empty());
  }

  /** The places for one part of the offering; those for all of them where none is named. */
  public Optional<Markdown> of(Optional<String> offering) {
    List<Markdown> places = new ArrayList<>();
    for (ConsentTool tool : file.policy().consent().orElse(List.of())) {
      Optional<String> part = tool.offering().value();
      if (part.isEmpty() || offering.isEmpty() || part.equals(offering)) {
        // Which part it is for must be said only where there are others.
        String said =
            part.isPresent() && offering.isEmpty()
                ? Markdown.escape(offerings.name(part.get())) + ": "
                : "";
        places.add(place(tool, said));
      }
    }
    return Markdown.joined("; ", places);
  }

  private Markdown place(ConsentTool tool, String part) {
    String name = Markdown.escape(toolName(tool));
    if (tool.settings().isStated()) {
      Markdown link = Markdown.link(terms.page("settings"), tool.settings().orElse(""));
      return new Markdown(part + link + (name.isEmpty() ? "" : " (" + name + ")"));
    }
    return name.isEmpty() ? Markdown.empty() : new Markdown(part + name);
  }

  /** A recipient's key stands for its name; a tool of our own has none. */
  private String toolName(ConsentTool tool) {
    String stated = terms.text(tool.tool()).orElse("");
    if (stated.equals(Reference.SELF)) {
      return "";
    }
    for (Receiver receiver : file.recipients()) {
      if (receiver.key().equals(stated)) {
        return phrases.name(receiver);
      }
    }
    return stated;
  }
}

package org.privacyyml.law.asking;

import java.util.List;
import java.util.Optional;
import org.privacyyml.catalog.WordList;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Text;

/** Words in the file's own texts that give something away. */
public final class Telltale {

  private Telltale() {}

  /** The first words of a list that one of the texts has. */
  public static List<Lack> first(Case law, Fact<List<Text>> texts, String list) {
    return texts.isStated() ? first(law, texts, texts.orElse(List.of()), list) : List.of();
  }

  /** The first words of a list that the text has. */
  public static List<Lack> firstOf(Case law, Fact<Text> text, String list) {
    return first(law, text.map(List::of), list);
  }

  private static List<Lack> first(Case law, Fact<?> fact, List<Text> texts, String list) {
    WordList words = law.words(list);
    for (Text text : texts) {
      for (String language : text.all()) {
        Optional<String> hit = words.firstIn(language);
        if (hit.isPresent()) {
          return List.of(Lack.at(fact.where()).with("value", hit.get()).with("phrase", hit.get()));
        }
      }
    }
    return List.of();
  }
}

package org.privacyyml.law.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.catalog.WordList;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.Activity;
import org.privacyyml.policy.Basis;
import org.privacyyml.policy.Policy;
import org.privacyyml.policy.Provision;
import org.privacyyml.policy.Retention;
import org.privacyyml.policy.Section;
import org.privacyyml.policy.StorageEntry;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fact.Stated;
import org.privacyyml.policy.value.Text;

/**
 * The sentences that the file's owner has written, each with its place; what kinds preset is ours.
 */
public final class OwnTexts {

  /** One of them. */
  public record Said(Where where, Text text) {

    /** The first words of a list that stand in it. */
    public Optional<String> first(WordList words) {
      for (String written : text.all()) {
        Optional<String> hit = words.firstIn(written);
        if (hit.isPresent()) {
          return hit;
        }
      }
      return Optional.empty();
    }
  }

  private final List<Said> said = new ArrayList<>();

  private OwnTexts() {}

  public static List<Said> of(Case law) {
    OwnTexts texts = new OwnTexts();
    Policy policy = law.file().policy();
    for (Processing activity : law.allActivities()) {
      texts.addActivity(activity.activity());
    }
    for (StorageEntry entry : policy.storage().orElse(List.of())) {
      texts.add(entry.purpose());
      StorageEntry.Necessity necessary = entry.necessary().orNull();
      if (necessary != null && necessary.reason().isPresent()) {
        texts.add(Fact.of(necessary.reason().get(), entry.necessary().where()));
      }
    }
    for (Section section : policy.sections().orElse(List.of())) {
      texts.add(section.body());
    }
    texts.add(policy.anonymousUse());
    return List.copyOf(texts.said);
  }

  private void addActivity(Activity activity) {
    addAll(activity.purposes());
    addAll(activity.data());
    add(activity.interest());
    add(activity.withdrawal());
    for (Basis basis : activity.legalBasis().orElse(List.of())) {
      add(basis.interest());
      add(basis.withdrawal());
    }
    for (Retention retention : activity.retention().orElse(List.of())) {
      add(retention.criteria());
    }
    Optional<Provision> provision = activity.provision().value();
    if (provision.isPresent()) {
      add(provision.get().consequence());
    }
    add(activity.furtherPurposes());
    add(activity.note());
  }

  private void addAll(Fact<List<Text>> texts) {
    for (Text text : texts.orElse(List.of())) {
      said.add(new Said(texts.where(), text));
    }
  }

  private void add(Fact<Text> text) {
    if (text instanceof Stated<Text> stated) {
      said.add(new Said(stated.where(), stated.content()));
    }
  }
}

package org.privacyyml.disclosure;

import java.util.List;
import java.util.Optional;
import org.privacyyml.catalog.Kind;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Activity;
import org.privacyyml.policy.Basis;
import org.privacyyml.policy.Embedding;
import org.privacyyml.policy.Fact;
import org.privacyyml.policy.Keyed;
import org.privacyyml.policy.LegalBasis;
import org.privacyyml.policy.Obligation;
import org.privacyyml.policy.Provision;
import org.privacyyml.policy.Text;

/** What a kind gives to an activity that does not say it itself. Whatever the file says wins. */
final class Presets {
  private final Activity activity;
  private final Optional<Kind> kind;
  private final String country;

  /**
   * @param country the controller's: norms of a legal obligation differ by it
   */
  Presets(Activity activity, Optional<Kind> kind, String country) {
    this.activity = activity;
    this.kind = kind;
    this.country = country;
  }

  Fact<Text> name() {
    return activity.name().or(preset(kind.map(Kind::name), "name"));
  }

  Fact<List<Text>> purposes() {
    return activity.purposes().or(preset(kind.flatMap(Kind::purpose), "purposes").map(List::of));
  }

  Fact<List<Text>> data() {
    return activity.data().or(preset(kind.flatMap(Kind::data), "data").map(List::of));
  }

  /**
   * The legal bases, each with the interest, the norm and the way to withdraw that belong to it.
   */
  Fact<List<Basis>> bases() {
    Fact<List<Basis>> stated = activity.legalBasis();
    if (stated.isStated()) {
      return stated.map(bases -> bases.stream().map(this::completed).toList());
    }
    Optional<LegalBasis> preset = presetBasis();
    if (!stated.isMissing() || preset.isEmpty()) {
      return stated;
    }
    Where at = activity.where().missing("legalBasis");
    Basis basis =
        new Basis(
            at,
            preset,
            preset.get().key(),
            Fact.absent(at.missing("for")),
            Fact.absent(at.missing("interest")),
            Fact.absent(at.missing("law")),
            Fact.absent(at.missing("withdrawal")));
    return Fact.of(List.of(completed(basis)), at);
  }

  private Optional<LegalBasis> presetBasis() {
    return kind.filter(this::presetsBasis)
        .flatMap(Kind::basis)
        .flatMap(key -> named(key, LegalBasis.values()));
  }

  /**
   * Consent is preset for what is loaded from elsewhere; what stays on the own server has no
   * preset.
   */
  private boolean presetsBasis(Kind known) {
    Optional<Embedding> embedding = activity.embedding().value();
    return known.consentWhen().isEmpty()
        || embedding.isEmpty()
        || known.consentWhen().contains(embedding.get().key());
  }

  private Basis completed(Basis basis) {
    boolean asPreset = basis.basis().isPresent() && basis.basis().equals(presetBasis());
    // What a basis demands is asked for where the basis stands.
    Where at = basis.where();
    Fact<Text> interest = basis.interest().or(activity.interest());
    Fact<Text> law = basis.law().or(activity.law());
    Fact<Text> withdrawal = basis.withdrawal().or(activity.withdrawal());
    if (asPreset) {
      interest = interest.or(preset(kind.flatMap(Kind::interest), "interest"));
      law = law.or(preset(kind.map(known -> known.law().get(country)), "law"));
    }
    return new Basis(
        basis.where(),
        basis.basis(),
        basis.written(),
        basis.purpose(),
        interest.isMissing()
            ? Fact.absent(activity.where().missing("interest").shownAt(at))
            : interest,
        law.isMissing() ? Fact.absent(activity.where().missing("law").shownAt(at)) : law,
        withdrawal.isMissing()
            ? Fact.absent(activity.where().missing("withdrawal").shownAt(at))
            : withdrawal);
  }

  Fact<Provision> provision(Fact<Provision> forAll) {
    Fact<Provision> stated = activity.provision().or(forAll);
    if (!stated.isMissing() || kind.isEmpty()) {
      return stated.isMissing() ? activity.provision() : stated;
    }
    Optional<Obligation> obligation =
        kind.get().obligation().flatMap(key -> named(key, Obligation.values()));
    Where at = activity.where().missing("provision");
    return obligation.isEmpty()
        ? activity.provision()
        : Fact.of(
            new Provision(
                at,
                Fact.of(obligation.get(), at.missing("required")),
                preset(kind.get().consequence(), "provision.consequence")),
            at);
  }

  private Fact<Text> preset(Optional<Words> words, String key) {
    Where at = activity.where().missing(key);
    return words.isEmpty()
        ? Fact.absent(at)
        : Fact.of(Text.of(words.get().de(), words.get().en()), at);
  }

  static <T extends Keyed> Optional<T> named(String key, T[] values) {
    for (T value : values) {
      if (value.key().equals(key)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}

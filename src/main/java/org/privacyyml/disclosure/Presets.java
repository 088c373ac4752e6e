package org.privacyyml.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.privacyyml.catalog.Kind;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Activity;
import org.privacyyml.policy.Basis;
import org.privacyyml.policy.Provision;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.vocabulary.Embedding;
import org.privacyyml.policy.vocabulary.Keyed;
import org.privacyyml.policy.vocabulary.LegalBasis;
import org.privacyyml.policy.vocabulary.Obligation;

/** What a kind gives to an activity that does not say it itself. Whatever the file says wins. */
final class Presets {
  private final Activity activity;
  private final @Nullable Kind kind;
  private final ApplicableLaw applicable;
  private final List<String> registers;

  /**
   * @param applicable whose law counts: norms of a legal obligation differ by it, and the Swiss act
   *     asks for no legal basis
   * @param registers in which the controller's legal form is entered
   */
  Presets(
      Activity activity, Optional<Kind> kind, ApplicableLaw applicable, List<String> registers) {
    this.registers = registers;
    this.activity = activity;
    this.kind = kind.orElse(null);
    this.applicable = applicable;
  }

  Fact<Text> name() {
    return kind == null
        ? orUnknown(activity.name())
        : preset(activity.name(), Optional.of(kind.name()));
  }

  Fact<List<Text>> purposes() {
    return kind == null
        ? orUnknown(activity.purposes())
        : presetList(activity.purposes(), kind.purpose());
  }

  Fact<List<Text>> data() {
    return kind == null ? orUnknown(activity.data()) : presetList(activity.data(), kind.data());
  }

  /**
   * The legal bases, each with the interest, the norm and the way to withdraw that belong to it.
   */
  Fact<List<Basis>> bases() {
    Fact<List<Basis>> stated = activity.legalBasis();
    if (stated.isStated()) {
      List<Basis> completed = new ArrayList<>();
      for (Basis basis : stated.orElse(List.of())) {
        completed.add(completed(basis));
      }
      return Fact.of(List.copyOf(completed), stated.where());
    }
    Optional<LegalBasis> preset = presetBasis();
    if (!stated.isMissing() || preset.isEmpty()) {
      return orUnknown(stated);
    }
    Where at = activity.where().missing("legalBasis");
    Basis basis =
        new Basis(
            at,
            preset,
            preset.get().key(),
            Fact.missing(at.missing("for")),
            Fact.missing(at.missing("interest")),
            Fact.missing(at.missing("law")),
            Fact.missing(at.missing("withdrawal")));
    return Fact.of(List.of(completed(basis)), at);
  }

  private Optional<LegalBasis> presetBasis() {
    return kind != null && presetsBasis(kind) && !applicable.onlyDsg()
        ? Keyed.named(kind.basis().orElse(""), LegalBasis.values())
        : Optional.empty();
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

  /** What binds a form that is entered in a register, or else everybody in the country. */
  private Optional<Words> norm(Kind known) {
    for (String register : registers) {
      if (known.law().containsKey(register)) {
        return Optional.ofNullable(known.law().get(register));
      }
    }
    return Optional.ofNullable(known.law().get(applicable.controller()));
  }

  private Basis completed(Basis basis) {
    boolean asPreset = basis.basis().isPresent() && basis.basis().equals(presetBasis());
    Where at = basis.where();
    Fact<Text> interest = basis.interest().or(activity.interest());
    Fact<Text> law = basis.law().or(activity.law());
    Fact<Text> withdrawal = basis.withdrawal().or(activity.withdrawal());
    if (kind != null && asPreset) {
      interest = preset(interest, kind.interest());
      law = preset(law, norm(kind));
    }
    return new Basis(
        basis.where(),
        basis.basis(),
        basis.written(),
        basis.purpose(),
        demanded(interest, "interest", at),
        demanded(law, "law", at),
        demanded(withdrawal, "withdrawal", at));
  }

  /**
   * What a basis demands is asked for where the basis stands, unless its key is there and empty.
   */
  private Fact<Text> demanded(Fact<Text> stated, String key, Where basis) {
    boolean absent = stated.isMissing() && !stated.isEmpty();
    return absent ? Fact.missing(activity.where().missing(key).shownAt(basis)) : stated;
  }

  Fact<Provision> provision(Fact<Provision> forAll) {
    Fact<Provision> stated = activity.provision().or(forAll);
    if (!stated.isMissing()) {
      return stated;
    }
    if (kind == null) {
      return orUnknown(activity.provision());
    }
    Optional<Obligation> obligation =
        Keyed.named(kind.obligation().orElse(""), Obligation.values());
    Where at = activity.where().missing("provision");
    return obligation.isEmpty()
        ? activity.provision()
        : Fact.of(
            new Provision(
                at,
                Fact.of(obligation.get(), at.missing("required")),
                preset(Fact.missing(at.missing("consequence")), kind.consequence())),
            at);
  }

  private Fact<Text> preset(Fact<Text> stated, Optional<Words> words) {
    return stated.isMissing() && words.isPresent()
        ? Fact.of(text(words.get()), stated.where())
        : stated;
  }

  private Fact<List<Text>> presetList(Fact<List<Text>> stated, Optional<Words> words) {
    return stated.isMissing() && words.isPresent()
        ? Fact.of(List.of(text(words.get())), stated.where())
        : stated;
  }

  private Text text(Words words) {
    Words known = SwissWords.of(words, applicable);
    return Text.of(known);
  }

  /** What a kind presets that does not exist cannot be known; the kind has been reported. */
  private <T> Fact<T> orUnknown(Fact<T> stated) {
    boolean unknown = kind == null && !activity.kind().isMissing();
    return unknown && stated.isMissing() ? Fact.unreadable(stated.where()) : stated;
  }
}

package org.privacyyml.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.catalog.Adequacy;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.disclosure.Receiver;
import org.privacyyml.disclosure.ThirdCountryTransfer;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Basis;
import org.privacyyml.policy.DataSource;
import org.privacyyml.policy.Mechanism;
import org.privacyyml.policy.Provision;
import org.privacyyml.policy.Retention;
import org.privacyyml.policy.Role;
import org.privacyyml.policy.Start;
import org.privacyyml.policy.Term;
import org.privacyyml.policy.Text;

/**
 * Puts facts into the phrases that stand behind their labels. What is not stated gives no phrase.
 */
final class Phrases {
  /** With these a start speaks for itself. */
  private static final Set<String> STARTS =
      Set.of("ab", "nach", "seit", "vom", "von", "mit", "from", "after", "since", "starting");

  private final Terms terms;
  private final Law law;

  /** What the phrases must know of the law of the day. */
  @FunctionalInterface
  interface Law {
    /** The adequacy decision for a country that is in force. */
    Optional<Adequacy> adequacy(String country);
  }

  Phrases(Terms terms, Law law) {
    this.terms = terms;
    this.law = law;
  }

  Optional<String> text(Optional<Text> text) {
    return text.flatMap(stated -> stated.in(terms.language()));
  }

  /** Several texts in one line. */
  Optional<String> list(List<Text> texts, String separator) {
    List<String> parts =
        texts.stream().flatMap(text -> text.in(terms.language()).stream()).toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(separator, parts));
  }

  /** "berechtigtes Interesse (Art. 6 Abs. 1 lit. f DSGVO): die Sicherheit unserer Server". */
  String basis(Basis basis) {
    String group = terms.law().onlyDsg() ? "basisDsg" : "basis";
    String name = basis.basis().map(known -> terms.of(group, known)).orElse(basis.written());
    Optional<String> purpose = text(basis.purpose().value());
    if (purpose.isPresent()) {
      name =
          terms
              .words("page", "basisFor")
              .with(Map.of("basis", Words.same(name), "purpose", Words.same(purpose.get())))
              .in(terms.language());
    }
    Optional<String> interest = text(basis.interest().value());
    Optional<String> norm = text(basis.law().value());
    String detail =
        interest
            .map(said -> said + norm.map(law -> " (" + law + ")").orElse(""))
            .or(() -> norm)
            .orElse("");
    return capitalised(name) + (detail.isEmpty() ? "" : ": " + detail);
  }

  private static String capitalised(String text) {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  /** How long, with from when and by which law. */
  String retention(Retention stated, Processing activity) {
    List<String> parts = new ArrayList<>();
    stated.term().value().ifPresent(term -> parts.add(terms.term(term) + from(stated)));
    text(stated.criteria().value()).ifPresent(parts::add);
    if (stated.setByProvider()) {
      parts.add(setBy(activity));
    }
    if (stated.notStored()) {
      parts.add(terms.page("notStored"));
    }
    String howLong =
        String.join("; ", parts)
            + text(stated.law().value()).map(norm -> " (" + norm + ")").orElse("");
    return text(stated.of().value()).map(of -> of + ": " + howLong).orElse(howLong);
  }

  private String from(Retention stated) {
    boolean endless = stated.term().value().filter(term -> term.longest().isEmpty()).isPresent();
    if (endless) {
      return "";
    }
    return stated.from().value().map(this::from).orElse(" " + terms.of("start", "collection"));
  }

  private String from(Start start) {
    return start
        .usual()
        .map(usual -> " " + terms.of("start", usual))
        .or(() -> text(start.text()).map(this::from))
        .orElse("");
  }

  /** "ab Zugang der Ablehnung", whether or not the owner wrote the first word. */
  private String from(String start) {
    int blank = start.indexOf(' ');
    String first = blank < 0 ? start : start.substring(0, blank);
    return " " + (STARTS.contains(first) ? start : terms.page("from", "start", start));
  }

  /** For the overview: what it is about and how long, without from when and by which law. */
  String retentionShort(Retention stated, Processing activity) {
    return stated
        .term()
        .value()
        .map(terms::term)
        .map(term -> text(stated.of().value()).map(of -> of + ": " + term).orElse(term))
        .orElseGet(() -> retention(stated, activity));
  }

  /** How long an entry on the device lives. */
  String duration(Term term, Optional<Start> from) {
    String howLong = terms.term(term);
    return term.longest().isEmpty() || from.isEmpty() ? howLong : howLong + from(from.get());
  }

  private String setBy(Processing activity) {
    List<String> names =
        activity.providers().stream().flatMap(provider -> provider.name().stream()).toList();
    return names.size() == 1
        ? terms.page("setByProvider", "provider", names.get(0))
        : terms.page("setByAnyProvider");
  }

  String provision(Provision stated) {
    List<String> sentences = new ArrayList<>();
    stated
        .required()
        .value()
        .ifPresent(required -> sentences.add(terms.of("obligation", required)));
    text(stated.consequence().value()).ifPresent(sentences::add);
    return String.join(" ", sentences);
  }

  String source(DataSource source) {
    if (source.fromPerson()) {
      return terms.page("fromPerson");
    }
    String from = text(source.from().value()).orElse("");
    return source
        .isPublic()
        .value()
        .map(open -> from + " (" + terms.page(open ? "publicSource" : "privateSource") + ")")
        .orElse(from);
  }

  /** Names can have commas of their own. */
  String names(List<Receiver> receivers) {
    return String.join("; ", receivers.stream().map(this::name).toList());
  }

  /** Name or category of a recipient. */
  String name(Receiver receiver) {
    return receiver.name().or(() -> text(receiver.category().value())).orElse(receiver.key());
  }

  /**
   * What a recipient is, as far as that is stated: nobody is called a processor without a contract.
   */
  Optional<String> role(Receiver receiver) {
    boolean declared = receiver.declared().filter(own -> own.role().isStated()).isPresent();
    boolean contract = receiver.agreement().orElse(false);
    boolean known = receiver.is(Role.CONTROLLER);
    boolean arranged = receiver.is(Role.JOINT) && receiver.arrangement().isStated();
    boolean sayable = declared || contract || known || arranged;
    return sayable ? receiver.role().value().map(role -> terms.of("role", role)) : Optional.empty();
  }

  Optional<String> country(Receiver receiver) {
    if (receiver.isCountryOpen()) {
      return Optional.of(terms.page("countryOpen"));
    }
    return receiver.country().value().map(terms::country);
  }

  /** What protects the data on the way: country and instrument. */
  String transfer(ThirdCountryTransfer transfer) {
    List<String> parts = new ArrayList<>();
    transfer.mechanism().value().ifPresent(mechanism -> parts.add(instrument(mechanism, transfer)));
    text(transfer.copy().value())
        .filter(copy -> !copy.startsWith("http"))
        .ifPresent(copy -> parts.add(terms.page("copyAt", "copy", copy)));
    text(transfer.risks().value())
        .ifPresent(risks -> parts.add(terms.page("risks", "risks", risks)));
    String country = transfer.country().map(terms::country).orElse("");
    String how = String.join("; ", parts);
    return country.isEmpty() || how.isEmpty() ? country + how : country + ": " + how;
  }

  private String instrument(Mechanism mechanism, ThirdCountryTransfer transfer) {
    String holder =
        transfer
            .certification()
            .map(held -> held.holder())
            .orElse(transfer.recipient().in(terms.language()));
    String decision =
        mechanism == Mechanism.ADEQUACY
            ? transfer
                .country()
                .flatMap(law::adequacy)
                .map(adequate -> adequate.decision().in(terms.language()))
                .orElse("")
            : "";
    // A mechanism that counts no more, or not here, has no words on a page; that it is named is an
    // error of its own.
    boolean counts = !terms.law().onlyDsg() || mechanism != Mechanism.DPF;
    if (mechanism.ordinal() > Mechanism.REGISTER.ordinal() || !counts) {
      return "";
    }
    String text =
        terms
            .words(terms.law().onlyDsg() ? "mechanismDsg" : "mechanism", mechanism.key())
            .with(Map.of("holder", Words.same(holder), "decision", Words.same(decision)))
            .in(terms.language());
    boolean certified = mechanism == Mechanism.DPF || mechanism == Mechanism.SWISS_DPF;
    return certified
        ? text
            + transfer
                .certification()
                .map(held -> terms.page("certifiedAsOf", "date", terms.date(held.checkedOn())))
                .orElse("")
        : text;
  }
}

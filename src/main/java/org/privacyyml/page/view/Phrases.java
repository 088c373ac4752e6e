package org.privacyyml.page.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.catalog.Adequacy;
import org.privacyyml.catalog.CountryData;
import org.privacyyml.catalog.Provider.Certification;
import org.privacyyml.disclosure.DeviceEntry;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.disclosure.Receiver;
import org.privacyyml.disclosure.ThirdCountryTransfer;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.policy.Basis;
import org.privacyyml.policy.DataSource;
import org.privacyyml.policy.Provision;
import org.privacyyml.policy.Retention;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fact.Stated;
import org.privacyyml.policy.value.Start;
import org.privacyyml.policy.value.Term;
import org.privacyyml.policy.vocabulary.Mechanism;
import org.privacyyml.policy.vocabulary.Role;
import org.privacyyml.resource.Languages;

/**
 * Puts facts into the phrases that stand behind their labels. What is not stated gives no phrase.
 */
public final class Phrases {
  private final Terms terms;
  private final CountryData countries;
  private final LocalDate today;

  /**
   * @param today decides which adequacy decisions are in force
   */
  public Phrases(Terms terms, CountryData countries, LocalDate today) {
    this.terms = terms;
    this.countries = countries;
    this.today = today;
  }

  /** "berechtigtes Interesse (Art. 6 Abs. 1 lit. f DSGVO): die Sicherheit unserer Server". */
  public String basis(Basis basis) {
    String group = terms.law().onlyDsg() ? "basisDsg" : "basis";
    String name =
        basis.basis().isPresent() ? terms.of(group, basis.basis().get()) : basis.written();
    Optional<String> purpose = terms.text(basis.purpose());
    if (purpose.isPresent()) {
      Words said = Words.same(purpose.get());
      name = terms.filled("page", "basisFor", Map.of("basis", Words.same(name), "purpose", said));
    }
    Optional<String> interest = terms.text(basis.interest());
    Optional<String> norm = terms.text(basis.law());
    String detail = interest.isPresent() ? interest.get() + inBrackets(norm) : norm.orElse("");
    return capitalised(name) + (detail.isEmpty() ? "" : ": " + detail);
  }

  private static String inBrackets(Optional<String> text) {
    return text.isPresent() ? " (" + text.get() + ")" : "";
  }

  private static String capitalised(String text) {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  /** How long, with from when and by which law. */
  public String retention(Retention stated, Processing activity) {
    List<String> parts = new ArrayList<>();
    Optional<Term> term = stated.term().value();
    if (term.isPresent()) {
      parts.add(terms.term(term.get()) + from(term.get(), stated.from()));
    }
    add(parts, terms.text(stated.criteria()));
    if (stated.setByProvider()) {
      parts.add(setBy(activity));
    }
    if (stated.notStored()) {
      parts.add(terms.page("notStored"));
    }
    String howLong = String.join("; ", parts) + inBrackets(terms.text(stated.law()));
    return of(stated) + howLong;
  }

  private String of(Retention stated) {
    Optional<String> of = terms.text(stated.of());
    return of.isPresent() ? of.get() + ": " : "";
  }

  private String from(Term term, Fact<Start> stated) {
    if (term.longest().isEmpty()) {
      return "";
    }
    Optional<Start> start = stated.value();
    return start.isPresent() ? from(start.get()) : " " + terms.of("start", "collection");
  }

  private String from(Start start) {
    if (start.usual().isPresent()) {
      return " " + terms.of("start", start.usual().get());
    }
    Optional<String> text = terms.text(start.text());
    return text.isPresent() ? from(text.get()) : "";
  }

  /** "ab Zugang der Ablehnung", whether or not the owner wrote the first word. */
  private String from(String start) {
    int blank = start.indexOf(' ');
    String first = blank < 0 ? start : start.substring(0, blank);
    return " " + (speaksForItself(first) ? start : terms.page("from", "start", start));
  }

  /** An owner may have written it in one language for all. */
  private static boolean speaksForItself(String word) {
    for (Language language : Languages.all()) {
      if (List.of(Languages.fact(language, "starts").split(" ")).contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** For the overview: what it is about and how long, without from when and by which law. */
  public String retentionShort(Retention stated, Processing activity) {
    Optional<Term> term = stated.term().value();
    return term.isPresent() ? of(stated) + terms.term(term.get()) : retention(stated, activity);
  }

  /** How long an entry on the device lives. */
  public Optional<String> duration(DeviceEntry entry) {
    Optional<Term> term = entry.duration().value();
    if (term.isEmpty()) {
      return Optional.empty();
    }
    boolean isFrom = term.get().longest().isPresent() && entry.durationFrom().isStated();
    String from = isFrom ? from(term.get(), entry.durationFrom()) : "";
    return Optional.of(terms.term(term.get()) + from);
  }

  private String setBy(Processing activity) {
    List<String> names = new ArrayList<>();
    for (Receiver provider : activity.providers()) {
      add(names, provider.name());
    }
    return names.size() == 1
        ? terms.page("setByProvider", "provider", names.get(0))
        : terms.page("setByAnyProvider");
  }

  public Optional<String> provision(Provision stated) {
    List<String> sentences = new ArrayList<>();
    add(sentences, terms.of("obligation", stated.required()));
    add(sentences, terms.text(stated.consequence()));
    return joined(" ", sentences);
  }

  public String source(DataSource source) {
    if (source.fromPerson()) {
      return terms.page("fromPerson");
    }
    String from = terms.text(source.from()).orElse("");
    if (!source.isPublic().isStated()) {
      return from;
    }
    String kind = source.isPublic().orElse(false) ? "publicSource" : "privateSource";
    return from + " (" + terms.page(kind) + ")";
  }

  /** Names can have commas of their own. */
  public String names(List<Receiver> receivers) {
    List<String> names = new ArrayList<>();
    for (Receiver receiver : receivers) {
      names.add(name(receiver));
    }
    return String.join("; ", names);
  }

  /** Name or category of a recipient. */
  public String name(Receiver receiver) {
    return receiver.name().isPresent()
        ? receiver.name().get()
        : terms.text(receiver.category()).orElse(receiver.key());
  }

  /**
   * What a recipient is, as far as that is stated: nobody is called a processor without a contract.
   */
  public Optional<String> role(Receiver receiver) {
    boolean declared =
        receiver.declared().isPresent() && receiver.declared().get().role().isStated();
    boolean contract = receiver.agreement().orElse(false);
    boolean known = receiver.is(Role.CONTROLLER);
    boolean arranged = receiver.is(Role.JOINT) && receiver.arrangement().isStated();
    boolean sayable = declared || contract || known || arranged;
    return sayable ? terms.of("role", receiver.role()) : Optional.empty();
  }

  public Optional<String> country(Receiver receiver) {
    return receiver.isCountryOpen()
        ? Optional.of(terms.page("countryOpen"))
        : terms.country(receiver.country());
  }

  /** What protects the data on the way: country and instrument. */
  public String transfer(ThirdCountryTransfer transfer) {
    List<String> parts = new ArrayList<>();
    if (transfer.mechanism() instanceof Stated<Mechanism> mechanism) {
      parts.add(instrument(mechanism.content(), transfer));
    }
    Optional<String> copy = terms.text(transfer.copy());
    if (copy.isPresent() && !isAddress(copy.get())) {
      parts.add(terms.page("copyAt", "copy", copy.get()));
    }
    Optional<String> risks = terms.text(transfer.risks());
    if (risks.isPresent()) {
      parts.add(terms.page("risks", "risks", risks.get()));
    }
    String country = transfer.country().isPresent() ? terms.country(transfer.country().get()) : "";
    String how = String.join("; ", parts);
    return country.isEmpty() || how.isEmpty() ? country + how : country + ": " + how;
  }

  /** Where a copy of the safeguards can be had, if that is a link. */
  public Optional<Markdown> copyLink(ThirdCountryTransfer transfer) {
    Optional<String> copy = terms.text(transfer.copy());
    return copy.isPresent() && isAddress(copy.get())
        ? Optional.of(Markdown.link(terms.page("copyLink"), copy.get()))
        : Optional.empty();
  }

  private static boolean isAddress(String copy) {
    return copy.startsWith("http");
  }

  private String instrument(Mechanism mechanism, ThirdCountryTransfer transfer) {
    // A mechanism that counts no more, or not here, has no words on a page; that it is named is an
    // error of its own.
    boolean onlyDsg = terms.law().onlyDsg();
    boolean counts = !onlyDsg || mechanism != Mechanism.DPF;
    if (mechanism.ordinal() > Mechanism.REGISTER.ordinal() || !counts) {
      return "";
    }
    Optional<Certification> held = transfer.certification();
    String holder =
        held.isPresent() ? held.get().holder() : transfer.recipient().in(terms.language());
    Words decision = Words.same(mechanism == Mechanism.ADEQUACY ? decision(transfer) : "");
    String text =
        terms.filled(
            onlyDsg ? "mechanismDsg" : "mechanism",
            mechanism.key(),
            Map.of("holder", Words.same(holder), "decision", decision));
    boolean certified = mechanism == Mechanism.DPF || mechanism == Mechanism.SWISS_DPF;
    return certified && held.isPresent()
        ? text + terms.page("certifiedAsOf", "date", terms.date(held.get().checkedOn()))
        : text;
  }

  private String decision(ThirdCountryTransfer transfer) {
    if (transfer.country().isEmpty()) {
      return "";
    }
    Optional<Adequacy> adequacy = countries.adequacy(transfer.country().get(), today);
    return adequacy.isPresent() ? adequacy.get().decision().in(terms.language()) : "";
  }

  private static void add(List<String> parts, Optional<String> part) {
    if (part.isPresent()) {
      parts.add(part.get());
    }
  }

  private static Optional<String> joined(String separator, List<String> parts) {
    String joined = String.join(separator, parts);
    return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
  }
}

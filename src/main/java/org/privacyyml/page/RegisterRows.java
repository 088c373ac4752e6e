package org.privacyyml.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.policy.Fact;
import org.privacyyml.policy.Register;
import org.privacyyml.policy.RegisterType;

/** Entries in registers as they are written where the register is kept. */
final class RegisterRows {
  private final Terms terms;

  RegisterRows(Terms terms) {
    this.terms = terms;
  }

  /**
   * The particulars of an entry, each with its label: in Germany all in one, in Austria number and
   * court apart, in Switzerland the number that every business has.
   */
  List<ImprintView.RegisterView> of(Fact<Register> stated) {
    if (!stated.isStated()) {
      return List.of();
    }
    Register register = stated.value().orElseThrow();
    RegisterType type = register.type().orElse(RegisterType.FOREIGN);
    List<ImprintView.RegisterView> rows = new ArrayList<>();
    if (type == RegisterType.FN || type == RegisterType.CHE) {
      add(rows, terms.of("register", type), register.number().value().map(number(type)::with));
      add(rows, terms.of("registerOffice", type), register.court().or(register.name()).value());
    } else {
      add(rows, terms.of("register", type), Optional.of(line(register)));
    }
    return rows;
  }

  private static void add(
      List<ImprintView.RegisterView> rows, String label, Optional<String> content) {
    if (content.isPresent() && !content.get().isEmpty()) {
      rows.add(new ImprintView.RegisterView(label, content.get()));
    }
  }

  /** "Amtsgericht Charlottenburg, HRB 12345 B". */
  String line(Register stated) {
    List<String> parts = new ArrayList<>();
    stated.name().value().ifPresent(parts::add);
    stated.court().value().ifPresent(parts::add);
    stated
        .number()
        .value()
        .ifPresent(
            number -> parts.add(number(stated.type().orElse(RegisterType.FOREIGN)).with(number)));
    return String.join(", ", parts);
  }

  /** What stands before a number. */
  private record Prefix(String text) {
    String with(String number) {
      return (text + " " + number).strip();
    }
  }

  /** A Swiss number has its beginning, and the label of an Austrian association says what it is. */
  private static Prefix number(RegisterType type) {
    return switch (type) {
      case FOREIGN, CHE, ZVR -> new Prefix("");
      default -> new Prefix(type.key());
    };
  }
}

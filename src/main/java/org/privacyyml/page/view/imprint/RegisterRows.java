package org.privacyyml.page.view.imprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.page.view.Label;
import org.privacyyml.page.view.Terms;
import org.privacyyml.page.view.imprint.NumbersView.RegisterView;
import org.privacyyml.policy.Register;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.vocabulary.RegisterType;

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
  List<RegisterView> of(Fact<Register> stated) {
    return stated.map(this::rows).orElse(List.of());
  }

  private List<RegisterView> rows(Register register) {
    RegisterType type = register.type().orElse(RegisterType.FOREIGN);
    List<RegisterView> rows = new ArrayList<>();
    if (type == RegisterType.FN || type == RegisterType.CHE) {
      add(rows, terms.of("register", type), number(type, register.number()));
      add(rows, terms.of("registerOffice", type), register.court().or(register.name()).value());
    } else {
      add(rows, terms.of("register", type), Optional.of(line(register)));
    }
    return rows;
  }

  private static void add(List<RegisterView> rows, String label, Optional<String> content) {
    if (content.isPresent() && !content.get().isEmpty()) {
      rows.add(new RegisterView(new Label(label), content.get()));
    }
  }

  Optional<String> line(Fact<Register> stated) {
    return stated.value().map(RegisterRows::line);
  }

  /** "Amtsgericht Charlottenburg, HRB 12345 B". */
  private static String line(Register stated) {
    RegisterType type = stated.type().orElse(RegisterType.FOREIGN);
    StringBuilder line = new StringBuilder();
    for (Optional<String> part :
        List.of(stated.name().value(), stated.court().value(), number(type, stated.number()))) {
      if (part.isPresent()) {
        line.append(line.isEmpty() ? "" : ", ").append(part.get());
      }
    }
    return line.toString();
  }

  /** A Swiss number has its beginning, and the label of an Austrian association says what it is. */
  private static Optional<String> number(RegisterType type, Fact<String> stated) {
    boolean isBare =
        type == RegisterType.FOREIGN || type == RegisterType.CHE || type == RegisterType.ZVR;
    return stated.isStated() && !isBare
        ? Optional.of(type.key() + " " + stated.orElse(""))
        : stated.value();
  }
}

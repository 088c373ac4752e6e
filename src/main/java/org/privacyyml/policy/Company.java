package org.privacyyml.policy;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Value;
import org.privacyyml.policy.vocabulary.LegalForm;

/** A company behind the provider: a general partner, or the body that the provider is a part of. */
public record Company(
    Where where,
    Fact<String> name,
    Fact<LegalForm> legalForm,
    Fact<Address> address,
    Fact<Register> register,
    Fact<List<Representative>> representatives) {

  static Fact<Company> read(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new Company(
            fields.where(),
            fields.get("name").string(),
            fields.get("legalForm").choice(LegalForm.values()),
            Address.read(fields.get("address")),
            Register.read(fields.orNone("register")),
            Representative.readAll(fields.get("representatives").list())));
  }

  static Fact<List<Company>> readAll(Value value) {
    List<Fact<Company>> companies = new ArrayList<>();
    for (Value item : value.items()) {
      companies.add(read(item));
    }
    return value.all(companies);
  }
}

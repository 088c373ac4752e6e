package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.STRING;
import static org.privacyyml.policy.Readers.list;
import static org.privacyyml.policy.Readers.object;

import java.util.List;
import org.privacyyml.finding.Where;

/** A company behind the provider: a general partner, or the body that the provider is a part of. */
public record Company(
    Where where,
    Fact<String> name,
    Fact<LegalForm> legalForm,
    Fact<Address> address,
    Fact<Register> register,
    Fact<List<Representative>> representatives) {

  static Company read(Fields fields) {
    return new Company(
        fields.where(),
        fields.get("name", STRING),
        fields.get("legalForm", Readers.choice(LegalForm.values())),
        fields.get("address", object(Address::read)),
        fields.orNone("register", object(Register::read)),
        fields.get("representatives", list(object(Representative::read))));
  }
}

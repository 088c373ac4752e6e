package org.privacyyml.policy;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.Imprint.Accessibility;
import org.privacyyml.policy.Imprint.Austria;
import org.privacyyml.policy.Imprint.ContactPoint;
import org.privacyyml.policy.Imprint.ContactPoints;
import org.privacyyml.policy.Imprint.DisputeResolution;
import org.privacyyml.policy.Imprint.Editor;
import org.privacyyml.policy.Imprint.Insurance;
import org.privacyyml.policy.Imprint.Profession;
import org.privacyyml.policy.Imprint.ProfessionalRule;
import org.privacyyml.policy.Imprint.Row;
import org.privacyyml.policy.Imprint.Services;
import org.privacyyml.policy.value.Countries;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Texts;
import org.privacyyml.policy.value.Value;
import org.privacyyml.resource.Messages;
import org.privacyyml.yaml.Scalar;

/**
 * Reads what only the Impressum shows. It stands apart from the records, because Java loads each of
 * those as soon as a method of it is called, and a file has few of them.
 */
final class ImprintReader {

  private ImprintReader() {}

  static Fact<Imprint> read(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new Imprint(
            fields.where(),
            Texts.plain(fields.get("notRequired")),
            fields.get("external").url(),
            Controller.read(fields.get("provider")),
            editors(fields.get("editorial")),
            Party.read(fields.orNone("authorisation")),
            professions(fields.orNone("professions")),
            Party.read(fields.get("mediaAuthority")),
            disputeResolution(fields.get("disputeResolution")),
            insurance(fields.orNone("liabilityInsurance")),
            accessibility(fields.get("accessibility")),
            contactPoints(fields.get("dsa")),
            Party.read(fields.get("youthProtection")),
            services(fields.get("services")),
            austria(fields.get("austria")),
            rows(fields.get("further"))));
  }

  private static Fact<Editor> editor(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new Editor(
            fields.where(),
            fields.get("name").string(),
            fields.get("role").name(),
            fields.get("organisation").string(),
            Address.read(fields.get("address")),
            fields.get("part").text()));
  }

  private static Fact<List<Editor>> editors(Value value) {
    List<Fact<Editor>> editors = new ArrayList<>();
    for (Value item : value.items()) {
      editors.add(editor(item));
    }
    return value.all(editors);
  }

  private static Fact<Profession> profession(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new Profession(
            fields.where(),
            fields.get("title").text(),
            Countries.country(fields.get("awardedIn")),
            Party.read(fields.orNone("chamber")),
            rules(fields.get("rules"))));
  }

  private static Fact<List<Profession>> professions(Value value) {
    List<Fact<Profession>> professions = new ArrayList<>();
    for (Value item : value.items()) {
      professions.add(profession(item));
    }
    return value.all(professions);
  }

  private static Fact<ProfessionalRule> rule(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new ProfessionalRule(fields.where(), fields.get("title").text(), fields.get("url").url()));
  }

  private static Fact<List<ProfessionalRule>> rules(Value value) {
    List<Fact<ProfessionalRule>> rules = new ArrayList<>();
    for (Value item : value.items()) {
      rules.add(rule(item));
    }
    return value.all(rules);
  }

  private static Fact<DisputeResolution> disputeResolution(Value value) {
    Where where = value.where();
    if (value.says("not-applicable")) {
      Fact<Boolean> participates = Fact.missing(where.missing("participates"));
      Fact<Party> body = Fact.missing(where.missing("body"));
      return value.holds(new DisputeResolution(where, false, participates, body));
    }
    Scalar scalar = value.scalar();
    if (scalar != null) {
      value.refuse(
          scalar.text(),
          Messages.of("policy.no-participation", "text", scalar.text()),
          List.of("not-applicable", "{participates: false}"));
      return value.unread();
    }
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new DisputeResolution(
            where, true, fields.get("participates").flag(), Party.read(fields.get("body"))));
  }

  private static Fact<Insurance> insurance(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new Insurance(
            fields.where(),
            fields.get("insurer").string(),
            Address.read(fields.get("address")),
            fields.get("territory").text()));
  }

  private static Fact<Accessibility> accessibility(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new Accessibility(
            fields.where(), fields.get("statement").url(), fields.get("authority").string()));
  }

  private static Fact<Services> services(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new Services(
            fields.where(),
            fields.orNone("terms").url(),
            fields.orNone("applicableLaw").text(),
            fields.orNone("guarantees").text(),
            fields.orNone("features").text(),
            fields.orNone("onRequest").text()));
  }

  private static Fact<ContactPoints> contactPoints(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new ContactPoints(
            fields.where(),
            contactPoint(fields.get("authorities")),
            contactPoint(fields.get("users")),
            Party.read(fields.orNone("representative"))));
  }

  private static Fact<ContactPoint> contactPoint(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new ContactPoint(
            fields.where(),
            fields.get("email").string(),
            fields.get("phone").string(),
            fields.get("contactForm").url(),
            fields.get("languages").strings()));
  }

  private static Fact<Austria> austria(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new Austria(
            fields.where(),
            fields.get("purpose").text(),
            fields.orNone("trade").text(),
            fields.get("association").text(),
            fields.get("owners").names(),
            fields.get("direction").text()));
  }

  private static Fact<Row> row(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new Row(
            fields.where(),
            fields.required("label").text(),
            fields.required("value").name(),
            fields.get("url").url()));
  }

  private static Fact<List<Row>> rows(Value value) {
    List<Fact<Row>> rows = new ArrayList<>();
    for (Value item : value.items()) {
      rows.add(row(item));
    }
    return value.all(rows);
  }
}

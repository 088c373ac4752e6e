package org.privacyyml.policy;

import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fact.Stated;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Value;

/**
 * What decides about consumer and service law (VSBG, BFSG, BGB, DL-InfoV).
 *
 * @param consumers whether it sells or serves to consumers
 * @param contractsOnline whether they can conclude contracts on the site
 * @param services whether the particulars of DL-InfoV are published here
 * @param microEnterprise fewer than ten people, and at most two million euros of turnover or
 *     balance sheet total (§ 2 no. 17 BFSG)
 * @param withdrawal where consumers withdraw from a contract (§ 356a BGB)
 * @param cancellation where they end one that runs on (§ 312k BGB)
 */
public record Business(
    Where where,
    Fact<Boolean> consumers,
    Fact<Boolean> contractsOnline,
    Fact<Boolean> services,
    Fact<Boolean> microEnterprise,
    Fact<String> withdrawal,
    Fact<String> cancellation) {

  static Fact<Business> read(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new Business(
            fields.where(),
            fields.get("consumers").flag(),
            fields.get("contractsOnline").flag(),
            fields.get("services").flag(),
            fields.get("microEnterprise").flag(),
            fields.orNone("withdrawal").url(),
            fields.orNone("cancellation").url()));
  }

  /** What the file says, or a business of which it says nothing. */
  public static Business of(Fact<Business> stated) {
    return stated instanceof Stated<Business> business
        ? business.content()
        : new Business(
            stated.where(),
            stated.unsaid("consumers"),
            stated.unsaid("contractsOnline"),
            stated.unsaid("services"),
            stated.unsaid("microEnterprise"),
            stated.unsaid("withdrawal"),
            stated.unsaid("cancellation"));
  }
}

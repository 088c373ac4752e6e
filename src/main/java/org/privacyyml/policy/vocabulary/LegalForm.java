package org.privacyyml.policy.vocabulary;

/**
 * The legal form of a controller or of a partner: a closed set, stated and never guessed from a
 * name.
 */
public enum LegalForm implements Keyed {
  NATURAL_PERSON("natural-person"),
  SOLE_TRADER("sole-trader"),
  FREELANCER("freelancer"),
  EINGETRAGENER_KAUFMANN("e.K."),
  GBR("GbR"),
  EGBR("eGbR"),
  OHG("OHG"),
  KG("KG"),
  GMBH_CO_KG("GmbH & Co. KG"),
  UG_CO_KG("UG & Co. KG"),
  AG_CO_KG("AG & Co. KG"),
  PARTG("PartG"),
  PARTG_MBB("PartG mbB"),
  GMBH("GmbH"),
  GGMBH("gGmbH"),
  UG("UG (haftungsbeschränkt)"),
  AG("AG"),
  KGAA("KGaA"),
  SE("SE"),
  EG("eG"),
  EV("e.V."),
  ASSOCIATION("association"),
  FOUNDATION("foundation"),
  TRUST_FOUNDATION("trust-foundation"),
  PUBLIC_BODY("public-body"),
  UNIVERSITY("university"),
  PART_OF_BODY("part-of-body"),
  LTD("Ltd"),
  FOREIGN("foreign"),
  FLEXCO("FlexCo"),
  OG("OG"),
  EU("e.U."),
  VEREIN("Verein"),
  EINZELUNTERNEHMEN("Einzelunternehmen"),
  KOLLEKTIVGESELLSCHAFT("Kollektivgesellschaft"),
  GENOSSENSCHAFT("Genossenschaft"),
  STIFTUNG("Stiftung");

  private final String key;

  LegalForm(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}

package org.privacyyml.policy;

/** The registers of Germany, Austria and Switzerland; a foreign one has a name. */
public enum RegisterType implements Keyed {
  HRA("HRA"),
  HRB("HRB"),
  GNR("GnR"),
  PR("PR"),
  VR("VR"),
  GSR("GsR"),
  FN("FN"),
  ZVR("ZVR"),
  CHE("CHE"),
  FOREIGN("foreign");

  private final String key;

  RegisterType(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}

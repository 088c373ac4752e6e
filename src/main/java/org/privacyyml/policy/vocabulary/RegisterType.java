package org.privacyyml.policy.vocabulary;

/** The registers of Germany, Austria and Switzerland; a foreign one has a name. */
public enum RegisterType implements Keyed {
  HRA("HRA", true),
  HRB("HRB", true),
  GNR("GnR", true),
  PR("PR", true),
  VR("VR", true),
  GSR("GsR", true),
  FN("FN", false),
  ZVR("ZVR", false),
  CHE("CHE", false),
  FOREIGN("foreign", false);

  private final String key;
  private final boolean isGerman;

  RegisterType(String key, boolean isGerman) {
    this.key = key;
    this.isGerman = isGerman;
  }

  /** Whether it is kept by a German court. */
  public boolean isGerman() {
    return isGerman;
  }

  @Override
  public String key() {
    return key;
  }
}

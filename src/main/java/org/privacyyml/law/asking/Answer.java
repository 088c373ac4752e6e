package org.privacyyml.law.asking;

/** What a rule says about one subject. */
public enum Answer {
  /** The facts stated do not make it apply. */
  NOT_APPLICABLE,
  MET,
  FAILED,
  /** What it asks about could not be read; that has been reported, and nothing is added to it. */
  UNREADABLE
}

package org.privacyyml.finding;

/**
 * How much a finding matters: what the law demands, what guidance or practice expects, or a hint.
 */
public enum Severity {
  /**
   * A statute lists the information as mandatory and its condition is true by the facts of the
   * file.
   */
  ERROR,
  /**
   * Guidance, case law or practice expects it, or the file leaves open whether the duty applies.
   */
  WARNING,
  /** A hint; never fails a build. */
  INFO
}

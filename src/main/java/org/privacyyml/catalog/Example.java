package org.privacyyml.catalog;

/**
 * What breaks a rule and what meets it: the part of two files that makes the difference. The build
 * cuts it out of the fixtures, so that a test has seen that it is so.
 *
 * @param fails YAML
 * @param passes YAML
 */
public record Example(String fails, String passes) {}

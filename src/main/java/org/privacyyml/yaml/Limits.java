package org.privacyyml.yaml;

/**
 * How much YAML is read. A privacy.yml is written by people: what is larger is a mistake or an
 * attack.
 *
 * @param bytes the size of a file
 * @param depth how deep values may be nested
 * @param aliased how many values all aliases together may stand for
 */
public record Limits(int bytes, int depth, int aliased) {

  public static final Limits DEFAULT = new Limits(16 * 1024 * 1024, 50, 100_000);
}

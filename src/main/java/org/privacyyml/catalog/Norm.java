package org.privacyyml.catalog;

/**
 * A place in the law whose official text is on the web.
 *
 * @param citation as it is cited in the language that was asked for, such as {@code Art. 13 GDPR}
 * @param url the official text
 */
public record Norm(String citation, String url) {}

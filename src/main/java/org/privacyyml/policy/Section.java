package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.STRING;
import static org.privacyyml.policy.Readers.TEXT;

import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;

/**
 * A section of the owner's own, in Markdown.
 *
 * @param body the Markdown, from the file itself or from the one it names
 * @param after an activity's id, {@code start} or {@code end}
 */
public record Section(Where where, Fact<Text> title, Fact<Text> body, Fact<String> after) {

  static Section read(Fields fields) {
    Fact<Text> body = fields.get("body", TEXT).or(fields.get("file", SectionFile.READER));
    if (body.isMissing()) {
      fields
          .reading()
          .report(
              "FORMAT-REQUIRED",
              fields.where().missing("body"),
              new Words("the section has no text", "Der Abschnitt hat keinen Text"),
              new Words("Add body or file.", "body oder file ergänzen."));
    }
    return new Section(
        fields.where(), fields.required("title", TEXT), body, fields.get("after", STRING));
  }
}

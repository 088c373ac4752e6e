package org.privacyyml.policy;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.value.Value;
import org.privacyyml.resource.Messages;

/**
 * A section of the owner's own, in Markdown.
 *
 * @param body the Markdown, from the file itself or from the one it names
 * @param after an activity's id, {@code start} or {@code end}
 */
public record Section(Where where, Fact<Text> title, Fact<Text> body, Fact<String> after) {

  static Fact<Section> read(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    Fact<Text> body = fields.get("body").text().or(SectionFile.read(fields.get("file")));
    if (body.isMissing()) {
      fields
          .reading()
          .report(
              "FORMAT-REQUIRED",
              fields.where().missing("body"),
              Messages.of("policy.empty-section"),
              Messages.of("policy.add-body-or-file"));
    }
    return fields.holds(
        new Section(
            fields.where(), fields.required("title").text(), body, fields.get("after").id()));
  }

  static Fact<List<Section>> readAll(Value value) {
    List<Fact<Section>> sections = new ArrayList<>();
    for (Value item : value.items()) {
      sections.add(read(item));
    }
    return value.all(sections);
  }
}

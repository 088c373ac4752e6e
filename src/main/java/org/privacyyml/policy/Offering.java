package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.NAME;
import static org.privacyyml.policy.Readers.STRING;

import org.privacyyml.finding.Where;

/**
 * A part of what is offered that the notice treats by itself: the website, an app, an interface.
 */
public record Offering(Where where, Fact<String> id, Fact<Text> name) {

  static Offering read(Fields fields) {
    return new Offering(
        fields.where(), fields.required("id", STRING), fields.required("name", NAME));
  }
}

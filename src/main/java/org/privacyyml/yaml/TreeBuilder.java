package org.privacyyml.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.SourceText;
import org.privacyyml.finding.Words;
import org.privacyyml.resource.Messages;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds the tree from the parser's events. The composer of the library is left out on purpose: it
 * would resolve types that nobody wants, and loads a hundred classes to do so.
 */
final class TreeBuilder {
  private static final String STANDARD_TAGS = "tag:yaml.org,2002:";

  private final Places places;
  private final Limits limits;
  private final StreamReader characters;
  private final Parser parser;
  private final Map<String, Node> anchors = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private long aliased;

  TreeBuilder(SourceText source, Limits limits) {
    this.places = new Places(source);
    this.limits = limits;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.characters = new StreamReader(source.text());
    this.parser = new ParserImpl(characters, options);
  }

  Node build() throws YamlProblem {
    try {
      parser.getEvent();
      if (parser.checkEvent(Event.ID.StreamEnd)) {
        throw problem(
            Place.startOf(places.source()),
            Messages.of("yaml.empty-file"),
            Messages.of("yaml.begin-with-version"));
      }
      parser.getEvent();
      Node root = node(0);
      parser.getEvent();
      if (!parser.checkEvent(Event.ID.StreamEnd)) {
        Event next = parser.peekEvent();
        throw problem(
            places.between(next.getStartMark(), next.getEndMark()),
            Messages.of("yaml.second-document"),
            Messages.of("yaml.one-document"));
      }
      return root;
    } catch (MarkedYAMLException error) {
      throw new Syntax(places).explain(error);
    } catch (ReaderException error) {
      throw new Syntax(places).forbiddenCharacter();
    } catch (YAMLException error) {
      throw Syntax.unknown(places.at(characters.getMark()), String.valueOf(error.getMessage()));
    } catch (IllegalArgumentException error) {
      // The scanner lets this one through where an escape names a character that does not exist.
      throw Syntax.unknownEscape(places.at(characters.getMark()));
    }
  }

  private Node node(int depth) throws YamlProblem {
    Event event = parser.getEvent();
    Place place = places.between(event.getStartMark(), event.getEndMark());
    if (event instanceof AliasEvent alias) {
      return aliased(alias.getAnchor(), place);
    }
    if (depth > limits.depth()) {
      throw problem(
          place,
          Messages.of("yaml.too-deep", "depth", limits.depth()),
          Messages.of("yaml.close-brackets"));
    }
    String anchor = ((NodeEvent) event).getAnchor();
    if (anchor != null) {
      open.add(anchor);
    }
    Node node;
    if (event instanceof ScalarEvent scalar) {
      refuseForeignTag(scalar.getTag(), place);
      node = new Scalar(scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN, place);
    } else if (event instanceof SequenceStartEvent start) {
      refuseForeignTag(start.getTag(), place);
      node = sequence(place, depth);
    } else {
      MappingStartEvent start = (MappingStartEvent) event;
      refuseForeignTag(start.getTag(), place);
      node = mapping(start, place, depth);
    }
    if (anchor != null) {
      open.remove(anchor);
      anchors.put(anchor, node);
    }
    return node;
  }

  private Sequence sequence(Place place, int depth) throws YamlProblem {
    List<Node> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node(depth + 1));
    }
    parser.getEvent();
    return new Sequence(items, place);
  }

  private Mapping mapping(MappingStartEvent start, Place place, int depth) throws YamlProblem {
    List<Mapping.Entry> written = new ArrayList<>();
    List<Mapping.Entry> merged = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      Node key = node(depth + 1);
      if (!(key instanceof Scalar name)) {
        throw problem(
            key.place(), Messages.of("yaml.key-is-no-word"), Messages.of("yaml.quote-key"));
      }
      Node value = node(depth + 1);
      if (name.plain() && name.text().equals("<<")) {
        merge(value, name.place(), merged);
      } else {
        written.add(new Mapping.Entry(name.text(), name.place(), value));
      }
    }
    parser.getEvent();
    // A block begins where its first key does; what is underlined is that key.
    boolean keyFirst = !written.isEmpty() && place.beginsWith(written.get(0).keyPlace());
    return Mapping.of(
        written, merged, start.isFlow(), keyFirst ? written.get(0).keyPlace() : place);
  }

  private void merge(Node value, Place place, List<Mapping.Entry> merged) throws YamlProblem {
    List<Node> sources = value instanceof Sequence sequence ? sequence.items() : List.of(value);
    for (Node source : sources) {
      if (!(source instanceof Mapping mapping)) {
        throw problem(place, Messages.of("yaml.merge-key"), Messages.of("yaml.merge-key-fix"));
      }
      for (Mapping.Entry entry : mapping) {
        merged.add(entry);
      }
    }
  }

  private Node aliased(String anchor, Place place) throws YamlProblem {
    if (open.contains(anchor)) {
      throw problem(
          place,
          Messages.of("yaml.alias-in-itself", "anchor", anchor),
          Messages.of("yaml.write-out"));
    }
    Node node = anchors.get(anchor);
    if (node == null) {
      throw problem(
          place,
          Messages.of("yaml.no-anchor", "anchor", anchor),
          Messages.of("yaml.quote-alias", "anchor", anchor));
    }
    aliased += node.weight();
    if (aliased > limits.aliased()) {
      throw problem(
          place,
          Messages.of("yaml.too-many-values", "count", limits.aliased()),
          Messages.of("yaml.write-out"));
    }
    return node;
  }

  private void refuseForeignTag(@Nullable String tag, Place place) throws YamlProblem {
    if (tag != null && !tag.equals("!") && !tag.startsWith(STANDARD_TAGS)) {
      throw problem(
          place, Messages.of("yaml.no-tag", "tag", tag), Messages.of("yaml.remove-or-quote"));
    }
  }

  private static YamlProblem problem(Place place, Words message, Words fix) {
    return new YamlProblem(place, message, fix);
  }
}

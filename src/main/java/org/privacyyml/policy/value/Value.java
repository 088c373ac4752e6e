package org.privacyyml.policy.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.vocabulary.Keyed;
import org.privacyyml.resource.Messages;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.Node;
import org.privacyyml.yaml.Scalar;
import org.privacyyml.yaml.Sequence;

/**
 * What stands below a key, or as an item of a list, waiting to be read as what it is meant to be.
 * Whoever reads it says what it {@link #holds}; what cannot be read is reported and is a fact
 * without a value.
 *
 * <p>Types are read by plain methods, not by functions handed around: Java links each such function
 * by itself at every start, also for keys that are not there, and that took longer than reading.
 */
public final class Value {
  private final @Nullable Node node;
  private final Fact<?> otherwise;
  private final Where where;
  private final Reading reading;

  private Value(@Nullable Node node, Fact<?> otherwise, Where where, Reading reading) {
    this.node = node;
    this.otherwise = otherwise;
    this.where = where;
    this.reading = reading;
  }

  /** A value that stands there. */
  public static Value of(Node node, Where where, Reading reading) {
    return new Value(node, Fact.unreadable(where), where, reading);
  }

  /**
   * A key that has no value.
   *
   * @param fact why: it is absent, empty, said to be none, or cannot be understood
   */
  static Value without(Fact<?> fact, Reading reading) {
    return new Value(null, fact, fact.where(), reading);
  }

  /** The path of the key, and its place. */
  public Where where() {
    return where;
  }

  /** The same path at the place of the value itself: there is shown what is wrong with it. */
  Where whereWritten() {
    return node == null ? where : where.at(node.place());
  }

  public Reading reading() {
    return reading;
  }

  public @Nullable Node node() {
    return node;
  }

  /** The value as a single word or text; null where it is nothing or something else. */
  public @Nullable Scalar scalar() {
    return node instanceof Scalar scalar ? scalar : null;
  }

  /** Whether exactly this word stands here. */
  public boolean says(String word) {
    return node instanceof Scalar scalar && scalar.text().equals(word);
  }

  /** The fact that this was read; nothing, where what stands here cannot be read. */
  public <T> Fact<T> holds(@Nullable T read) {
    return read == null ? unread() : Fact.of(read, where);
  }

  /** As {@link #holds(Object)}, for what is written as a word of the format. */
  public <T> Fact<T> holds(T read, String word) {
    state(word, false);
    return holds(read);
  }

  /**
   * Keeps a text for what is looked for everywhere in a file.
   *
   * @param isFree whether its owner chose the words
   */
  public void state(String text, boolean isFree) {
    reading.state(whereWritten(), text, isFree);
  }

  /** Whether there is nothing to read, because the key is not there or has no value. */
  boolean isMissing() {
    return otherwise.isMissing();
  }

  /** What is known where nothing was read: it is missing, none, or unreadable and reported. */
  public <T> Fact<T> unread() {
    if (otherwise.isUnreadable()) {
      reading.keepUnreadable(where);
    }
    return otherwise.withoutValue();
  }

  public Fact<String> string() {
    return holds(Texts.line(this));
  }

  public Fact<List<String>> strings() {
    List<Fact<String>> strings = new ArrayList<>();
    for (Value item : items()) {
      strings.add(item.string());
    }
    return all(strings);
  }

  /**
   * The name of something that is described elsewhere. Whether that exists is found out when
   * everything is read, and shown where the name is written.
   */
  public Fact<String> id() {
    String id = Texts.line(this);
    return id == null ? unread() : Fact.of(id, whereWritten());
  }

  /** A text by language; a plain one is in the site's first language. */
  public Fact<Text> text() {
    return Texts.text(this);
  }

  public Fact<List<Text>> texts() {
    List<Fact<Text>> texts = new ArrayList<>();
    for (Value item : items()) {
      texts.add(item.text());
    }
    return all(texts);
  }

  /** A name: a plain text counts in every language. */
  public Fact<Text> name() {
    return Texts.name(this);
  }

  public Fact<List<Text>> names() {
    List<Fact<Text>> names = new ArrayList<>();
    for (Value item : items()) {
      names.add(item.name());
    }
    return all(names);
  }

  public Fact<Boolean> flag() {
    return Choices.flag(this);
  }

  /** An address on the web. */
  public Fact<String> url() {
    return WebAddress.read(this);
  }

  /** One of a closed set. */
  public <T extends Keyed> Fact<T> choice(T[] values) {
    return Choices.of(this, values);
  }

  /** The keys below, where this is a block of keys; null where it is none. */
  public @Nullable Fields block() {
    if (node instanceof Mapping mapping) {
      return new Fields(mapping, where, reading);
    }
    wrongType(Messages.of("policy.block-of-keys"));
    return null;
  }

  /** The items of a list; a value that stands alone is the only one. */
  public List<Value> items() {
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof Sequence sequence)) {
      return List.of(this);
    }
    List<Value> items = new ArrayList<>(sequence.items().size());
    for (Node item : sequence.items()) {
      String index = String.valueOf(items.size());
      String id = item instanceof Mapping mapping ? mapping.text("id").orElse(index) : index;
      items.add(item(id, item));
    }
    return items;
  }

  /** An item of this list, by its id where it has one, else by its index from 0. */
  public Value item(String idOrIndex, Node item) {
    return of(item, where.item(idOrIndex, item.place()), reading);
  }

  /** This value where it is a list, also of a single item; everything else is reported. */
  public Value list() {
    if (node == null || node instanceof Sequence) {
      return this;
    }
    wrongType(Messages.of("policy.list"));
    return without(unread(), reading);
  }

  /** The list of what was read; where none of its items could be read, the list could not. */
  public <T> Fact<List<T>> all(List<Fact<T>> items) {
    List<T> values = new ArrayList<>(items.size());
    for (Fact<T> item : items) {
      item.value().ifPresent(values::add);
    }
    return values.isEmpty() ? unread() : Fact.of(List.copyOf(values), where);
  }

  /** Reports a value that cannot be. */
  public void refuse(Words problem, Words fix) {
    reading.report("FORMAT-VALUE", whereWritten(), problem, fix);
  }

  /** Reports a value outside what is possible; the fix names the nearest one. */
  public void refuse(String written, Words problem, List<String> possible) {
    reading.wrongValue(whereWritten(), written, problem, possible);
  }

  /** Reports a value of the wrong type, if there is one: a list where a word is expected, say. */
  public void wrongType(Words expected) {
    if (node != null) {
      reading.wrongType(where, expected);
    }
  }
}

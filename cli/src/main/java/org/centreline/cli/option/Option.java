package org.centreline.cli.option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One option, declared once: from this come what the parser knows, help, completion and the table
 * in the documentation, and by this a group asks for what was typed.
 *
 * @param names the name by which code asks for it, then other names
 * @param label what stands for its value in help; empty for a flag
 * @param use how often it may be given
 * @param kind how its value is read
 * @param usual its value where it is not given, if it has one
 * @param help what it does, with its default
 */
public record Option<T>(
    List<String> names, String label, Use use, Kind<T> kind, Optional<T> usual, String help) {

  /** How often an option may be given. */
  public enum Use {
    /** Without a value; again changes nothing. */
    FLAG,
    /** With one value, once. */
    ONCE,
    /** With one value each time. */
    REPEATED
  }

  public Option {
    names = List.copyOf(names);
  }

  /** Without a value. */
  public static Option<String> flag(String name, String help) {
    return new Option<>(List.of(name), "", Use.FLAG, Kind.TEXT, Optional.empty(), help);
  }

  /** With any words for a value. */
  public static Option<String> once(String name, String label, String help) {
    return once(name, label, Kind.TEXT, help);
  }

  public static <T> Option<T> once(String name, String label, Kind<T> kind, String help) {
    return new Option<>(List.of(name), label, Use.ONCE, kind, Optional.empty(), help);
  }

  public static <T> Option<T> repeated(String name, String label, Kind<T> kind, String help) {
    return new Option<>(List.of(name), label, Use.REPEATED, kind, Optional.empty(), help);
  }

  /** The same under further names. */
  public Option<T> or(String... others) {
    List<String> all = new ArrayList<>(names);
    all.addAll(List.of(others));
    return new Option<>(all, label, use, kind, usual, help);
  }

  /** The same with a default, which is added to the help. */
  public Option<T> usually(T value) {
    return usually(value, "");
  }

  /** The same with a default, and with what is said of it. */
  public Option<T> usually(T value, String more) {
    return saying(help + " (default: " + kind.word(value) + more + ")").silently(value);
  }

  /** The same with a default that the help tells in its own words, or not at all. */
  public Option<T> silently(T value) {
    return new Option<>(names, label, use, kind, Optional.of(value), help);
  }

  /** The same with other help, for a verb that does less with it. */
  public Option<T> saying(String other) {
    return new Option<>(names, label, use, kind, usual, other);
  }

  /** The name by which code asks for it. */
  public String name() {
    return names.get(0);
  }

  /** The values that it takes, where they are few. */
  public List<String> words() {
    return kind.words();
  }

  /** As help shows it: {@code -o, --output FILE}. */
  public String shown() {
    List<String> shortFirst =
        names.stream().sorted(Comparator.comparing(n -> n.startsWith("--"))).toList();
    return String.join(", ", shortFirst) + (label.isEmpty() ? "" : " " + label);
  }

  /** The name, so that a message may be put together with it. */
  @Override
  public String toString() {
    return name();
  }
}

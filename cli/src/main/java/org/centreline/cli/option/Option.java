package org.centreline.cli.option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One option as help shows it and the parser knows it.
 *
 * @param names the name by which code asks for it, then other names
 * @param label what stands for its value in help; empty for a flag
 * @param use how often it may be given
 * @param words the values that it takes, where they are few; for help and completion
 * @param help what it does, with its default
 */
public record Option(List<String> names, String label, Use use, List<String> words, String help) {

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
    words = List.copyOf(words);
  }

  public static Option flag(String name, String help) {
    return new Option(List.of(name), "", Use.FLAG, List.of(), help);
  }

  public static Option once(String name, String label, String help) {
    return new Option(List.of(name), label, Use.ONCE, List.of(), help);
  }

  public static Option repeated(String name, String label, String help) {
    return new Option(List.of(name), label, Use.REPEATED, List.of(), help);
  }

  /** The same under further names. */
  public Option or(String... others) {
    List<String> all = new ArrayList<>(names);
    all.addAll(List.of(others));
    return new Option(all, label, use, words, help);
  }

  /** The same with the values that it takes. */
  public Option taking(List<String> values) {
    return new Option(names, label, use, values, help);
  }

  /** The name by which code asks for it. */
  public String name() {
    return names.get(0);
  }

  /** As help shows it: {@code -o, --output FILE}. */
  public String shown() {
    List<String> shortFirst =
        names.stream().sorted(Comparator.comparing(n -> n.startsWith("--"))).toList();
    return String.join(", ", shortFirst) + (label.isEmpty() ? "" : " " + label);
  }
}

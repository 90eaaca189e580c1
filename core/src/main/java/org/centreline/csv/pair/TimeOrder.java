package org.centreline.csv.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What two words for times say about their order: below 0 where the first is the earlier. */
final class TimeOrder {

  private static final Pattern EARLIER =
      Pattern.compile(
          "before|pre(?![gs])|base|start|begin|first|initial|entry|admi|intake|enrol|arriv"
              + "|referr|prior|earl|vor|avant|antes|aufnahme");
  private static final Pattern LATER =
      Pattern.compile(
          "after|post(?!er)|follow|end(?!o)|final|last|late(?!ra)|second(?!a)|exit|nach|apr[eè]s");

  /** From 0 to 10, in words. */
  private static final List<String> NUMBERS =
      List.of(
          "zero",
          "one|first|i",
          "two|second|ii",
          "three|third|iii",
          "four(?:th)?",
          "five|fifth",
          "six(?:th)?",
          "seven(?:th)?",
          "eighth?",
          "nine|ninth",
          "ten(?:th)?");

  /** Only what stands apart is a minus: visit-1 is the first. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\d.])(?:(?<=^|[\\s(])[-−])?\\d+(?:[.,]\\d+)?");

  /** Of these the greater number may be the earlier: 12 months before. */
  private static final Pattern BACKWARDS =
      Pattern.compile("\\b(?:before|prior|ago|pre|vor|avant|antes)");

  /** Beside this one the last is the one before it. */
  private static final Pattern THIS =
      Pattern.compile("\\b(?:this|current|currently|now|today|present|next)\\b");

  private static final Pattern LENGTH =
      Pattern.compile(
          "(\\d+(?:[.,]\\d+)?) ?(h|d|w|m|y)(?:ours?|rs?|ays?|ks?|eeks?|onths?|ths?|o|ears?)?");

  private static final double MONTH = 30.44;
  private static final double YEAR = 365.25;

  private TimeOrder() {}

  /** Empty where they say nothing. */
  static Optional<Integer> of(String first, String second) {
    String one = plain(first);
    String other = plain(second);
    Optional<Integer> numbers = byNumbers(one, other);
    if (numbers.isPresent()) {
      return numbers;
    }
    int side = side(past(first, second)) - side(past(second, first));
    return side == 0 ? byLengths(one, other) : Optional.of(side);
  }

  /** In small letters, with numbers for their words. */
  private static String plain(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "");
    for (int i = 0; i < NUMBERS.size(); i++) {
      plain = plain.replaceAll("\\b(?:" + NUMBERS.get(i) + ")\\b", Integer.toString(i));
    }
    return plain;
  }

  /** Numbers after the same words, all that differ in the same direction. */
  private static Optional<Integer> byNumbers(String first, String second) {
    List<Double> ones = numbers(first);
    List<Double> others = numbers(second);
    boolean alike = rest(first).equals(rest(second)) && ones.size() == others.size();
    if (!alike || BACKWARDS.matcher(first).find()) {
      return Optional.empty();
    }
    int order = 0;
    for (int i = 0; i < ones.size(); i++) {
      int next = Double.compare(ones.get(i), others.get(i));
      if (order * next < 0) {
        return Optional.empty();
      }
      order = order == 0 ? next : order;
    }
    return order == 0 ? Optional.empty() : Optional.of(order);
  }

  private static List<Double> numbers(String text) {
    List<Double> numbers = new ArrayList<>();
    Matcher found = NUMBER.matcher(text);
    while (found.find()) {
      numbers.add(number(found.group()));
    }
    return numbers;
  }

  private static double number(String digits) {
    return Double.parseDouble(digits.replace(',', '.').replace('−', '-'));
  }

  /** Also the same where one is of several: week, weeks. */
  private static String rest(String text) {
    return NUMBER.matcher(text).replaceAll("#").replaceAll("[\\s._]+", "").replaceAll("s$", "");
  }

  /** Lengths of time, whatever their units. */
  private static Optional<Integer> byLengths(String first, String second) {
    Matcher one = LENGTH.matcher(first.strip());
    Matcher other = LENGTH.matcher(second.strip());
    return one.matches() && other.matches()
        ? Optional.of(Double.compare(days(one), days(other))).filter(order -> order != 0)
        : Optional.empty();
  }

  private static double days(Matcher length) {
    double unit =
        switch (length.group(2)) {
          case "h" -> 1 / 24.0;
          case "d" -> 1;
          case "w" -> 7;
          case "m" -> MONTH;
          default -> YEAR;
        };
    return number(length.group(1)) * unit;
  }

  private static String past(String text, String other) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean beside = THIS.matcher(other.toLowerCase(Locale.ROOT)).find();
    return beside ? lower.replaceAll("\\blast\\b", "before") : lower;
  }

  /** -1 where words speak of a beginning, 1 where they do of an end; 0 where of both. */
  private static int side(String text) {
    int side = 0;
    for (String word : text.split("[^\\p{L}]+")) {
      int next = EARLIER.matcher(word).lookingAt() ? -1 : LATER.matcher(word).lookingAt() ? 1 : 0;
      if (side * next < 0) {
        return 0;
      }
      side = side == 0 ? next : side;
    }
    return side;
  }
}

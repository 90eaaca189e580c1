package org.centreline.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.centreline.csv.text.Nearest;

/**
 * The pages that say what a chart, a rule, a convention, a warning or a code means.
 *
 * <p>Resources: {@code explain/TOPIC.txt} is a page; {@code explain-topics.txt} lists them by
 * family as it is printed; {@code explain-aliases.txt} has a line {@code WORD TOPIC} for each other
 * word that people type. Only what is asked for is read.
 */
public final class ExplainPages {

  private static final String TOPICS = "explain-topics.txt";
  private static final String ALIASES = "explain-aliases.txt";
  private static final List<String> ENDINGS =
      List.of("-charts", "-chart", "-rules", "-rule", "-convention", "-warning", "-icon");

  private ExplainPages() {}

  /** Every topic with a line about it, by family; lines of at most 80 characters. */
  public static String list() {
    return read(TOPICS).orElseThrow();
  }

  /** Every topic, in the order of the list; one that belongs to two families comes once. */
  public static List<String> topics() {
    return list()
        .lines()
        .filter(line -> line.startsWith("  "))
        .map(line -> line.strip().split(" ", 2)[0])
        .distinct()
        .toList();
  }

  /** The page about a topic, under any of its names; capitals and spaces do not matter. */
  public static Optional<String> page(String typed) {
    String key = key(typed);
    return read("explain/" + key + ".txt")
        .or(() -> topicOf(key).flatMap(topic -> read("explain/" + topic + ".txt")));
  }

  /** The topic that was probably meant by a word that names none. */
  public static Optional<String> nearest(String typed) {
    List<String> known = new ArrayList<>(topics());
    aliases().forEach(alias -> known.add(alias[0]));
    return Nearest.to(key(typed), known).map(near -> alias(near).orElse(near));
  }

  /** Such as {@code few-points} for "Few points" or "[few-points]". */
  private static String key(String typed) {
    return typed
        .strip()
        .toLowerCase(Locale.ROOT)
        .replace("′", "prime")
        .replace("ø", "oe")
        .replaceAll("[\\s_]+", "-")
        .replaceAll("[^a-z0-9-]", "");
  }

  private static Optional<String> topicOf(String key) {
    Optional<String> alias = alias(key);
    for (String ending : ENDINGS) {
      if (alias.isEmpty() && key.endsWith(ending)) {
        String word = key.substring(0, key.length() - ending.length());
        return Optional.of(alias(word).orElse(word));
      }
    }
    return alias;
  }

  private static Optional<String> alias(String word) {
    return aliases().stream().filter(a -> a[0].equals(word)).map(a -> a[1]).findFirst();
  }

  private static List<String[]> aliases() {
    return read(ALIASES).orElseThrow().lines().map(line -> line.split(" ")).toList();
  }

  private static Optional<String> read(String resource) {
    try (InputStream in = ExplainPages.class.getResourceAsStream(resource)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

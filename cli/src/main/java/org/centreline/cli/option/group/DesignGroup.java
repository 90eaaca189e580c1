package org.centreline.cli.option.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;

/** Options that say how before and after belong together. */
public final class DesignGroup {

  /** How before and after belong together. */
  public enum Design {
    /** Points in time order. */
    SERIES("series"),
    /** Two groups of values. */
    BEFORE_AFTER("before-after"),
    /** The same people. */
    PAIRED("paired");

    private final String word;

    Design(String word) {
      this.word = word;
    }

    /** The word that a user types. */
    public String word() {
      return word;
    }
  }

  private static final Choice<Design> DESIGNS =
      new Choice<>(List.of(Design.values()), Design::word);

  public static final OptionGroup GROUP =
      new OptionGroup(
          "Design",
          List.of(
              Option.once(
                      "--design",
                      "DESIGN",
                      "how before and after belong together: series (points in time order),"
                          + " before-after (two groups of values) or paired (the same people)"
                          + " (default: series)")
                  .taking(DESIGNS.words()),
              Option.once("--person", "COLUMN", "paired: who; nobody is named in the results"),
              Option.once(
                  "--time",
                  "COLUMN",
                  "paired, or before-after without dates: two words, one for before and one for"
                      + " after"),
              Option.once("--domain", "COLUMN", "paired: what a score is about, where several")));

  private static final List<String> EVERYWHERE =
      List.of(
          "--design",
          "--value",
          "--where",
          "--delimiter",
          "--encoding",
          "--decimal-comma",
          "--skip",
          "--percent",
          "--better",
          "--multiply",
          "--unit",
          "--title",
          "--output",
          "--format",
          "--raw-text",
          "--subtitle",
          "--caption",
          "--y-label",
          "--size",
          "--theme",
          "--quiet",
          "--no-colour",
          "--help",
          "--version");
  private static final List<String> OF_GROUPS =
      List.of("--change", "--time", "--date", "--denominator", "--type", "--date-format");
  private static final List<String> OF_PAIRS = List.of("--person", "--time", "--domain");

  private DesignGroup() {}

  /** The design asked for; options that mean nothing with it are reported. */
  public static Design design(Typed typed, Problems problems) {
    Optional<Design> asked =
        typed.one("--design").flatMap(word -> DESIGNS.read("--design", word, problems));
    Design design = asked.orElse(Design.SERIES);
    boolean known = asked.isPresent() || !typed.has("--design");
    if (known) {
      unheeded(typed, design).forEach(name -> problems.usage(refusal(name, design)));
    }
    return design;
  }

  private static List<String> unheeded(Typed typed, Design design) {
    List<String> unheeded = new ArrayList<>(typed.values().keySet());
    switch (design) {
      case SERIES -> unheeded.retainAll(OF_PAIRS);
      case BEFORE_AFTER -> {
        unheeded.removeAll(EVERYWHERE);
        unheeded.removeAll(OF_GROUPS);
      }
      case PAIRED -> {
        unheeded.removeAll(EVERYWHERE);
        unheeded.removeAll(OF_PAIRS);
      }
    }
    return unheeded;
  }

  private static String refusal(String name, Design design) {
    if (design == Design.SERIES) {
      String both = name.equals("--time") ? " or before-after" : "";
      return name + ": goes only with --design paired" + both;
    }
    String instead = name.equals("--by") ? "; use --where, once a group" : "";
    return name + ": means nothing with --design " + design.word() + instead;
  }

  /** A column that a design cannot do without; empty, with a problem, where it is not named. */
  public static Optional<String> needed(Typed typed, String option, Problems problems) {
    Optional<String> column = typed.one(option).filter(name -> !name.isBlank());
    if (column.isEmpty()) {
      problems.usage(option + " COLUMN: needed with --design " + typed.one("--design").orElse(""));
    }
    return column;
  }
}

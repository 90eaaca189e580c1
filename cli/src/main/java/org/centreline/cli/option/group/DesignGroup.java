package org.centreline.cli.option.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
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

  public static final Option<Design> DESIGN =
      Option.once(
              "--design",
              "DESIGN",
              DESIGNS,
              "how before and after belong together: series (points in time order),"
                  + " before-after (two groups of values) or paired (the same people)")
          .usually(Design.SERIES);

  public static final Option<String> PERSON =
      Option.once("--person", "COLUMN", "paired: who; nobody is named in the results");

  public static final Option<String> TIME =
      Option.once(
          "--time",
          "COLUMN",
          "paired, or before-after without dates: two words, one for before and one for after");

  public static final Option<String> DOMAIN =
      Option.once("--domain", "COLUMN", "paired: what a score is about, where several");

  public static final OptionGroup GROUP =
      new OptionGroup("Design", List.of(DESIGN, PERSON, TIME, DOMAIN));

  private static final List<String> EVERYWHERE =
      names(
          DESIGN,
          ColumnGroup.VALUE,
          ColumnGroup.WHERE,
          ReadingGroup.SHEET,
          ReadingGroup.DELIMITER,
          ReadingGroup.ENCODING,
          ReadingGroup.DECIMAL_COMMA,
          ReadingGroup.DECIMAL_POINT,
          ReadingGroup.SKIP,
          ReadingGroup.PERCENT,
          MeaningGroup.BETTER,
          MeaningGroup.MULTIPLY,
          MeaningGroup.UNIT,
          MeaningGroup.DECIMALS,
          OutputGroup.TITLE,
          OutputGroup.OUTPUT,
          OutputGroup.FORMAT,
          OutputGroup.RAW_TEXT,
          OutputGroup.NO_BOM,
          PictureGroup.SUBTITLE,
          PictureGroup.CAPTION,
          PictureGroup.Y_LABEL,
          PictureGroup.SIZE,
          PictureGroup.THEME,
          ScriptGroup.QUIET,
          ScriptGroup.NOTICES,
          ScriptGroup.NO_COLOUR,
          Syntax.HELP,
          Syntax.VERSION);
  private static final List<String> OF_GROUPS =
      names(
          OutcomeGroup.CHANGE,
          TIME,
          ColumnGroup.DATE,
          ColumnGroup.DENOMINATOR,
          OutcomeGroup.TYPE,
          ReadingGroup.DATE_FORMAT);
  private static final List<String> OF_PAIRS = names(PERSON, TIME, DOMAIN);

  private static List<String> names(Option<?>... options) {
    return Stream.of(options).<String>map(Option::name).toList();
  }

  private DesignGroup() {}

  /** The design asked for; options that mean nothing with it are reported. */
  public static Design design(Typed typed, Problems problems) {
    Optional<Design> asked = typed.one(DESIGN, problems);
    Design design = asked.orElse(Design.SERIES);
    if (asked.isPresent() || !typed.has(DESIGN)) {
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
      String both = name.equals(TIME.name()) ? " or before-after" : "";
      return name + ": goes only with " + DESIGN + " paired" + both;
    }
    String instead =
        name.equals(ColumnGroup.BY.name()) ? "; use " + ColumnGroup.WHERE + ", once a group" : "";
    return name + ": means nothing with " + DESIGN + " " + design.word() + instead;
  }

  /** A column that a design cannot do without; empty, with a problem, where it is not named. */
  public static Optional<String> needed(Typed typed, Option<String> option, Problems problems) {
    Optional<String> column = typed.one(option, problems).filter(name -> !name.isBlank());
    if (column.isEmpty()) {
      problems.usage(
          option + " COLUMN: needed with " + DESIGN + " " + typed.text(DESIGN).orElse(""));
    }
    return column;
  }
}

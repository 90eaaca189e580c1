package org.centreline.csv.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.csv.date.DateCells;
import org.centreline.csv.date.DateCells.Unit;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.date.Timeline;
import org.centreline.csv.header.Profile;
import org.centreline.csv.number.Lengths;
import org.centreline.csv.number.MissingMark;
import org.centreline.csv.number.Numeral;
import org.centreline.csv.personal.Identity;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.role.DayCells;
import org.centreline.csv.text.Cells;
import org.centreline.csv.text.TextCodes;

/**
 * Counts the cells of one column and remembers what they have in common; each different text is
 * looked at once.
 */
final class ColumnSurvey {

  private static final int EXAMPLES = 3;

  /** Where so many cells are all different they may be names, or words about a person. */
  private static final int FEWEST_TELLING = 8;

  private final String name;
  private final ReadingOptions options;
  private final Profile profile;
  private final Numeral numeral;
  private final Lengths lengths;
  private final TextCodes codes;
  private int[] counts = new int[16];
  private final List<String> texts = new ArrayList<>();
  private final List<Integer> textCounts = new ArrayList<>();
  private final BitSet labels = new BitSet();
  private final Map<MissingMark, Integer> missing = new EnumMap<>(MissingMark.class);
  private int labelled;
  private int others;
  private int filled;
  private int numbers;
  private int percents;
  private double lowest = Double.POSITIVE_INFINITY;
  private double highest = Double.NEGATIVE_INFINITY;
  private boolean whole = true;

  ColumnSurvey(String name, ReadingOptions options, TextCodes codes) {
    this.name = name;
    this.options = options;
    this.codes = codes;
    profile = new Profile(name, options);
    numeral = new Numeral(options.decimal());
    lengths = Lengths.of(name, options.durations());
  }

  /** Looks at one more cell, whose text has no number. */
  void add(String cell) {
    others++;
    look(cell, 1);
  }

  /** Counts one more cell, whose text has a number. */
  void add(int code) {
    if (code >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(code + 1, 2 * counts.length));
    }
    counts[code]++;
  }

  /** Looks at a text that so many cells hold; whether it is more than the mark of a gap. */
  private boolean look(String cell, int times) {
    profile.add(cell, times);
    if (numeral.read(cell) || numeral.read(Cells.amount(cell))) {
      number(numeral.isPercent() ? numeral.hundredth() : numeral.value(), times);
      percents += numeral.isPercent() ? times : 0;
    } else if (lengths.read(cell) && !lengths.isAmbiguous()) {
      number(lengths.value(), times);
    } else {
      Optional<MissingMark> mark = MissingMark.of(cell);
      if (mark.isPresent()) {
        missing.merge(mark.get(), times, Integer::sum);
        boolean label = mark.get().mayBeLabel(cell);
        labelled += label ? times : 0;
        return label;
      }
    }
    filled += times;
    return true;
  }

  private void number(double value, int times) {
    numbers += times;
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
    whole &= value == StrictMath.rint(value);
  }

  /** Looks at the texts that were only counted until now. */
  private void settle() {
    for (int code = 0; code < counts.length; code++) {
      if (counts[code] > 0) {
        settle(codes.text(code), counts[code]);
      }
    }
    counts = new int[0];
  }

  private void settle(String text, int times) {
    int known = labelled;
    if (look(text, times)) {
      labels.set(texts.size(), labelled > known);
      texts.add(text);
      textCounts.add(times);
    }
  }

  /** What was found of the column at a position from 1. */
  ColumnFacts facts(int position, Optional<Identity> identity) {
    settle();
    ColumnKind kind = kind();
    boolean hidden = identity.isPresent();
    boolean numeric = kind == ColumnKind.NUMBERS || kind == ColumnKind.PERCENTAGES;
    Optional<DateColumn> dates =
        kind == ColumnKind.DATES
            ? Optional.of(new DateColumn(dated(), options.dateFormat()))
            : Optional.empty();
    return new ColumnFacts(
        name,
        position,
        kind,
        cells(kind, dates),
        numeric && !hidden ? Optional.of(new Extent(lowest, highest, whole)) : Optional.empty(),
        hidden ? Optional.empty() : dates.flatMap(column -> Timeline.of(column, texts.size())),
        hidden || isTelling(kind) ? List.of() : examples(kind),
        identity);
  }

  /** The texts as dates; weeks and quarters with the words for them. */
  private List<String> dated() {
    Optional<Unit> unit = yearsAnd();
    return unit.isEmpty()
        ? texts
        : texts.stream().map(text -> DateCells.apart(text, unit.get())).toList();
  }

  private Optional<Unit> yearsAnd() {
    return options.dateFormat().isPresent() ? Optional.empty() : DayCells.yearsAnd(name, texts);
  }

  private ColumnKind kind() {
    if (filled == 0) {
      return labels.cardinality() > 1 ? ColumnKind.TEXT : ColumnKind.EMPTY;
    }
    if (profile.isDates() || yearsAnd().isPresent()) {
      return ColumnKind.DATES;
    }
    if (profile.isMostlyNumbers()) {
      return percents > 0 ? ColumnKind.PERCENTAGES : ColumnKind.NUMBERS;
    }
    return ColumnKind.TEXT;
  }

  private CellCount cells(ColumnKind kind, Optional<DateColumn> dates) {
    int odd =
        switch (kind) {
          case DATES -> undated(dates.orElseThrow());
          case NUMBERS, PERCENTAGES -> filled - numbers;
          default -> 0;
        };
    boolean words = kind == ColumnKind.TEXT;
    return new CellCount(
        filled + (words ? labelled : 0),
        odd,
        texts.size() - (words ? 0 : labels.cardinality()),
        count(MissingMark.EMPTY),
        count(MissingMark.NOT_AVAILABLE),
        count(MissingMark.NOT_APPLICABLE),
        count(MissingMark.SUPPRESSED) - (words ? labelled : 0));
  }

  private int count(MissingMark mark) {
    return missing.getOrDefault(mark, 0);
  }

  private int undated(DateColumn dates) {
    int undated = 0;
    for (int i = 0; i < texts.size(); i++) {
      undated += dates.day(i) == DateColumn.NONE && !labels.get(i) ? textCounts.get(i) : 0;
    }
    return undated;
  }

  private boolean isTelling(ColumnKind kind) {
    int all = filled + labelled;
    boolean different = others > 0 || texts.size() == all;
    return kind == ColumnKind.TEXT && all >= FEWEST_TELLING && different;
  }

  private List<String> examples(ColumnKind kind) {
    List<String> examples = new ArrayList<>();
    for (int i = 0; i < texts.size() && examples.size() < EXAMPLES; i++) {
      if (kind == ColumnKind.TEXT || !labels.get(i)) {
        examples.add(Shown.text(texts.get(i)));
      }
    }
    return examples;
  }

  /** The different texts, in order of first appearance. */
  List<String> texts() {
    return texts;
  }
}

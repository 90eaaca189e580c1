package org.centreline.cli.command.outcome;

import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.analysis.outcome.groups.BeforeAfter.OutcomeScale;
import org.centreline.analysis.outcome.model.OutcomeKind;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.ColumnGroup;
import org.centreline.cli.option.group.OutcomeGroup;
import org.centreline.csv.pair.RowReading;
import org.centreline.csv.request.Columns;
import org.centreline.series.Doubles;

/**
 * What the rows of two groups are, as typed or as the data show.
 *
 * @param type what was typed; empty where the data decide
 */
record CountKind(Optional<OutcomeKind> type) {

  /** The kind typed; what contradicts the columns named is reported. */
  static CountKind of(Typed typed, Columns columns, Problems problems) {
    CountKind kind = new CountKind(typed.one(OutcomeGroup.TYPE, problems));
    boolean ratio = columns.denominator().isPresent();
    if ((kind.is(OutcomeKind.RATE) || kind.is(OutcomeKind.PROPORTION)) && !ratio) {
      problems.usage(
          OutcomeGroup.TYPE
              + " "
              + kind.type.get().type().id()
              + ": name the "
              + ColumnGroup.DENOMINATOR);
    }
    if (kind.is(OutcomeKind.COUNT) && ratio) {
      problems.usage("--type c: counts have no --denominator; use --type u");
    }
    if (kind.is(OutcomeKind.MEAN) && ratio) {
      problems.usage("--type xmr: measurements have no --denominator; use --type p or u");
    }
    return kind;
  }

  private boolean is(OutcomeKind kind) {
    return type.filter(known -> known == kind).isPresent();
  }

  /** What the rows are; where the data leave it open, that is reported. */
  OutcomeScale scale(RowReading rows, Problems problems) {
    if (type.filter(OutcomeKind::isCounted).isPresent()) {
      return is(OutcomeKind.PROPORTION) ? OutcomeScale.PROPORTIONS : OutcomeScale.RATES;
    }
    if (!rows.isRatio()) {
      return OutcomeScale.MEASUREMENTS;
    }
    boolean above =
        IntStream.range(0, rows.values().size())
            .anyMatch(i -> rows.values().get(i) > rows.denominators().get(i));
    if (!above) {
      problems.usage(
          "--type: say what the numbers are: p where each denominator counts cases, some of which"
              + " have the event; u for events per bed day or other opportunity");
    }
    return OutcomeScale.RATES;
  }

  /** Counts without a denominator have the same opportunity in each row. */
  RowReading counted(RowReading rows) {
    return is(OutcomeKind.COUNT) ? rows.over(Doubles.repeat(rows.values().size(), 1)) : rows;
  }
}

package org.centreline.cli.option.verb;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.Better;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.Scale;
import org.centreline.analysis.outcome.groups.BeforeAfter.OutcomeScale;
import org.centreline.analysis.outcome.model.ChangeRequest;
import org.centreline.chart.convention.Conventions;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.ColumnGroup;
import org.centreline.cli.option.group.DesignGroup;
import org.centreline.cli.option.group.MeaningGroup;
import org.centreline.cli.option.group.OutcomeGroup;
import org.centreline.cli.option.group.OutputGroup;
import org.centreline.cli.option.group.ReadingGroup;
import org.centreline.cli.option.group.ResultOptions;
import org.centreline.cli.option.group.TypedMeaning;
import org.centreline.csv.pair.PairColumns;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.row.Unit;

/**
 * What the designs without time order understand.
 *
 * @param reading how the file is read
 * @param meaning what the numbers mean, as typed
 * @param results what is written and printed
 */
public record TwoTimesOptions(ReadingOptions reading, TypedMeaning meaning, ResultOptions results) {

  /** What was typed, understood; what can't be is reported. */
  public static TwoTimesOptions of(Typed typed, Problems problems) {
    return new TwoTimesOptions(
        ReadingGroup.reading(typed, Conventions.MDC, problems),
        MeaningGroup.meaning(typed, problems),
        OutputGroup.results(typed, problems));
  }

  /** The columns of a comparison of the same people. */
  public static Optional<PairColumns> pairs(Typed typed, Problems problems) {
    Optional<String> person = DesignGroup.needed(typed, DesignGroup.PERSON, problems);
    Optional<String> time = DesignGroup.needed(typed, DesignGroup.TIME, problems);
    List<Filter> where = ColumnGroup.columns(typed, problems).where();
    return person.isPresent() && time.isPresent()
        ? Optional.of(
            new PairColumns(
                person.get(),
                time.get(),
                typed.one(DesignGroup.DOMAIN, problems),
                typed.one(ColumnGroup.VALUE, problems),
                where))
        : Optional.empty();
  }

  /** The columns of a comparison of two groups, told apart by words or by a change. */
  public static Columns groups(Typed typed, Problems problems) {
    Columns columns = ColumnGroup.columns(typed, problems);
    boolean words = typed.has(DesignGroup.TIME);
    if (words == typed.has(OutcomeGroup.CHANGE)) {
      problems.usage(
          words
              ? OutcomeGroup.CHANGE
                  + " with "
                  + DesignGroup.TIME
                  + ": either a date divides before from after, or two words do"
              : OutcomeGroup.CHANGE
                  + " DATE: say when something was changed, or name with "
                  + DesignGroup.TIME
                  + " the column"
                  + " that says before or after");
    }
    if (words && typed.has(ColumnGroup.DATE)) {
      problems.usage(
          ColumnGroup.DATE
              + " with "
              + DesignGroup.TIME
              + ": two words tell before from after; leave "
              + ColumnGroup.DATE
              + " out");
    }
    return words
        ? new Columns(
            Optional.empty(),
            typed.one(DesignGroup.TIME, problems),
            columns.value(),
            columns.denominator(),
            List.of(),
            columns.where(),
            columns.target())
        : columns;
  }

  /** The one change that divides before from after; empty where words do. */
  public static Optional<ChangeRequest> change(Typed typed, Problems problems) {
    if (!typed.has(OutcomeGroup.CHANGE)) {
      return Optional.empty();
    }
    List<ChangeRequest> changes = OutcomeGroup.changes(typed, problems);
    if (changes.size() > 1) {
      problems.usage(
          OutcomeGroup.CHANGE
              + ": "
              + DesignGroup.DESIGN
              + " before-after has one change; for several leave out "
              + DesignGroup.DESIGN);
    }
    return changes.stream().findFirst();
  }

  /** What the numbers mean. */
  public Meaning meaning(Unit unit, OutcomeScale kind) {
    boolean percent =
        meaning.multiply() == 1
            && (unit == Unit.PERCENTAGE
                || meaning.unit().filter("%"::equals).isPresent()
                || kind == OutcomeScale.PROPORTIONS && meaning.unit().isEmpty());
    Scale scale =
        percent
            ? Scale.percent()
            : new Scale(meaning.multiply(), meaning.unit().orElse(""), Scale.Kind.PLAIN);
    Better better = meaning.better();
    Meaning plain = Meaning.plain();
    return new Meaning(
        meaning.title(),
        better,
        plain.target(),
        Optional.empty(),
        scale,
        meaning.decimals(),
        List.of(),
        plain.specification());
  }
}

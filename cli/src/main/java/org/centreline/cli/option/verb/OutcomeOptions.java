package org.centreline.cli.option.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.outcome.model.ChangeRequest;
import org.centreline.analysis.outcome.model.FollowUp;
import org.centreline.analysis.outcome.model.ModelRequest;
import org.centreline.analysis.outcome.model.OutcomeRequest;
import org.centreline.cli.option.FailOn;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.ColumnGroup;
import org.centreline.cli.option.group.DesignGroup;
import org.centreline.cli.option.group.GroupingGroup;
import org.centreline.cli.option.group.MeaningGroup;
import org.centreline.cli.option.group.OutcomeGroup;
import org.centreline.cli.option.group.OutputGroup;
import org.centreline.cli.option.group.PhaseGroup;
import org.centreline.cli.option.group.ReadingGroup;
import org.centreline.cli.option.group.RuleGroup;
import org.centreline.cli.option.group.ScriptGroup;
import org.centreline.cli.option.group.SourceGroup;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;

/**
 * Everything that {@code outcome} understands, as far as it can be known without the data.
 *
 * @param chart what it shares with {@code chart}
 * @param changes what was changed, and when
 * @param control the rows to compare with
 * @param model how before and after are compared
 * @param followUp what is asked about the time since
 * @param failOn what ends the run with exit code 1
 */
public record OutcomeOptions(
    ChartOptions chart,
    List<ChangeRequest> changes,
    Optional<Filter> control,
    ModelRequest model,
    FollowUp followUp,
    Set<FailOn> failOn) {

  /** The groups of options, in the order in which help shows them. */
  public static final List<OptionGroup> GROUPS =
      List.of(
          OutcomeGroup.GROUP,
          DesignGroup.GROUP,
          OutcomeGroup.TYPE_GROUP,
          ColumnGroup.GROUP,
          SourceGroup.GROUP,
          GroupingGroup.GROUP,
          ReadingGroup.GROUP,
          PhaseGroup.GROUP,
          MeaningGroup.GROUP,
          RuleGroup.GROUP,
          OutputGroup.GROUP,
          ScriptGroup.AFTER_CHANGES);

  public OutcomeOptions {
    changes = List.copyOf(changes);
    failOn = Set.copyOf(failOn);
  }

  /** What was typed, understood; what can't be is reported. */
  public static OutcomeOptions of(Typed typed, Problems problems) {
    return of(typed, ChartOptions.of(typed.without(ScriptGroup.FAIL_ON), problems), problems);
  }

  /** The same beside options that are shared with {@code chart} and understood already. */
  static OutcomeOptions of(Typed typed, ChartOptions chart, Problems problems) {
    typed.one(OutcomeGroup.TYPE, problems);
    Set<FailOn> failOn = ScriptGroup.afterChanges(typed, problems);
    ScriptGroup.check(failOn, chart.request(), typed, problems);
    return new OutcomeOptions(
        chart,
        OutcomeGroup.changes(typed, problems),
        OutcomeGroup.control(typed, problems),
        OutcomeGroup.model(typed, problems),
        OutcomeGroup.followUp(typed, problems),
        failOn);
  }

  /** The columns to read: with a control one measure for each value of its column. */
  public Columns columns() {
    Columns own = chart.columns();
    List<String> by = new ArrayList<>(own.by());
    control.ifPresent(filter -> by.add(filter.column()));
    return own.by(by.toArray(String[]::new));
  }

  /** What is asked of one measure. */
  public OutcomeRequest request(Meaning known) {
    return new OutcomeRequest(changes, model, followUp, chart.request(known));
  }
}

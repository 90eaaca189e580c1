package org.centreline.cli.command.outcome;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.centreline.analysis.outcome.groups.GroupData;
import org.centreline.analysis.outcome.model.ChangeRequest;
import org.centreline.cli.option.Problems;
import org.centreline.csv.pair.RowReading;
import org.centreline.series.Doubles;
import org.centreline.words.SubgroupWords;

/**
 * Rows divided into before and after.
 *
 * @param before the earlier rows
 * @param after the later ones
 * @param change what divides them, in words; empty where words of the file do
 */
record TwoGroups(GroupData before, GroupData after, String change) {

  /** Divides rows; a change outside the data is reported. */
  static TwoGroups of(RowReading rows, Optional<ChangeRequest> change, Problems problems) {
    if (change.isEmpty()) {
      return new TwoGroups(
          group(rows, rows.words().get(0), i -> rows.later().get(i) == 0),
          group(rows, rows.words().get(1), i -> rows.later().get(i) == 1),
          "");
    }
    Optional<LocalDate> date = rows.dates().parse(change.get().at());
    if (date.isEmpty()) {
      problems.usage(
          "--change "
              + change.get().at()
              + ": expected a date such as 2024-03-01, or as in the"
              + " file");
    }
    LocalDate day = date.orElse(Collections.max(rows.times()));
    LocalDate first = Collections.min(rows.times());
    LocalDate last = Collections.max(rows.times());
    if (!day.isAfter(first) || day.isAfter(last)) {
      problems.usage(
          "--change "
              + change.get().at()
              + ": there are no rows "
              + (day.isAfter(last)
                  ? "from then on, the last is of "
                  : "before it, the first is of ")
              + (day.isAfter(last) ? last : first));
    }
    return new TwoGroups(
        group(rows, "before", i -> rows.times().get(i).isBefore(day)),
        group(rows, "after", i -> !rows.times().get(i).isBefore(day)),
        change.get().label().orElse(SubgroupWords.day(day)));
  }

  private static GroupData group(RowReading rows, String name, IntPredicate which) {
    Doubles values = rows.values();
    return new GroupData(name, values.where(which), rows.denominators().where(which));
  }
}

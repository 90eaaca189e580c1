package org.centreline.project.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads targets.csv: targets that change with time, or differ between groups. */
public final class GoalSheet {

  public static final String FILE = "targets.csv";
  private static final SheetForm FORM =
      new SheetForm(
          FILE, List.of("measure", "target"), List.of("measure", "group", "from", "target"));

  private GoalSheet() {}

  static List<Goal> read(
      ProjectFolder folder, Ids ids, List<Measure> measures, Complaints complaints) {
    Map<String, Measure> byId = measures.stream().collect(Collectors.toMap(Measure::id, m -> m));
    List<Goal> goals = new ArrayList<>();
    for (SheetRow row : FORM.rows(folder, complaints)) {
      row.needed("measure", "the id of a measure");
      Scope scope = ids.scope(row);
      String target = row.needed("target", "a number such as 28, or 95%, or 85..92%");
      scope.measure().map(byId::get).ifPresent(measure -> refuseSecond(row, measure));
      if (row.isSound()) {
        goals.add(new Goal(row.number(), scope, row.text("from"), target));
      }
    }
    return goals;
  }

  private static void refuseSecond(SheetRow row, Measure measure) {
    for (String option : List.of("target", "target-column")) {
      if (measure.options().containsKey(option)) {
        row.wrong(
            "measure",
            Wrong.of(
                ProjectCode.TWO_TARGETS,
                "a measure without " + option + " in measures.csv",
                measure.id(),
                "keep its targets in one of the two files"));
      }
    }
  }
}

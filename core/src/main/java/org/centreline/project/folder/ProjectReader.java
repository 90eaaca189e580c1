package org.centreline.project.folder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.csv.problem.DataException;

/** Reads what a project folder declares; its data is not looked at. */
public final class ProjectReader {

  private ProjectReader() {}

  /**
   * Reads every file of the folder.
   *
   * @throws DataException with every problem that is not a matter of one measure alone
   */
  public static Project read(ProjectFolder folder, OptionWords words) {
    Complaints complaints = new Complaints();
    if (!folder.has(ProjectFolder.MEASURES)) {
      complaints.add(
          Optional.empty(),
          folder.problem(
              ProjectFolder.MEASURES,
              0,
              "",
              Wrong.of(
                  ProjectCode.NOT_A_PROJECT,
                  "a file that declares the measures",
                  "none",
                  "name a project folder, or make one with: centreline init FOLDER")));
    }
    complaints.stopIfAny();
    Map<String, String> about = AboutSheet.read(folder, complaints);
    MeasureSheet sheet = MeasureSheet.read(folder, words, complaints);
    Ids ids = sheet.ids();
    if (ids.all().isEmpty()) {
      // Without measures every other file would seem to name some that are not there.
      complaints.stopIfAny();
    }
    List<Change> changes = ChangeSheet.read(folder, ids, complaints);
    List<Cycle> cycles = CycleSheet.read(folder, ids, complaints);
    List<Goal> goals = GoalSheet.read(folder, ids, sheet.measures(), complaints);
    refuseNone(ids, folder, complaints);
    complaints.stopIfAny();
    return new Project(
        folder.name(),
        about,
        sheet.measures().stream().filter(m -> complaints.about(m.id()).isEmpty()).toList(),
        spoilt(sheet, complaints),
        changes,
        cycles,
        goals);
  }

  private static void refuseNone(Ids ids, ProjectFolder folder, Complaints complaints) {
    if (ids.all().isEmpty()) {
      complaints.add(
          Optional.empty(),
          folder.problem(
              ProjectFolder.MEASURES,
              0,
              "",
              Wrong.of(
                  ProjectCode.NOT_A_PROJECT, "one row a measure", "no row", "declare a measure")));
    }
  }

  private static List<MeasureResult.Failed> spoilt(MeasureSheet sheet, Complaints complaints) {
    return sheet.ids().all().stream()
        .filter(id -> !complaints.about(id).isEmpty())
        .map(
            id ->
                new MeasureResult.Failed(id, sheet.title(id), sheet.line(id), complaints.about(id)))
        .toList();
  }
}

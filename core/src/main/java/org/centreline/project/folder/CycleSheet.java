package org.centreline.project.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.project.folder.Cycle.Decision;

/** Reads pdsa.csv: the cycles of plan, do, study, act. */
public final class CycleSheet {

  public static final String FILE = "pdsa.csv";
  private static final SheetForm FORM =
      new SheetForm(
          FILE,
          List.of("cycle", "start"),
          List.of(
              "cycle", "start", "end", "measure", "change", "prediction", "result", "decision"));

  private CycleSheet() {}

  static List<Cycle> read(ProjectFolder folder, Ids ids, Complaints complaints) {
    List<Cycle> cycles = new ArrayList<>();
    for (SheetRow row : FORM.rows(folder, complaints)) {
      Optional<String> measure = ids.measure(row);
      String name = row.needed("cycle", "the number of the cycle");
      String start = row.needed("start", "the date of its start");
      Optional<Decision> decision =
          row.word("decision", List.of(Decision.values()), Decision::word);
      if (row.isSound()) {
        cycles.add(
            new Cycle(
                row.number(),
                name,
                start,
                row.cell("end"),
                measure,
                row.text("change"),
                row.text("prediction"),
                row.text("result"),
                decision));
      }
    }
    return cycles;
  }
}

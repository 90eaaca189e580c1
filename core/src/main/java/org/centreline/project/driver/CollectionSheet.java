package org.centreline.project.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.project.folder.Complaints;
import org.centreline.project.folder.Measure;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.folder.SheetForm;
import org.centreline.project.folder.SheetRow;

/** Reads collection.csv: who gathers what, from where, how often and of whom. */
final class CollectionSheet {

  static final String FILE = "collection.csv";
  private static final SheetForm FORM =
      new SheetForm(
          FILE,
          List.of("measure"),
          List.of("measure", "who", "source", "how often", "sample", "definition"));

  private CollectionSheet() {}

  static List<Collected> read(ProjectFolder folder, Links links, Complaints complaints) {
    List<Collected> rows = new ArrayList<>();
    for (SheetRow row : FORM.rows(folder, complaints)) {
      row.needed("measure", "the id of a measure");
      for (String measure : links.measures(row, "measure")) {
        rows.add(
            new Collected(
                row.number(),
                measure,
                row.text("who"),
                row.text("source"),
                row.text("how often"),
                row.text("sample"),
                row.cell("definition").or(() -> declared(links, measure)).orElse("")));
      }
    }
    return rows;
  }

  private static Optional<String> declared(Links links, String id) {
    return links.project().measures().stream()
        .filter(measure -> measure.id().equals(id))
        .findFirst()
        .flatMap(Measure::definition);
  }
}

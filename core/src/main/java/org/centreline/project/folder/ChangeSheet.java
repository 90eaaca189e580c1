package org.centreline.project.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads changes.csv: what happened, and what it does to the charts. */
public final class ChangeSheet {

  public static final String FILE = "changes.csv";
  private static final SheetForm FORM =
      new SheetForm(
          FILE,
          List.of("date", "kind"),
          List.of("date", "until", "measure", "group", "kind", "label", "reason"));

  private ChangeSheet() {}

  static List<Change> read(ProjectFolder folder, Ids ids, Complaints complaints) {
    List<Change> changes = new ArrayList<>();
    for (SheetRow row : FORM.rows(folder, complaints)) {
      Scope scope = ids.scope(row);
      String date = row.needed("date", "a date, or a label of the data");
      row.needed("kind", "change, note, phase, exclude or baseline");
      Optional<Change.Kind> kind =
          row.word("kind", List.of(Change.Kind.values()), Change.Kind::word);
      kind.ifPresent(found -> check(row, found));
      if (row.isSound() && kind.isPresent()) {
        changes.add(
            new Change(
                row.number(),
                new Change.When(date, row.cell("until")),
                scope,
                kind.get(),
                row.text("label"),
                row.text("reason")));
      }
    }
    return changes;
  }

  private static void check(SheetRow row, Change.Kind kind) {
    boolean range = kind == Change.Kind.EXCLUDE || kind == Change.Kind.BASELINE;
    if (!range && row.cell("until").isPresent()) {
      row.wrong(
          "until",
          Wrong.of(
              ProjectCode.BAD_OPTION,
              "nothing, as a " + kind.word() + " has no end",
              row.text("until"),
              "empty the cell; exclude and baseline have an end"));
    }
    if (kind == Change.Kind.BASELINE) {
      row.needed("until", "the last subgroup of the baseline");
    }
    if (kind == Change.Kind.CHANGE || kind == Change.Kind.NOTE) {
      row.needed("label", "a few words for the chart");
    }
  }
}

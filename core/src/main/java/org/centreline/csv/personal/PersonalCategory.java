package org.centreline.csv.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;

/** Keeps people off the bars of a chart: its categories are printed, one by one. */
public final class PersonalCategory {

  private PersonalCategory() {}

  /**
   * Refuses a column of categories that tells people apart, warns of one that tells homes apart and
   * of such columns beside it.
   *
   * @param category the position of the column of categories
   */
  public static void check(CsvTable table, int category, FileFindings findings) {
    List<Optional<Identity>> found = new ArrayList<>(PersonalColumns.of(table));
    Optional<Identity> own = found.set(category, Optional.empty());
    String name = table.header().name(category);
    own.ifPresent(
        what -> {
          if (what == Identity.POSTCODE) {
            findings.note(Code.IDENTIFIABLE, homes(name));
          } else {
            Place place = new Place(table.header().line(), name);
            findings.problem(Code.PERSONAL_CATEGORY, place, people(what));
          }
        });
    PersonalColumns.note(table.header(), found, findings);
  }

  private static String homes(String name) {
    return "'"
        + Shown.text(name)
        + "' holds postcodes, and each is shown with its count: a few homes share one, so that"
        + " people may be known by it; use the part before the space";
  }

  private static Mismatch people(Identity what) {
    return new Mismatch(
        "causes or other categories",
        what.words(),
        "choose a column that says what happened, not to whom: each bar would show a person; if it"
            + " holds something else, give it another heading");
  }
}

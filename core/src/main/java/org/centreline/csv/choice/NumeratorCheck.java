package org.centreline.csv.choice;

import org.centreline.Matter;
import org.centreline.csv.header.Header;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.TableRoles;

/**
 * Refuses numerators that are quotients already: 93.4 % over 200 patients is no share of them.
 *
 * @param roles what the columns are
 * @param header their names
 * @param findings where that goes
 */
record NumeratorCheck(TableRoles roles, Header header, FileFindings findings) {

  void check(Candidate measure) {
    if (measure.over().isEmpty()) {
      return;
    }
    ColumnRole value = measure.value();
    String over = Shown.text(measure.over().get().name());
    if (value.role().isQuotient() || roles.isAveraged(value)) {
      Mismatch worked =
          new Mismatch(
              "counts, as there is a denominator",
              "numbers that are worked out already (" + value.evidence() + ")",
              "leave out "
                  + Matter.DENOMINATOR
                  + " '"
                  + over
                  + "', or name the column of counts with "
                  + Matter.VALUE);
      throw findings.fatal(Code.PERCENT_OVER, new Place(header.line(), value.name()), worked);
    }
    if (roles.hasFractions(value)) {
      findings.note(
          Code.FRACTIONAL_NUMERATORS,
          "'"
              + Shown.text(value.name())
              + "' holds numbers that are not whole over '"
              + over
              + "': check that they count something");
    }
  }
}

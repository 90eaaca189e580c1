package org.centreline.csv.choice;

import java.util.Optional;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.TableRoles;

/**
 * Finds the column of a long table that names measures: each row is a value of the measure named.
 *
 * @param roles what the columns are
 */
public record MeasureNames(TableRoles roles) {

  /** More texts name cases rather than measures. */
  private static final int MOST = 200;

  /**
   * The column whose heading says so; else the first under whose texts numbers are of different
   * kinds, whole under some and with fractions under others.
   */
  public Optional<ColumnRole> column() {
    for (ColumnRole label : roles.columns()) {
      if (mayName(label) && roles.namesMeasures(label)) {
        return Optional.of(label);
      }
    }
    for (ColumnRole label : roles.columns()) {
      if (mayName(label) && !roles.isNamed(label) && isOfKinds(label)) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }

  private boolean mayName(ColumnRole label) {
    int different = roles.different(label);
    return label.role().isLabel() && different > 1 && different <= MOST && repeats(label);
  }

  private boolean repeats(ColumnRole label) {
    return 2 * roles.different(label) <= roles.rows();
  }

  private boolean isOfKinds(ColumnRole label) {
    for (ColumnRole numbers : roles.columns()) {
      if (numbers.role().isMeasure() && roles.areOfKinds(label, numbers)) {
        return true;
      }
    }
    return false;
  }
}

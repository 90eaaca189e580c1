package org.centreline.csv.choice;

import java.util.Optional;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.TableRoles;
import org.centreline.series.Nature;
import org.centreline.series.Nature.Kind;

/**
 * Tells what kind of thing the numbers of a measure are.
 *
 * @param roles what the columns are
 */
record Natures(TableRoles roles) {

  Nature of(Candidate measure) {
    if (measure.over().isPresent() && roles.isAmount(measure.value())) {
      String what = "'" + measure.value().name() + "' measures time or money, and counts no events";
      return new Nature(Kind.MEASUREMENT, what);
    }
    if (measure.over().isPresent()) {
      return ofRatio(measure.over().get());
    }
    ColumnRole value = measure.value();
    return switch (value.role()) {
      case PERCENTAGE, SHARE, RATE, MEASUREMENT -> nature(Kind.MEASUREMENT, value);
      case STOCK -> nature(Kind.STOCK, value);
      case TIME_BETWEEN -> nature(Kind.TIME_BETWEEN, value);
      case CASES_BETWEEN -> nature(Kind.CASES_BETWEEN, value);
      case COUNT, TOTAL, CASES, FLAG -> nature(Kind.COUNT, value);
      default -> Nature.unknown();
    };
  }

  /** A heading such as bed days, or events that exceed it in most rows, make it an exposure. */
  private Nature ofRatio(ColumnRole over) {
    if (over.role() == Role.EXPOSURE) {
      return nature(Kind.EXPOSURE, over);
    }
    return over.role() == Role.CASES ? nature(Kind.SHARE, over) : Nature.unknown();
  }

  private static Nature nature(Kind kind, ColumnRole column) {
    return new Nature(kind, Optional.of(column.evidence()).orElse(""));
  }
}

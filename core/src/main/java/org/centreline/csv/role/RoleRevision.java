package org.centreline.csv.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.date.DateCells;

/** What columns are in the light of one another: relations outweigh headings. */
final class RoleRevision {

  /** Fewer points say nothing about behaviour in time. */
  private static final int FEWEST_IN_TIME = 12;

  /** So many rows that rise one after the other are no chance. */
  private static final int FEWEST_RISING = 6;

  private final TableSample sample;
  private final Relations relations;

  RoleRevision(TableSample sample, Relations relations) {
    this.sample = sample;
    this.relations = relations;
  }

  List<ColumnRole> of(List<ColumnRole> alone, List<Quotient> quotients, List<Sum> sums) {
    List<ColumnRole> roles = new ArrayList<>(alone);
    quotients.forEach(quotient -> apply(roles, quotient));
    sums.forEach(sum -> apply(roles, sum));
    for (int i = 0; i < roles.size(); i++) {
      running(roles, i);
    }
    years(roles);
    bases(roles);
    return roles;
  }

  private void apply(List<ColumnRole> roles, Quotient quotient) {
    ColumnRole check = roles.get(quotient.check());
    if (!check.role().isQuotient() && check.role() != Role.PERSONAL) {
      Role role =
          quotient.scale() == 1
              ? Role.SHARE
              : quotient.scale() == 100 ? Role.PERCENTAGE : Role.RATE;
      String why = name(roles, quotient.part()) + " ÷ " + name(roles, quotient.whole());
      roles.set(quotient.check(), check.as(role, "it is " + why + " in every row"));
    }
    ColumnRole part = roles.get(quotient.part());
    if (part.role() == Role.MEASUREMENT || part.role() == Role.FLAG || part.role() == Role.STOCK) {
      roles.set(quotient.part(), part.as(Role.COUNT, "'" + check.name() + "' is worked out of it"));
    }
  }

  private void apply(List<ColumnRole> roles, Sum sum) {
    ColumnRole total = roles.get(sum.total());
    List<Integer> all = new ArrayList<>(sum.parts());
    all.add(sum.total());
    boolean shared = speaksOf(total, "cases") && all.stream().allMatch(i -> isShared(roles.get(i)));
    if (total.role() == Role.COUNT) {
      roles.set(sum.total(), total.as(Role.TOTAL, "it is the sum of others in every row"));
    } else if (shared && total.role() == Role.MEASUREMENT) {
      roles.set(sum.total(), total.as(Role.CASES, "it is the sum of others, halves among them"));
      for (int part : sum.parts()) {
        roles.set(part, roles.get(part).as(Role.COUNT, "'" + total.name() + "' adds it up"));
      }
    }
  }

  /** Whether halves may be of cases that two places share, as nothing says that they measure. */
  private boolean isShared(ColumnRole column) {
    boolean counts = column.role() == Role.COUNT || column.role() == Role.CASES;
    boolean measures = speaksOf(column, "measurement") || isTimed(column);
    return counts || column.role() == Role.MEASUREMENT && !measures;
  }

  private boolean speaksOf(ColumnRole column, String words) {
    Heading heading = sample.columns().get(column.position()).heading();
    return HeadingVocabulary.standard().in(heading, words).isPresent();
  }

  private static String name(List<ColumnRole> roles, int position) {
    return "'" + roles.get(position).name() + "'";
  }

  private void running(List<ColumnRole> roles, int position) {
    ColumnRole column = roles.get(position);
    boolean counted = column.role() == Role.COUNT || column.role() == Role.CASES;
    if (!counted || sample.rows() < FEWEST_IN_TIME) {
      return;
    }
    Optional<Integer> steps = relations.stepsOf(position);
    if (steps.isPresent()) {
      String why = "it adds up " + name(roles, steps.get());
      roles.set(position, column.as(Role.CUMULATIVE, why));
    } else if (neverFalls(position)) {
      roles.set(position, column.as(Role.CUMULATIVE, "it never falls"));
    } else if (areInTime() && startsAnew(position)) {
      String why = "it rises and starts anew, as sums of a year do";
      roles.set(position, column.as(Role.CUMULATIVE, why));
    }
  }

  /** Whether rows follow one another by dates of their own; sites by size rise as well. */
  private boolean areInTime() {
    return sample.columns().stream()
        .anyMatch(c -> c.profile().isDates() && c.different() == c.filled());
  }

  /** Rises of many rows, each followed by a fall to less than half: by chance one in millions. */
  private boolean startsAnew(int position) {
    ColumnSample column = sample.columns().get(position);
    double before = Double.NaN;
    int run = 0;
    int whole = 0;
    int falls = 0;
    for (int row = 0; row < sample.rows(); row++) {
      double number = column.number(row);
      if (number < before) {
        boolean anew = 2 * number < before && (falls == 0 || run >= FEWEST_RISING);
        if (!anew) {
          return false;
        }
        falls++;
        whole += run >= FEWEST_RISING ? 1 : 0;
        run = 0;
      }
      run += Double.isNaN(number) ? 0 : 1;
      before = Double.isNaN(number) ? before : number;
    }
    whole += run >= FEWEST_RISING ? 1 : 0;
    return falls > 0 && whole > 1;
  }

  /** By chance one series of {@value #FEWEST_IN_TIME} in millions. */
  private boolean neverFalls(int position) {
    ColumnSample column = sample.columns().get(position);
    double before = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < sample.rows(); row++) {
      double number = column.number(row);
      if (number < before) {
        return false;
      }
      before = Double.isNaN(number) ? before : number;
    }
    return 2 * column.different() > column.filled() && column.filled() >= FEWEST_IN_TIME;
  }

  /** A year alone dates its rows; beside a month it is half a date. */
  private void years(List<ColumnRole> roles) {
    boolean beside = roles.stream().anyMatch(role -> role.role() == Role.YEAR);
    for (int i = 0; beside && i < roles.size(); i++) {
      if (isWrittenPart(roles.get(i))) {
        roles.set(i, roles.get(i).as(Role.PART_OF_DATE, "its cells are weeks or quarters"));
      }
    }
    boolean parts = roles.stream().anyMatch(role -> role.role() == Role.PART_OF_DATE);
    for (int i = 0; i < roles.size(); i++) {
      ColumnRole column = roles.get(i);
      if (column.role() == Role.YEAR && !parts) {
        roles.set(i, column.as(Role.DATE, "its cells are years"));
      } else if (column.role() == Role.PART_OF_DATE
          && roles.stream().noneMatch(role -> role.role() == Role.YEAR)) {
        roles.set(i, column.as(Role.CODE, "whole numbers that repeat"));
      }
    }
  }

  /** Such as Wk 1 and Q1 in a column whose heading speaks of time. */
  private boolean isWrittenPart(ColumnRole column) {
    boolean word =
        column.role().isLabel() || column.role() == Role.ID || column.role() == Role.NOTE;
    List<String> texts = sample.columns().get(column.position()).texts();
    return word
        && (DateCells.areWeeks(texts) || DateCells.areQuarters(texts))
        && new DayCells(sample, column.position()).areNamedAsTimes();
  }

  /** Of columns that speak of cases those are counted out of the others that never exceed one. */
  private void bases(List<ColumnRole> roles) {
    for (ColumnRole column : List.copyOf(roles)) {
      boolean base = column.role() == Role.CASES || column.role() == Role.EXPOSURE;
      if (!base) {
        continue;
      }
      boolean part =
          column.role() == Role.CASES
              && roles.stream()
                  .anyMatch(
                      o ->
                          o.role() == Role.CASES
                              && sample.isWithin(column.position(), o.position()));
      boolean alone = roles.stream().noneMatch(other -> isPart(other, column));
      if (part || alone) {
        boolean whole = sample.columns().get(column.position()).isWhole();
        Role role = part || whole && !isTimed(column) ? Role.COUNT : Role.MEASUREMENT;
        String why = part ? "it is never above another count of cases" : "nothing is out of it";
        roles.set(column.position(), column.as(role, why));
      }
    }
  }

  private boolean isTimed(ColumnRole column) {
    return speaksOf(column, "time-unit");
  }

  private static boolean isPart(ColumnRole other, ColumnRole base) {
    boolean counted =
        other.role() == Role.COUNT
            || other.role() == Role.CASES
            || other.role() == Role.TOTAL
            || other.role() == Role.FLAG
            || other.role().isQuotient();
    return counted && other.position() != base.position();
  }
}

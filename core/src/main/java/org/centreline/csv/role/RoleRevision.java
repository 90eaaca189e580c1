package org.centreline.csv.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
    years(roles);
    running(roles);
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

  private void running(List<ColumnRole> roles) {
    List<ColumnRole> counted =
        roles.stream().filter(c -> c.role() == Role.COUNT || c.role() == Role.CASES).toList();
    if (counted.isEmpty() || sample.rows() < FEWEST_IN_TIME) {
      return;
    }
    Optional<int[]> inTime = new DateRoles(sample, roles).inTime();
    int[] order = inTime.orElse(IntStream.range(0, sample.rows()).toArray());
    boolean things = inTime.isEmpty() && roles.stream().anyMatch(this::namesThings);
    for (ColumnRole column : counted) {
      int position = column.position();
      Optional<Integer> steps = relations.stepsOf(position, order);
      String why = "";
      if (steps.isPresent()) {
        why = "it adds up " + name(roles, steps.get());
      } else if (!things && neverFalls(position, order)) {
        why = "it never falls";
      } else if (inTime.isPresent() && startsAnew(position, order)) {
        why = "it rises and starts anew, as sums of a year do";
      }
      if (!why.isEmpty()) {
        roles.set(position, column.as(Role.CUMULATIVE, why));
      }
    }
  }

  /** Whether each row has a word of its own that is no time, as sites have that stand by size. */
  private boolean namesThings(ColumnRole column) {
    ColumnSample cells = sample.columns().get(column.position());
    boolean times =
        cells.profile().isDates()
            || cells.isDurations()
            || new DayCells(sample, column.position()).areNamedAsTimes();
    return !times && !cells.isNumeric() && cells.different() == sample.rows();
  }

  /**
   * Rises of many rows, each followed by a fall to less than half: by chance one in millions. Only
   * of rows with dates of their own; sites by size rise as well.
   */
  private boolean startsAnew(int position, int[] order) {
    ColumnSample column = sample.columns().get(position);
    double before = Double.NaN;
    int run = 0;
    int different = 0;
    int risen = 0;
    int falls = 0;
    for (int row : order) {
      double number = column.number(row);
      if (Double.isNaN(number)) {
        continue;
      }
      if (number < before) {
        boolean anew = 2 * number < before && (falls == 0 || isRise(run, different));
        if (!anew) {
          return false;
        }
        falls++;
        risen += isRise(run, different) ? run : 0;
        run = 0;
        different = 0;
      }
      run++;
      different += number == before ? 0 : 1;
      before = number;
    }
    risen += isRise(run, different) ? run : 0;
    return falls > 0 && risen >= 2 * FEWEST_RISING;
  }

  /** Months without an event and then one with one are none. */
  private static boolean isRise(int run, int different) {
    return run >= FEWEST_RISING && 2 * different > run;
  }

  /** By chance one series of {@value #FEWEST_IN_TIME} in millions. */
  private boolean neverFalls(int position, int[] order) {
    ColumnSample column = sample.columns().get(position);
    double before = Double.NEGATIVE_INFINITY;
    for (int row : order) {
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

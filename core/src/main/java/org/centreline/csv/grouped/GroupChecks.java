package org.centreline.csv.grouped;

import org.centreline.Matter;
import org.centreline.csv.daily.DailyCounts;
import org.centreline.csv.daily.DailyQuestion;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Checks;
import org.centreline.csv.request.Grouping.Shape;

/**
 * Refuses what a sum would hide: several rows of one day where nothing says what becomes of them,
 * and rows with numbers that a kind of chart has no meaning for.
 *
 * @param grouping how rows become subgroups
 * @param question what was asked for
 * @param findings where it is told
 */
record GroupChecks(Grouping grouping, DailyQuestion question, FileFindings findings) {

  private static final int MOST_EXCEEDING = 1000;

  void check(GroupStore store) {
    boolean ratio = question.denominator().isPresent();
    boolean joined =
        ratio
            || grouping.combine().isPresent()
            || grouping.keepsMembers()
            || grouping.keepsRowsApart();
    for (int group = 0; group < store.size(); group++) {
      if (!store.series(group).met().contains(false)) {
        if (!joined && store.rows(group) > 1) {
          repeated(store, group);
        }
        if (store.counts(group).given() > 1) {
          counts(store, group);
        }
      }
    }
    if (grouping.keepsRowsApart() && question.value().isPresent()) {
      ordered(store);
    }
    if (ratio && grouping.shape() == Shape.ANY && grouping.checks() == Checks.STRICT) {
      shares(store);
    }
    findings.stopIfAny();
  }

  private void repeated(GroupStore store, int group) {
    Mismatch several =
        new Mismatch(
            "one row for each day and group",
            Shown.count(store.rows(group), "row"),
            "add "
                + Matter.COMBINE
                + " mean (or sum, median, count, sd) to make one value of them, "
                + Matter.BY
                + " COLUMN for a chart of each group, or "
                + Matter.WHERE
                + " COLUMN=VALUE for one of them");
    GroupPlaces.problem(findings, Code.DUPLICATE_DATE, GroupPlaces.of(store, group), several);
  }

  /** What lies between events is told in their order, which rows of one day have not here. */
  private void ordered(GroupStore store) {
    int before = -1;
    for (int group : store.sorted()) {
      boolean again =
          before >= 0
              && store.day(group).equals(store.day(before))
              && store.series(group).equals(store.series(before));
      if (again || store.rows(group) > 1) {
        Mismatch several =
            new Mismatch(
                "one row for each day and group",
                "several, whose order is not known",
                "leave out " + Matter.VALUE + " to take the days between events, or use a file");
        GroupPlaces.problem(findings, Code.DUPLICATE_DATE, GroupPlaces.of(store, group), several);
      }
      before = group;
    }
  }

  private void counts(GroupStore store, int group) {
    DailyCounts counts = store.counts(group);
    Place place = GroupPlaces.of(store, group);
    if (counts.over().below() > 0) {
      GroupPlaces.problem(
          findings,
          Code.NEGATIVE_DENOMINATOR,
          place,
          wrong("denominators of 0 or more", counts.over().below(), "mend them"));
    }
    boolean any = grouping.shape() == Shape.ANY && question.denominator().isPresent();
    boolean counted =
        switch (grouping.shape()) {
          case SHARES, RATES, COUNTS -> true;
          default -> any;
        };
    if (!counted || grouping.checks() != Checks.STRICT) {
      return;
    }
    if (counts.below() > 0) {
      String fix = "mend them" + (any ? ", or add " + Matter.TYPE + " xmr for a difference" : "");
      GroupPlaces.problem(
          findings,
          Code.NEGATIVE_COUNT,
          place,
          wrong("numbers that are not below 0", counts.below(), fix));
    }
    if (any) {
      return;
    }
    if (counts.broken() > 0 && grouping.shape() != Shape.RATES) {
      GroupPlaces.problem(
          findings,
          Code.FRACTION_IN_COUNT,
          place,
          wrong("whole numbers", counts.broken(), "mend them, or use " + Matter.TYPE + " xmr"));
    }
    if (counts.over().exceeded() > 0 && grouping.shape() == Shape.SHARES) {
      GroupPlaces.problem(findings, Code.NUMERATOR_ABOVE_DENOMINATOR, place, above(counts));
    }
  }

  private static Mismatch above(DailyCounts counts) {
    return wrong(
        "at most the denominator",
        counts.over().exceeded(),
        "mend them, or use " + Matter.TYPE + " u for events that may exceed their denominator");
  }

  private static Mismatch wrong(String expected, long rows, String fix) {
    return new Mismatch(expected, Shown.count(rows, "row") + " of another kind", fix);
  }

  /** As for a file: a share stays one where few rows exceed it, and these are wrong. */
  private void shares(GroupStore store) {
    long ratios = 0;
    long exceeding = 0;
    boolean whole = true;
    for (int group = 0; group < store.size(); group++) {
      DailyCounts counts = store.counts(group);
      ratios += counts.over().above();
      exceeding += counts.over().exceeded();
      whole &= counts.over().broken() == 0;
    }
    boolean few = whole && exceeding < MOST_EXCEEDING && 2 * exceeding < ratios;
    for (int group = 0; few && group < store.size(); group++) {
      DailyCounts counts = store.counts(group);
      if (counts.given() > 1 && counts.over().exceeded() > 0) {
        GroupPlaces.problem(
            findings,
            Code.NUMERATOR_ABOVE_DENOMINATOR,
            GroupPlaces.of(store, group),
            above(counts));
      }
    }
  }
}

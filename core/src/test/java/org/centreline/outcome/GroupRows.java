package org.centreline.outcome;

import org.centreline.outcome.groups.CliffsDelta;
import org.centreline.outcome.groups.HedgesG;
import org.centreline.outcome.groups.HodgesLehmann;
import org.centreline.outcome.groups.MannWhitney;
import org.centreline.outcome.groups.Moments;
import org.centreline.outcome.groups.Ranks;
import org.centreline.outcome.groups.Welch;
import org.centreline.outcome.interval.Interval;
import org.centreline.series.Doubles;

/** The numbers of two groups by the names that the golden rows have. */
final class GroupRows {

  private GroupRows() {}

  static double value(String method, String stat, Doubles before, Doubles after) {
    return switch (method) {
      case "welch" -> welch(stat, Welch.of(before, after));
      case "cliffs_delta" -> cliff(stat, CliffsDelta.of(before, after));
      case "cohens_d", "hedges_g" -> hedges(method, stat, HedgesG.of(before, after));
      case "hodges_lehmann" -> HodgesLehmann.of(before, after).estimate();
      case "hl_order" -> order(stat, before, after);
      default -> ranks(method, stat, before, after);
    };
  }

  static double summary(String stat, Doubles values) {
    return switch (stat) {
      case "mean" -> values.mean();
      case "median" -> values.median();
      default -> Math.sqrt(Moments.variance(values));
    };
  }

  private static double welch(String stat, Welch welch) {
    return switch (stat) {
      case "diff" -> welch.difference();
      case "lo" -> welch.interval().lower();
      case "hi" -> welch.interval().upper();
      case "p" -> welch.p();
      case "df" -> welch.df();
      default -> welch.t();
    };
  }

  private static double cliff(String stat, CliffsDelta cliff) {
    return switch (stat) {
      case "est" -> cliff.delta();
      case "var" -> cliff.variance();
      case "lo" -> cliff.interval().lower();
      default -> cliff.interval().upper();
    };
  }

  private static double hedges(String method, String stat, HedgesG g) {
    Interval interval = method.startsWith("c") ? g.cohenInterval() : g.interval();
    return switch (stat) {
      case "est" -> method.startsWith("c") ? g.cohen() : g.g();
      case "J_exact" -> g.correction();
      case "lo_nct" -> interval.lower();
      default -> interval.upper();
    };
  }

  private static double order(String stat, Doubles before, Doubles after) {
    Interval large = HodgesLehmann.of(before, after).large();
    return switch (stat) {
      case "k" -> HodgesLehmann.largeForm(after.size(), before.size());
      case "lo" -> large.lower();
      default -> large.upper();
    };
  }

  private static double ranks(String method, String stat, Doubles before, Doubles after) {
    MannWhitney test = MannWhitney.of(before, after);
    int m = after.size();
    int n = before.size();
    double ties = Ranks.of(before.followedBy(after)).tieTerm();
    return switch (method + "/" + stat) {
      case "a12/est" -> test.above() / (m * n);
      case "mw_exact/p" -> MannWhitney.exact(test.above(), m, n);
      case "mw_normal_cc/p" -> MannWhitney.normal(test.above(), ties, m, n);
      case "mw_exact/hl_lo" -> HodgesLehmann.of(before, after).exact().lower();
      case "mw_exact/hl_hi" -> HodgesLehmann.of(before, after).exact().upper();
      case "mw_exact/W", "mw_normal_cc/W" -> test.above();
      default -> summary(stat, method.equals("pre") ? before : after);
    };
  }
}

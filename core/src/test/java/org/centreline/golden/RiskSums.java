package org.centreline.golden;

import static org.centreline.golden.Agreement.assertAgrees;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.centreline.chart.risk.Alarm;
import org.centreline.chart.risk.Score;
import org.centreline.chart.risk.WatchedSum;
import org.centreline.series.Doubles;

/**
 * Sums of scores as the reference and three packages have them.
 *
 * @param data the cases
 * @param args the arguments of the case
 * @param rows what is expected
 */
record RiskSums(RiskData data, JsonNode args, List<Map<String, String>> rows) {

  private double arg(String name, double usual) {
    return args.has(name) && !args.get(name).isNull() ? args.get(name).asDouble() : usual;
  }

  /** Two sums, the running totals, and where a VLAD would signal. */
  void reference(Score.Kind kind) {
    boolean totals = kind == Score.Kind.TOTALS;
    Doubles observed = totals ? data.column("observed") : data.outcomes();
    Doubles expected = totals ? data.column("expected") : data.risks(arg("centre", Double.NaN));
    String sides = args.has("sides") ? args.get("sides").asText() : "both";
    Doubles vlad = running(observed, expected);
    if (!sides.equals("down")) {
      Score score = new Score(kind, arg(totals ? "rateRatioUp" : "up", 2));
      side(new Side("Up", score, arg("h", 4.5)), score.of(observed, expected), vlad);
    }
    if (!sides.equals("up")) {
      Score score = new Score(kind, arg(totals ? "rateRatioDown" : "down", 0.5));
      double h = arg("hdown", arg("h", 4.5));
      side(new Side("Down", score, h), score.of(observed, expected), vlad);
    }
  }

  private Doubles running(Doubles observed, Doubles expected) {
    double[] sum = new double[1];
    double[] all = new double[rows.size()];
    for (int i = 0; i < all.length; i++) {
      double step = expected.get(i) - observed.get(i);
      boolean used = !Double.isNaN(step);
      if (rows.get(i).containsKey("used")) {
        assertEquals(rows.get(i).get("used").equals("1"), used, "used " + i);
      }
      sum[0] += used ? step : 0;
      all[i] = used ? sum[0] : Double.NaN;
      if (used) {
        close(rows.get(i).get("vlad"), all[i], "vlad " + i);
      }
    }
    return Doubles.of(all);
  }

  /**
   * One of the two sums.
   *
   * @param name how its columns end
   * @param score what is scored
   * @param interval the decision interval
   */
  private record Side(String name, Score score, double interval) {}

  private void side(Side side, Doubles scores, Doubles vlad) {
    boolean restart = !args.has("restart") || args.get("restart").asBoolean();
    WatchedSum sum = WatchedSum.of(scores, new Alarm(side.interval(), arg("head", 0), restart));
    boolean up = side.score().isUpwards();
    String bound = up ? "vladLower" : "vladUpper";
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      if (scores.isMissing(i)) {
        continue;
      }
      assertAgrees(row.get("weight" + side.name()), scores.get(i), "weight " + i);
      double found = sum.sums().get(i);
      close(row.get(up ? "up" : "down"), up ? found : -found, side.name() + i);
      flag(row.get("signal" + side.name()), sum.signals().contains(i), "signal " + i);
      if (row.containsKey(bound)) {
        double left = (side.interval() - found) / Math.log(side.score().ratio());
        close(row.get(bound), vlad.get(i) - left, bound + i);
      }
    }
  }

  /** cusum: one sum, negative below 1, 0 where it signalled and begins anew. */
  void cusum(double centre) {
    double ratio = args.get("odds_multiplier").asDouble();
    boolean restart = args.get("reset").asBoolean();
    double h = Math.abs(args.get("limit").asDouble());
    double rate = centre > 0.5 ? 1 - centre : centre;
    Doubles scores = new Score(Score.Kind.CASES, ratio).of(data.outcomes(), data.risks(rate));
    WatchedSum sum = WatchedSum.of(scores, new Alarm(h, 0, restart));
    for (int i = 0; i < rows.size(); i++) {
      boolean signal = sum.signals().contains(i);
      double shown = signal && restart ? 0 : sum.sums().get(i);
      close(rows.get(i).get("statistic"), ratio < 1 ? -shown : shown, "statistic " + i);
      flag(rows.get(i).get("signal"), signal, "signal " + i);
    }
  }

  /** vlad: both sums begin anew where either is beyond. */
  void vlad() {
    Score up = new Score(Score.Kind.CASES, args.get("RA1").asDouble());
    Score down = new Score(Score.Kind.CASES, args.get("RA2").asDouble());
    Doubles y = data.outcomes();
    Doubles p = data.risks(Double.NaN);
    for (int i = 0; i < rows.size(); i++) {
      assertAgrees(rows.get(i).get("weightUp"), up.of(y.get(i), p.get(i)), "up " + i);
      assertAgrees(rows.get(i).get("weightDown"), down.of(y.get(i), p.get(i)), "down " + i);
    }
    together(up.of(y, p), down.of(y, p), "up", "down");
  }

  /** E - O sums: what was expected less what was seen, held against half the change. */
  void expectedMinusObserved() {
    Doubles y = data.outcomes();
    Doubles p = data.risks(Double.NaN);
    double better = reference(p.mean(), args.get("RA2").asDouble());
    double worse = reference(p.mean(), args.get("RA1").asDouble());
    for (int i = 0; i < rows.size(); i++) {
      assertAgrees(rows.get(i).get("z"), p.get(i) - y.get(i), "z " + i);
      assertAgrees(rows.get(i).get("kImprovement"), better, "k");
      assertAgrees(rows.get(i).get("kDeterioration"), worse, "k");
    }
    together(
        Doubles.tabulate(y.size(), i -> y.get(i) - p.get(i) - worse),
        Doubles.tabulate(y.size(), i -> p.get(i) - y.get(i) - better),
        "-deterioration",
        "improvement");
  }

  /** The k between nothing and a change of the rate, by two Poisson laws. */
  private static double reference(double mean, double ratio) {
    return Math.abs(mean * (ratio - 1 - Math.log(ratio)) / Math.log(ratio));
  }

  private void together(Doubles up, Doubles down, String upName, String downName) {
    Alarm high = new Alarm(args.get("h1").asDouble(), 0, false);
    Alarm low = new Alarm(args.get("h2").asDouble(), 0, false);
    boolean reset = args.get("reset").asBoolean();
    int from = 0;
    List<Integer> ends = new ArrayList<>();
    while (from < rows.size()) {
      WatchedSum one = WatchedSum.of(up.slice(from, rows.size() - 1), high);
      WatchedSum other = WatchedSum.of(down.slice(from, rows.size() - 1), low);
      int end = reset ? from + Math.min(first(one), first(other)) : rows.size();
      for (int i = from; i <= Math.min(end, rows.size() - 1); i++) {
        double sign = upName.startsWith("-") ? -1 : 1;
        close(rows.get(i).get(upName.replace("-", "")), sign * one.sums().get(i - from), "up " + i);
        close(rows.get(i).get(downName), other.sums().get(i - from), "down " + i);
      }
      ends.add(end);
      from = end + 1;
    }
    assertEquals(ends.size() > 1, reset, "signals, so that restarts are tried");
  }

  private int first(WatchedSum sum) {
    return sum.signals().isEmpty() ? rows.size() : sum.signals().get(0);
  }

  /** qicharts2: both sides of a Bernoulli sum, 0 where it signalled. */
  void bchart() {
    double centre = Table.number(rows.get(0).get("p0"));
    double ratio = args.get("or").asDouble();
    Alarm alarm = Alarm.at(args.get("limit").asDouble());
    Score up = new Score(Score.Kind.CASES, ratio);
    Score down = new Score(Score.Kind.CASES, 1 / ratio);
    Doubles y = data.outcomes();
    Doubles p = Doubles.repeat(y.size(), centre);
    if (args.get("target").isNull()) {
      assertAgrees(rows.get(0).get("p0"), y.mean(), "the rate of all");
    }
    WatchedSum high = WatchedSum.of(up.of(y, p), alarm);
    WatchedSum deep = WatchedSum.of(down.of(y, p), alarm);
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      boolean above = high.signals().contains(i);
      boolean below = deep.signals().contains(i);
      close(row.get("up"), above ? 0 : high.sums().get(i), "up " + i);
      close(row.get("down"), below ? 0 : -deep.sums().get(i), "down " + i);
      flag(row.get("signalUp"), above, "signal up " + i);
      flag(row.get("signalDown"), below, "signal down " + i);
    }
  }

  private static void flag(String expected, boolean found, String what) {
    assertEquals(expected.equals("1"), found, what);
  }

  /** Sums that come near 0 lose digits of what went in. */
  private static void close(String expected, double found, String what) {
    double wanted = Table.number(expected);
    assertEquals(wanted, found, 1e-9 * Math.max(0.01, Math.abs(wanted)), what);
  }
}

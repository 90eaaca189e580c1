package org.centreline.plot.pareto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.centreline.analysis.pareto.Pareto;
import org.centreline.analysis.pareto.Pareto.Missing;
import org.centreline.plot.Box;
import org.centreline.plot.Panel;
import org.centreline.plot.Range;
import org.centreline.plot.Text;
import org.centreline.plot.Theme;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.PageStyle;
import org.centreline.series.Doubles;
import org.centreline.series.Tally;
import org.junit.jupiter.api.Test;

class ParetoCountsTest {

  private static final PageStyle LOOK = new PageStyle(Theme.NHS.palette(), PageSize.STANDARD);
  private static final Box FRAME = new Box(60, 100, 800, 260);

  @Test
  void theCountStandsInAHighBarAndAboveALowOne() {
    ParetoCounts counts = counts(Doubles.of(75, 25, 1));
    Text inside = counts.of(0, LOOK.palette().paper());
    assertEquals(LOOK.palette().paper(), inside.style().colour());
    assertTrue(inside.box().top() > counts.panel().pageY(75), inside.toString());
    Text above = counts.of(2, LOOK.palette().paper());
    assertEquals(LOOK.palette().ink(), above.style().colour());
    assertTrue(above.baseline() < counts.panel().pageY(1), above.toString());
  }

  @Test
  void theLineCrossesNoCount() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      double tail = random.nextBoolean() ? 1 : 6;
      Doubles values =
          Doubles.tabulate(
              2 + random.nextInt(10),
              i -> 1 + Math.floor(1000 * StrictMath.pow(random.nextDouble(), tail)));
      Pareto pareto = pareto(values).top(1 + random.nextInt(9));
      check(counts(pareto), "seed " + seed);
    }
  }

  private static void check(ParetoCounts counts, String place) {
    for (int bar = 0; bar < counts.pareto().bars().size(); bar++) {
      Box text = counts.of(bar, LOOK.palette().paper()).box();
      assertTrue(text.bottom() <= FRAME.bottom(), place);
      for (int dot = 1; dot < 4000; dot++) {
        double at = dot / 4000.0 * (counts.pareto().bars().size() - 1);
        int node = (int) at;
        double from = counts.pareto().bars().get(node).cumulative();
        double next = counts.pareto().bars().get(node + 1).cumulative();
        double x = counts.panel().pageX(at + 0.5);
        double y = counts.panel().pageY(from + (at - node) * (next - from));
        assertFalse(text.overlaps(new Box(x, y, 0.001, 0.001)), place + ", bar " + bar);
      }
    }
  }

  private static Pareto pareto(Doubles values) {
    List<String> names = IntStream.range(0, values.size()).mapToObj(i -> "n" + i).toList();
    return Pareto.of(new Tally("cause", names, values, 0), Missing.APART);
  }

  private static ParetoCounts counts(Doubles values) {
    return counts(pareto(values));
  }

  private static ParetoCounts counts(Pareto pareto) {
    Range xs = new Range(0, pareto.bars().size());
    Range ys = new Range(0, 1.06 * pareto.total());
    return new ParetoCounts(pareto, new Panel(FRAME, xs, ys, List.of()), LOOK);
  }
}

package org.centreline.report.chart;

import java.util.stream.IntStream;
import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.PhaseFacts;
import org.centreline.analysis.chart.Points;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.chart.limit.Track;
import org.centreline.chart.limit.Traits;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.report.Table;
import org.centreline.report.TableMaker;
import org.centreline.series.Doubles;
import org.centreline.series.Series;
import org.centreline.words.Centre;
import org.centreline.words.Numbers;
import org.centreline.words.SubgroupWords;
import org.centreline.words.chart.JointWords;

/** The points of a chart as people read them: one row each. */
public final class PointTable {

  private final ChartAnalysis analysis;
  private final Points points;
  private final Traits traits;
  private final Numbers numbers;
  private final TableMaker<Integer> table = new TableMaker<>();

  private PointTable(ChartAnalysis analysis) {
    this.analysis = analysis;
    points = analysis.points();
    traits = analysis.setup().choice().type().traits();
    numbers = Numbers.of(analysis);
  }

  /** The table; only columns in which a point has something. */
  public static Table of(ChartAnalysis analysis) {
    PointTable table = new PointTable(analysis);
    table.data();
    table.statistics();
    table.lines();
    table.findings();
    return table.table.of(IntStream.range(0, analysis.points().size()).boxed().toList());
  }

  private void data() {
    Series series = analysis.measured().series();
    SubgroupWords moments = new SubgroupWords(analysis.measured().subgroups());
    table.words(head(), moments::label);
    table.numbers("Value", i -> shown(numbers.plainDatum(points.values().get(i))));
    if (!series.numerators().equals(points.values())) {
      counts("Numerator", series.numerators());
    }
    counts("Denominator", series.denominators());
    SubgroupNumbers subgroups = SubgroupNumbers.of(analysis);
    counts("Size", subgroups.sizes());
    if (!traits.has(Trait.SPREAD)) {
      column(SubgroupNumbers.spreadName(analysis), subgroups.spreads(), numbers);
    }
  }

  private void statistics() {
    Track track = points.track();
    if (traits.has(Trait.DECISION_INTERVAL)) {
      column("Upper sum", track.statistic(), Numbers.ofLines(analysis));
      column("Lower sum", track.lower(), Numbers.ofLines(analysis));
    } else if (traits.has(Trait.ACCUMULATES)) {
      column("Running average", track.statistic(), numbers);
    }
  }

  private void lines() {
    if (!traits.has(Trait.DECISION_INTERVAL)) {
      Doubles centre = points.drawn().centre();
      table.numbers(Centre.heading(analysis), i -> shown(numbers.plain(centre.get(i))));
    }
    if (traits.has(Trait.LIMITS) && analysis.phases().stream().anyMatch(PhaseFacts::limits)) {
      boolean joint = JointWords.speakOf(analysis);
      if (!joint) {
        table.numbers("LPL", i -> shown(numbers.plain(points.drawn().lower().get(i))));
      }
      table.numbers(
          joint ? "Limit" : "UPL", i -> shown(numbers.plain(points.drawn().upper().get(i))));
    }
  }

  private void findings() {
    table.words("Reading", this::reading);
    table.words("Signals", i -> String.join(", ", points.marks().get(i)));
    if (JointWords.speakOf(analysis) && !analysis.findings().isEmpty()) {
      JointWords words = new JointWords(analysis);
      table.words("Parts", i -> points.marks().get(i).isEmpty() ? "" : words.parts(i));
    }
  }

  private String head() {
    return switch (analysis.measured().subgroups().kind()) {
      case DATE -> "Period";
      case LABEL, NUMBER -> "Label";
      case ROW -> "Point";
    };
  }

  private void column(String head, Doubles column, Numbers by) {
    if (column.present().size() > 0) {
      table.numbers(head, i -> shown(by.plain(column.get(i))));
    }
  }

  private void counts(String head, Doubles counts) {
    if (counts.present().size() > 0) {
      table.numbers(head, i -> shown(Numbers.total(counts.get(i))));
    }
  }

  private static String shown(String number) {
    return number.equals("none") ? "" : number;
  }

  private String reading(int i) {
    Status status = points.statuses().get(i);
    Reading reading = points.readings().get(i);
    String other = points.otherReading(i).map(also -> " and " + also.word()).orElse("");
    return (status == Status.INCLUDED ? reading.word() + other : status.word()).replace('-', ' ');
  }
}

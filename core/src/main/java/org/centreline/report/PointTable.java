package org.centreline.report;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.analysis.PhaseFacts;
import org.centreline.analysis.Points;
import org.centreline.analysis.Reading;
import org.centreline.analysis.Status;
import org.centreline.series.Doubles;
import org.centreline.words.Moments;
import org.centreline.words.Numbers;

/** The points of a chart as people read them: one row each. */
public final class PointTable {

  private PointTable() {}

  /** The table; only columns in which a point has something. */
  public static Table of(ChartAnalysis analysis) {
    Points points = analysis.points();
    Numbers numbers = Numbers.of(analysis);
    Moments moments = new Moments(analysis.measured().subgroups());
    TableMaker<Integer> table = new TableMaker<>();
    table.words(head(analysis), moments::label);
    table.numbers("Value", i -> shown(numbers.plainDatum(points.values().get(i))));
    counts(table, "Numerator", analysis.measured().series().numerators());
    counts(table, "Denominator", analysis.measured().series().denominators());
    String centre = analysis.setup().choice().type().centreName();
    table.numbers(centre, i -> shown(numbers.plain(points.drawn().centre().get(i))));
    if (analysis.phases().stream().anyMatch(PhaseFacts::limits)) {
      table.numbers("LPL", i -> shown(numbers.plain(points.drawn().lower().get(i))));
      table.numbers("UPL", i -> shown(numbers.plain(points.drawn().upper().get(i))));
    }
    table.words("Reading", i -> reading(points, i));
    table.words("Signals", i -> points.marks().get(i).stream().collect(Collectors.joining(", ")));
    return table.of(IntStream.range(0, points.size()).boxed().toList());
  }

  private static String head(ChartAnalysis analysis) {
    return switch (analysis.measured().subgroups().kind()) {
      case DATE -> "Period";
      case LABEL, NUMBER -> "Label";
      case ROW -> "Point";
    };
  }

  private static void counts(TableMaker<Integer> table, String head, Doubles counts) {
    if (counts.present().size() > 0) {
      table.numbers(head, i -> shown(Numbers.raw(counts.get(i))));
    }
  }

  private static String shown(String number) {
    return number.equals("none") ? "" : number;
  }

  private static String reading(Points points, int i) {
    Status status = points.statuses().get(i);
    Reading reading = points.readings().get(i);
    return (status == Status.INCLUDED ? reading.word() : status.word()).replace('-', ' ');
  }
}

package org.centreline.csv.row;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.LongToIntFunction;
import org.centreline.csv.date.TimesOfDay;
import org.centreline.csv.row.Layout.Axis;
import org.centreline.csv.slice.SliceSum;
import org.centreline.csv.slice.SliceSums;
import org.centreline.csv.slice.Summing;

/** Has rows summed up where they are cut, and gives what they come to to the collector. */
final class SumsTaker {

  private final RowRequest request;
  private final DataRows dataRows;
  private final Collector collector;
  private final PlainColumns columns;
  private final boolean labelled;

  SumsTaker(RowRequest request, DataRows dataRows, Collector collector, PlainColumns columns) {
    this.request = request;
    this.dataRows = dataRows;
    this.collector = collector;
    this.columns = columns;
    labelled = request.layout().axis() == Axis.LABELS;
  }

  /** How that is done; empty where each row is wanted. */
  Optional<Summing> summing() {
    boolean summed =
        request.aggregation() == RowAggregation.SUMS
            && columns.place() >= 0
            && !request.layout().hasTargets()
            && (labelled || collector.dates().areKnown());
    return summed
        ? collector.counts().limits().map(limits -> columns.summing(this::meaning, limits))
        : Optional.empty();
  }

  private int meaning(int column, String text, int code) {
    if (!dataRows.lets(column, text)) {
      return Summing.NONE;
    }
    return column == columns.place() ? period(text, code) : code;
  }

  private int period(String text, int code) {
    if (labelled) {
      return text.isEmpty() || Footers.isTotal(text) ? Summing.NONE : code;
    }
    boolean whole = request.options().dateFormat().isPresent();
    return collector.dates().periodOf(whole ? text : TimesOfDay.dayOf(text));
  }

  /**
   * Takes in what one hand summed up.
   *
   * @param lines the line on which a row stands
   */
  void take(SliceSums summed, LongToIntFunction lines) {
    collector.numbers().plain(summed.numbers());
    collector.counts().add(summed.numbers());
    collector.count(summed.numbers().rows());
    RowDays days = collector.days();
    days.add(summed.numbers());
    for (int group = 0; group < summed.days().size(); group++) {
      BitSet places = new BitSet();
      summed.days().get(group).stream().forEach(code -> places.set(place(summed, code)));
      if (!places.isEmpty()) {
        days.add(group(summed, group), places);
      }
    }
    summed.forEach(sum -> take(sum, summed, lines));
  }

  private int place(SliceSums summed, int code) {
    return collector.place(summed.place(code));
  }

  private int group(SliceSums summed, int group) {
    return collector.groups().find(summed.group(group));
  }

  private void take(SliceSum sum, SliceSums summed, LongToIntFunction lines) {
    int place = place(summed, sum.firstPlace());
    boolean several = sum.rows() > 1;
    SummedRows rows =
        new SummedRows(
            sum.rows(),
            lines.applyAsInt(sum.first()),
            place,
            several ? lines.applyAsInt(sum.second()) : 0,
            several ? place(summed, sum.secondPlace()) : 0,
            sum.sum(),
            request.layout().isRatio() ? Optional.of(sum.over()) : Optional.empty(),
            sum.greatest(),
            sum.greatestOver(),
            sum.greatestAt() < 0 ? 0 : lines.applyAsInt(sum.greatestAt()),
            sum.zeroAt() < 0 ? 0 : lines.applyAsInt(sum.zeroAt()));
    int x = labelled ? place : collector.dates().period(place);
    collector.batches().add(rows, group(summed, sum.group()), x);
  }
}

package org.centreline.csv.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.centreline.csv.request.ReadingOptions.Decimal;
import org.centreline.csv.row.Layout.Axis;
import org.centreline.csv.slice.SlicePlan;
import org.centreline.csv.slice.SlicePlan.Want;
import org.centreline.csv.slice.Summing;
import org.centreline.csv.text.Cells;

/**
 * The columns whose texts or plain numbers tell all of a row.
 *
 * @param place that of the date or label; -1 where there is none
 * @param groups those that rows are grouped by
 * @param deciding those that tell whether a row is kept
 * @param numbers the value, the denominator and the target; -1 where there is none
 */
record PlainColumns(int place, int[] groups, int[] deciding, int[] numbers) {

  static PlainColumns of(RowRequest request, Set<Integer> deciding) {
    Layout layout = request.layout();
    int value = request.form().isEvents() ? -1 : layout.value();
    return new PlainColumns(
        layout.axis() == Axis.ROWS ? -1 : layout.x(),
        layout.by().stream().mapToInt(column -> column).toArray(),
        deciding.stream().mapToInt(column -> column).toArray(),
        new int[] {value, layout.denominator(), layout.target()});
  }

  /** Whether a row may be told by them at all. */
  boolean areEnough(RowRequest request) {
    Layout layout = request.layout();
    return !layout.isWide()
        && layout.parts().isEmpty()
        && request.moments().isEmpty()
        && !request.form().isAnswers()
        && groups.length <= 2
        && texts().stream().noneMatch(this::isNumber);
  }

  /** How rows are summed up by them. */
  Summing summing(Summing.Meanings meanings, Summing.Limits limits) {
    return new Summing(
        place,
        Arrays.stream(groups).boxed().toList(),
        Arrays.stream(deciding).boxed().toList(),
        numbers[0],
        numbers[1],
        meanings,
        limits);
  }

  private boolean isNumber(int column) {
    return column == numbers[0] || column == numbers[1] || column == numbers[2];
  }

  private Set<Integer> texts() {
    Set<Integer> texts = new TreeSet<>();
    if (place >= 0) {
      texts.add(place);
    }
    for (int column : groups) {
      texts.add(column);
    }
    for (int column : deciding) {
      texts.add(column);
    }
    return texts;
  }

  /**
   * How the rows are cut.
   *
   * @param counted whether the texts of all other columns are counted
   */
  SlicePlan plan(RowRequest request, Set<Integer> counted) {
    int width = request.header().width();
    List<Want> wants = new ArrayList<>(Collections.nCopies(width, Want.NOTHING));
    for (int column : numbers) {
      if (column >= 0) {
        wants.set(column, Want.NUMBER);
      }
    }
    Set<Integer> texts = texts();
    texts.addAll(counted);
    texts.forEach(column -> wants.set(column, isNumber(column) ? Want.BOTH : Want.TEXT));
    byte point = (byte) (request.options().decimal() == Decimal.COMMA ? ',' : '.');
    char delimiter = request.table().delimiter();
    int cells = request.header().cells();
    return new SlicePlan((byte) delimiter, point, cells, wants, Cells::trim);
  }
}

package org.centreline.csv.row;

import java.util.Arrays;
import org.centreline.csv.slice.LongIndex;
import org.centreline.csv.slice.SlicedRows;
import org.centreline.csv.text.Row;

/** What texts were found to mean, by the numbers that one hand gave them. */
final class KnownTexts {

  private static final int UNKNOWN = -1;
  private static final int LETS = 1;

  private final PlainColumns columns;

  /** What the texts mean, as the place of a row. */
  private int[] places = new int[0];

  /** Whether the texts of each deciding column leave a row to be kept. */
  private final int[][] lets;

  private int[] groups = new int[0];
  private final LongIndex pairs = new LongIndex();
  private SlicedRows block;
  private int place;
  private int group;

  KnownTexts(PlainColumns columns) {
    this.columns = columns;
    lets = new int[columns.deciding().length][0];
  }

  void begin(SlicedRows next) {
    block = next;
  }

  /** Whether everything about a row is known, so that it is to be kept. */
  boolean knows(int row) {
    for (int i = 0; i < lets.length; i++) {
      if (meaning(lets[i], block.code(columns.deciding()[i], row)) != LETS) {
        return false;
      }
    }
    for (int column : columns.numbers()) {
      if (column >= 0 && Double.isNaN(block.number(column, row))) {
        return false;
      }
    }
    int over = columns.numbers()[1];
    place = columns.place() < 0 ? 0 : meaning(places, block.code(columns.place(), row));
    group = meaning(groups, groupCode(row));
    return (over < 0 || block.number(over, row) >= 0) && place >= 0 && group >= 0;
  }

  private static int meaning(int[] meanings, int code) {
    return code < 0 || code >= meanings.length ? UNKNOWN : meanings[code];
  }

  /** Of the texts that name the group of a row; that of none is 0. */
  private int groupCode(int row) {
    int[] by = columns.groups();
    if (by.length == 0) {
      return 0;
    }
    int code = block.code(by[0], row);
    if (by.length == 1) {
      return code;
    }
    int other = block.code(by[1], row);
    return code < 0 || other < 0 ? UNKNOWN : pairs.place((long) code << 32 | other);
  }

  /** The row that was just found to be known. */
  MeasuredRow measured(int row, int line) {
    int[] numbers = columns.numbers();
    double value = numbers[0] < 0 ? 1 : block.number(numbers[0], row);
    double denominator = numbers[1] < 0 ? Double.NaN : block.number(numbers[1], row);
    double target = numbers[2] < 0 ? Double.NaN : block.number(numbers[2], row);
    return new MeasuredRow(line, group, place, value, denominator, target);
  }

  /** Learns what the texts of a row mean that was taken in. */
  void learn(int at, Row row, DataRows dataRows, Collector collector) {
    for (int i = 0; i < lets.length; i++) {
      int column = columns.deciding()[i];
      boolean kept = dataRows.lets(column, row.cell(column));
      lets[i] = learnt(lets[i], block.code(column, at), kept ? LETS : UNKNOWN);
    }
    if (columns.place() >= 0 && dataRows.lets(columns.place(), row.cell(columns.place()))) {
      int meant = collector.plainPlace(row.cell(columns.place()));
      places = learnt(places, block.code(columns.place(), at), meant);
    }
    groups = learnt(groups, groupCode(at), collector.groups().find(row));
  }

  private static int[] learnt(int[] meanings, int code, int meaning) {
    if (code < 0) {
      return meanings;
    }
    int[] all = meanings;
    if (code >= all.length) {
      all = Arrays.copyOf(meanings, Math.max(64, 2 * code));
      Arrays.fill(all, meanings.length, all.length, UNKNOWN);
    }
    all[code] = meaning;
    return all;
  }
}

package org.centreline.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.Sample;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.csv.CsvReader;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Decimal;
import org.centreline.csv.request.ReadingOptions.Gaps;
import org.centreline.csv.request.ReadingOptions.Percent;
import org.centreline.csv.request.ReadingOptions.Undated;
import org.centreline.csv.request.ReadingOptions.Zero;
import org.centreline.csv.text.CsvFile;
import org.centreline.phase.Phases;
import org.centreline.series.Measured;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** How a file is written must not matter to the chart made of it. */
@Tag("once")
class ReadingPropertiesTest {

  private static final String HEADER = "day,ward,value,of";

  /** Rows for a kind of chart, each "day,ward,value,of". */
  private static List<String> rows(ChartType type, String ward, Random random) {
    int members = type.data() == Data.SAMPLES ? 1 + random.nextInt(3) : 1;
    int size = 1 + random.nextInt(30);
    int step = 1 + random.nextInt(9);
    return IntStream.range(0, size * members)
        .mapToObj(
            i ->
                row(
                    type,
                    LocalDate.of(2023, 1, 2).plusDays((long) step * (i / members)),
                    ward,
                    random))
        .toList();
  }

  private static String row(ChartType type, LocalDate day, String ward, Random random) {
    int count = 1 + random.nextInt(40);
    boolean whole = type.data() != Data.VALUES && type.data() != Data.SAMPLES;
    String value = whole ? "" + count : count + "." + random.nextInt(100);
    return day + "," + ward + "," + value + "," + (count + random.nextInt(60));
  }

  private static Shape shape(ChartType type) {
    return switch (type.data()) {
      case VALUES -> Shape.VALUES;
      case SAMPLES -> Shape.SAMPLES;
      case SHARES -> Shape.SHARES;
      case RATES -> Shape.RATES;
      case COUNTS -> Shape.COUNTS;
      case GAPS -> type.id().equals("t") ? Shape.TIMES : Shape.GAPS;
      case OUTCOMES, EXPECTED, JOINT -> Shape.CASES;
    };
  }

  private static Columns columns(ChartType type) {
    Columns plain = Columns.of("day", "value");
    return type.data() == Data.SHARES || type.data() == Data.RATES ? plain.over("of") : plain;
  }

  private static List<Measured> read(
      ChartType type, String text, Columns columns, ReadingOptions options) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    CsvFile file = new CsvFile("x.csv", bytes);
    return CsvReader.read(file, columns, options, Grouping.of(shape(type))).measured();
  }

  private static List<Measured> read(ChartType type, List<String> rows, Columns columns) {
    return read(type, text(rows), columns, ReadingOptions.standard());
  }

  private static String text(List<String> rows) {
    return HEADER + "\n" + String.join("\n", rows) + "\n";
  }

  private static ChartAnalysis analysis(ChartType type, Measured measured) {
    Phases one = Phases.one(measured.series().size());
    return Sample.of(measured, org.centreline.analysis.chart.ChartRequest.standard())
        .placed(one)
        .type(type)
        .analysis();
  }

  @TestFactory
  Stream<DynamicTest> theOrderOfDatedRowsDoesNotMatter() {
    return Cases.everyType(
        (type, random) -> {
          List<String> rows = rows(type, "A", random);
          List<String> shuffled = new ArrayList<>(rows);
          Collections.shuffle(shuffled, random);
          Measured inOrder = read(type, rows, columns(type)).get(0);
          Measured mixed = read(type, shuffled, columns(type)).get(0);
          assertEquals(inOrder.subgroups(), mixed.subgroups());
          assertEquals(
              analysis(type, inOrder).points().raw(), analysis(type, mixed).points().raw());
          assertEquals(analysis(type, inOrder).findings(), analysis(type, mixed).findings());
        });
  }

  @TestFactory
  Stream<DynamicTest> partsOfAFileAreWhatTheyWouldBeAlone() {
    return Cases.everyType(
        (type, random) -> {
          List<String> north = rows(type, "North", random);
          List<String> south = rows(type, "South", random);
          List<String> both = new ArrayList<>(north);
          both.addAll(south);
          Collections.shuffle(both, random);
          boolean first = both.get(0).contains("North");
          List<Measured> groups = read(type, both, columns(type).by("ward"));
          Measured alone =
              read(type, both, columns(type).where(new Filter("ward", "North"))).get(0);
          Measured group = groups.get(first ? 0 : 1);
          assertEquals(Optional.of("North"), group.group());
          assertEquals(alone.series(), group.series());
          assertEquals(alone.subgroups(), group.subgroups());
          assertEquals(analysis(type, alone).points(), analysis(type, group).points());
        });
  }

  @TestFactory
  Stream<DynamicTest> semicolonsAndDecimalCommasAreTheSameFile() {
    return Cases.everyType(
        (type, random) -> {
          String text = text(rows(type, "A", random));
          String other = text.replace(',', ';').replace('.', ',').replace("\n", "\r\n");
          Columns columns = columns(type);
          Measured plain = read(type, text, columns, ReadingOptions.standard()).get(0);
          assertEquals(plain, read(type, "\uFEFF" + other, columns, commas()).get(0));
        });
  }

  private static ReadingOptions commas() {
    return new ReadingOptions(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Decimal.COMMA,
        0,
        Percent.AS_MARKED,
        Undated.REFUSE,
        Gaps.FILL,
        Zero.REFUSE);
  }

  @TestFactory
  Stream<DynamicTest> datesMayBeWrittenInAnyWay() {
    return Cases.everyType(
        (type, random) -> {
          List<String> rows = rows(type, "A", random);
          List<String> british =
              rows.stream()
                  .map(
                      r ->
                          r.substring(8, 10)
                              + "/"
                              + r.substring(5, 7)
                              + "/"
                              + r.substring(0, 4)
                              + r.substring(10))
                  .toList();
          ReadingOptions s = ReadingOptions.standard();
          ReadingOptions told =
              new ReadingOptions(
                  Optional.of("dd/MM/yyyy"),
                  s.delimiter(),
                  s.encoding(),
                  s.decimal(),
                  s.skip(),
                  s.percent(),
                  s.undated(),
                  s.gaps(),
                  s.zero());
          assertEquals(
              read(type, rows, columns(type)), read(type, text(british), columns(type), told));
        });
  }

  @TestFactory
  Stream<DynamicTest> aRowOfCountsMayComeInTwo() {
    return Cases.everyType(
        (type, random) -> {
          if (type.data() != Data.SHARES && type.data() != Data.RATES) {
            return;
          }
          List<String> rows = rows(type, "A", random);
          List<String> halves = new ArrayList<>();
          for (String row : rows) {
            String[] cells = row.split(",");
            int value = Integer.parseInt(cells[2]);
            int of = Integer.parseInt(cells[3]);
            int part = random.nextInt(value + 1);
            int rest = part + random.nextInt(of - value + 1);
            String start = cells[0] + "," + cells[1] + ",";
            halves.add(start + part + "," + rest);
            halves.add(start + (value - part) + "," + (of - rest));
          }
          assertEquals(
              read(type, rows, columns(type)).get(0).series(),
              read(type, halves, columns(type)).get(0).series());
        });
  }
}

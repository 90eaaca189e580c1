package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.describe.FileDescription;
import org.centreline.analysis.describe.Proposal;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Decimal;
import org.centreline.csv.request.ReadingOptions.Durations;
import org.centreline.csv.request.ReadingOptions.Gaps;
import org.centreline.csv.request.ReadingOptions.Percent;
import org.centreline.csv.request.ReadingOptions.Undated;
import org.centreline.csv.request.ReadingOptions.Zero;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.api.Test;

class ChartCommandTest {

  private static Proposal plan(String csv, ReadingOptions options) {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    return FileDescription.of(new CsvFile("x.csv", bytes), options).proposals().get(0);
  }

  private static Proposal plan(String csv) {
    return plan(csv, ReadingOptions.standard());
  }

  @Test
  void columnsAndGroups() {
    Proposal plan =
        plan(
            "date,ward,falls,bed days\n2024-01-01,A,1,9\n2024-01-01,B,1,9\n2024-02-01,A,1,9\n"
                + "2024-02-01,B,1,9\n2024-03-01,A,1,9\n2024-03-01,B,1,9\n");
    assertEquals(
        List.of(
            "chart",
            "x.csv",
            "--date",
            "date",
            "--value",
            "falls",
            "--denominator",
            "bed days",
            "--by",
            "ward"),
        ChartCommand.arguments(plan, "x.csv"));
    assertEquals(
        "centreline chart \"my x.csv\" --date date --value falls --denominator \"bed days\""
            + " --by ward",
        ChartCommand.line(plan, "my x.csv"));
    assertEquals(
        List.of(
            "centreline chart x.csv --date date --value falls --denominator \"bed days\" \\",
            "  --by ward"),
        ChartCommand.lines(plan, "x.csv"));
  }

  @Test
  void everyWayOfReading() {
    ReadingOptions options =
        new ReadingOptions(
            Optional.of("dd.MM.yyyy"),
            Optional.of(';'),
            Optional.of(StandardCharsets.UTF_8),
            Decimal.COMMA,
            1,
            Percent.YES,
            Undated.REFUSE,
            Gaps.FILL,
            Zero.REFUSE);
    Proposal plan = plan("title\ntag;-n\n01.02.2024;1,5\n01.03.2024;2,5\n", options);
    assertEquals(
        "centreline chart ./-x.csv --date tag --value=-n --date-format dd.MM.yyyy --delimiter \";\""
            + " --encoding UTF-8 --decimal-comma --skip 1 --percent",
        ChartCommand.line(plan, "-x.csv"));
    assertEquals("-", ChartCommand.arguments(plan, "-").get(1));
  }

  @Test
  void signsAndLengthsThatWereSaid() {
    ReadingOptions said =
        ReadingOptions.standard().with(Decimal.POINT).with(Durations.MINUTES_FIRST);
    assertEquals(
        "centreline chart x.csv --date week --value reply --decimal-point --durations mm:ss",
        ChartCommand.line(
            plan("week;reply\n2024-01-01;07:50\n2024-01-08;08:10\n2024-01-15;6:20\n", said),
            "x.csv"));
  }

  @Test
  void rowsThatAreCombined() {
    StringBuilder csv = new StringBuilder("day\tlos\n");
    for (int i = 0; i < 300; i++) {
      csv.append(java.time.LocalDate.of(2024, 1, 1).plusDays(i == 9 ? i + 1 : i));
      csv.append("\t").append(3 + i % 4).append(".5\n");
    }
    assertEquals(
        "centreline chart x.csv --date day --value los --every month --combine mean",
        ChartCommand.line(plan(csv.toString()), "x.csv"));
  }

  @Test
  void funnelsAndParetoCharts() {
    assertEquals(
        "centreline compare x.csv --date month --value died --denominator cases --by site --funnel",
        ChartCommand.line(
            plan("site,month,died,cases\nA,2024-01,3,90\nB,2024-01,4,80\nC,2024-01,2,70\n"),
            "x.csv"));
    assertEquals(
        "centreline pareto x.csv --category Cause --count events",
        ChartCommand.line(plan("Cause,events\nLadders,14\nStairs,9\n"), "x.csv"));
  }
}

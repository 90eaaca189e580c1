package org.centreline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.row.Unit;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;
import org.centreline.series.Proportions;
import org.centreline.series.Rhythm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Files as services published them. They are no part of the project: where the folder (or the one
 * that {@code -Dreal.data=FOLDER} names) is not there, these tests are skipped. The figures are
 * those that were worked out for the files by other means.
 */
class RealFilesTest {

  private static final Path FOLDER = Path.of(System.getProperty("real.data", "../../shared/data"));

  @BeforeAll
  static void needTheFolder() {
    assumeTrue(Files.isDirectory(FOLDER), FOLDER + " is not there");
  }

  private static FileContent read(String file, Columns columns) throws IOException {
    byte[] bytes = Files.readAllBytes(FOLDER.resolve(file));
    return CsvReader.read(file, bytes, columns, ReadingOptions.standard());
  }

  private static Columns ordered(String order, String value) {
    Optional<String> none = Optional.empty();
    return new Columns(none, Optional.of(order), Optional.of(value), none, List.of(), List.of());
  }

  private static double meanMovingRange(Doubles values) {
    return Doubles.tabulate(values.size() - 1, i -> Math.abs(values.get(i + 1) - values.get(i)))
        .mean();
  }

  @Test
  void emergencyAttendancesInEngland() throws IOException {
    Columns columns =
        Columns.of("period", "breaches")
            .where(new Filter("org_code", "RQM"), new Filter("type", "1"));
    FileContent reading = read("ae_attendances_england_2016-2019.csv", columns);
    assertEquals(12_765, reading.source().rows());
    assertEquals(36, reading.source().rowsUsed());
    Measured measured = reading.measured().get(0);
    assertEquals(Rhythm.MONTH, measured.subgroups().rhythm());
    assertEquals(LocalDate.of(2016, 4, 1), measured.subgroups().dates().get(0));
    Doubles first = measured.series().values().slice(0, 23);
    assertEquals(1545.166667, first.mean(), 5e-7);
    assertEquals(2453.614493, first.mean() + 2.66 * meanMovingRange(first), 5e-7);
    assertEquals(636.718841, first.mean() - 2.66 * meanMovingRange(first), 5e-7);
  }

  @Test
  void everyOrganisationInEngland() throws IOException {
    Columns columns = Columns.of("period", "breaches").over("attendances").by("org_code");
    FileContent reading = read("ae_attendances_england_2016-2019.csv", columns);
    assertEquals(12_765, reading.source().rowsUsed());
    assertEquals(274, reading.measured().size());
    for (Measured measured : reading.measured()) {
      assertEquals(Proportions.class, measured.series().getClass(), "breaches above attendances");
    }
  }

  @Test
  void fiveTrustsOfNorthernIrelandFromOneReading() throws IOException {
    Columns columns = Columns.of("Date", "Under 4 Hours").over("Total").by("Trust");
    FileContent reading = read("ni_emergency_care_waiting_times_raw.csv", columns);
    assertEquals(3121, reading.source().rowsUsed());
    List<String> trusts = List.of("Belfast", "Northern", "South Eastern", "Southern", "Western");
    double[] means = {0.537322, 0.629615, 0.644795, 0.608206, 0.585260};
    double[] ranges = {0.023618, 0.024619, 0.015174, 0.023427, 0.023842};
    double[] upper = {0.600145, 0.695102, 0.685158, 0.670522, 0.648679};
    double[] lower = {0.474498, 0.564128, 0.604432, 0.545890, 0.521841};
    for (int i = 0; i < trusts.size(); i++) {
      Measured measured = reading.measured().get(i);
      assertEquals(Optional.of(trusts.get(i)), measured.group());
      assertEquals(168, measured.series().size());
      Doubles last = measured.series().values().slice(144, 167);
      assertEquals(means[i], last.mean(), 5e-7);
      assertEquals(ranges[i], meanMovingRange(last), 5e-7);
      assertEquals(upper[i], last.mean() + 2.66 * meanMovingRange(last), 5e-7);
      assertEquals(lower[i], last.mean() - 2.66 * meanMovingRange(last), 5e-7);
    }
  }

  @Test
  void waitBandsAddUpInEveryRow() throws IOException {
    String file = "ni_emergency_care_waiting_times_raw.csv";
    Doubles under4 = values(file, "Under 4 Hours");
    Doubles between = values(file, "Between 4 - 12 Hours");
    Doubles over12 = values(file, "Over 12 Hours");
    Doubles total = values(file, "Total");
    assertEquals(3121, total.size());
    for (int i = 0; i < total.size(); i++) {
      assertEquals(total.get(i), under4.get(i) + between.get(i) + over12.get(i), "row " + i);
    }
    FileContent shares = read(file, ordered("Dept", "Percent Under 4 Hours"));
    assertEquals(Unit.PERCENTAGE, shares.unit());
    assertEquals(0.478, shares.measured().get(0).series().values().get(0));
  }

  private static Doubles values(String file, String column) throws IOException {
    return read(file, ordered("Dept", column)).measured().get(0).series().values();
  }

  @Test
  void weeklyDeathsWithWeek53() throws IOException {
    Columns columns = Columns.of("date", "counts").where(new Filter("category_1", "Total deaths"));
    FileContent reading = read("ons_weekly_deaths_2010-2020.csv", columns.by("category_2"));
    Measured all = reading.measured().get(0);
    assertEquals(Optional.of("all ages"), all.group());
    assertEquals(Rhythm.WEEK, all.subgroups().rhythm());
    int position = all.subgroups().labelled("2016-01-01").orElseThrow();
    assertEquals("2016-01-08", all.subgroups().labels().get(position + 1));
    FileContent unnamed = read("ons_weekly_deaths_2010-2020.csv", ordered("week_no", "counts"));
    assertEquals(18_803, unnamed.source().rowsUsed());
    assertEquals(
        "51 cells of 'counts' have no number: 51 not available",
        unnamed.source().notices().get(0).message());
  }

  @Test
  void cancerWaitsByTrust() throws IOException {
    Columns columns =
        new Columns(
            Optional.empty(),
            Optional.of("Trust Code"),
            Optional.of("Breaches"),
            Optional.of("Total Treated"),
            List.of("Standard"),
            List.of());
    FileContent reading = read("cancer_waits_by_trust_2022-04.csv", columns);
    assertEquals(1400, reading.source().rowsUsed());
    assertEquals(Optional.of("28 Days FDS"), reading.measured().get(0).group());
    assertEquals(1267.0 / 2716, reading.measured().get(0).series().values().get(0));
  }

  @Test
  void fractionsUnderAPercentHeading() throws IOException {
    FileContent reading =
        read("rtt_waits_by_trust_2022-04.csv", ordered("Trust Code", "% Waiting 18+ Weeks"));
    assertEquals(828, reading.source().rowsUsed());
    assertEquals(0.326764779246695, reading.measured().get(0).series().values().get(0));
    assertEquals(List.of("percent-heading", "missing-values"), codes(reading));
  }

  private static List<String> codes(FileContent reading) {
    return reading.source().notices().stream().map(Notice::code).toList();
  }

  @Test
  void patientsOfTenTrusts() throws IOException {
    FileContent reading =
        read("los_deaths_synthetic_10_trusts.csv", ordered("ID", "LOS").by("Organisation"));
    assertEquals(300, reading.source().rowsUsed());
    assertEquals(10, reading.measured().size());
  }
}

package org.centreline.cli.command.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every period that the data do not cover is named as people name it, with what it holds. */
class PartPeriodNamesTest extends InFolder {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016-01-01 | 2022-08-31 | half-year | H2 2022 holds 62 of 184 days (1 Jul to 31 Aug):",
        "2016-01-01 | 2022-07-01 | half-year | H2 2022 holds 1 of 184 days (1 Jul):",
        "2016-01-01 | 2022-03-05 | half-year | H1 2022 holds 64 of 181 days (1 Jan to 5 Mar):",
        "2016-01-01 | 2022-08-31 | quarter | Jul-Sep 2022 holds 62 of 92 days (1 Jul to 31 Aug):",
        "2022-01-03 | 2022-07-01 | week | The week of 27 Jun 2022 holds 5 of 7 days (27 Jun to 1"
            + " Jul):",
        "2010-01-01 | 2022-08-31 | year | 2022 holds 243 of 365 days (1 Jan to 31 Aug):",
        "2010-04-01 | 2022-03-05 | financial-year | 2021/22 holds 339 of 365 days (1 Apr to 5"
            + " Mar):",
        "2000-04-01 | 2010-03-05 | financial-year | 2009/10 holds 339 of 365 days (1 Apr to 5"
            + " Mar):",
        "1998-04-01 | 2009-03-05 | financial-year | 2008/09 holds 339 of 365 days (1 Apr to 5"
            + " Mar):",
      })
  void daysThatAreThere(String from, String to, String every, String said) throws IOException {
    StringBuilder text = new StringBuilder("day,n\n");
    LocalDate last = LocalDate.parse(to);
    for (LocalDate day = LocalDate.parse(from); !day.isAfter(last); day = day.plusDays(1)) {
      text.append(day).append(',').append(3 + day.getDayOfMonth() % 3).append('\n');
    }
    check(text, every, said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "145 | year | 2022 holds 1 of 12 months (Jan):",
        "149 | financial-year | 2022/23 holds 2 of 12 months (Apr to May):",
        "149 | half-year | H1 2022 holds 5 of 6 months (Jan to May):",
      })
  void monthsThatAreThere(int months, String every, String said) throws IOException {
    StringBuilder text = new StringBuilder("month,n\n");
    for (int i = 0; i < months; i++) {
      String month = LocalDate.of(2010, 1, 1).plusMonths(i).toString().substring(0, 7);
      text.append(month).append(',').append(3 + i % 3).append('\n');
    }
    check(text, every, said);
  }

  private void check(StringBuilder text, String every, String said) throws IOException {
    write("x.csv", text.toString());
    Run run = Run.in(folder, "chart", "x.csv", "--every", every, "--combine", "sum");
    assertEquals(0, run.code(), run.err());
    String flat = run.out().replaceAll("\\s+", " ");
    assertTrue(flat.contains(said + " drawn hollow, in no limit and no rule."), flat);
  }
}

package org.centreline.csv;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Files of some sixty rows as services send them; made up. */
final class LifelikeFiles {

  private LifelikeFiles() {}

  static List<TortureCase> cases() {
    return List.of(
        given("date=Date | value=Under 4 Hours | denominator=Total | by=Trust"),
        given("date=Month | value=Percent"),
        given("date=Woche | value=Wartezeit | decimal-comma | gaps=leave"),
        given("date=week ending | value=waits | where=team=North | undated=drop"),
        given(""));
  }

  private static TortureCase given(String options) {
    return new TortureCase("lifelike", options, "", "", "");
  }

  static List<byte[]> bytes() {
    StringBuilder trusts =
        new StringBuilder("\uFEFF\"Date\",\"Trust\",\"Under 4 Hours\",\"Total\"\r\n");
    StringBuilder percents = new StringBuilder("Report,,\n,,\nMonth,Percent,Remarks\n");
    StringBuilder weeks = new StringBuilder("Woche;Wartezeit;Bemerkung\n");
    StringBuilder teams = new StringBuilder("week ending,team,waits\r\n");
    StringBuilder plain = new StringBuilder("when,waits,ward\n");
    LocalDate start = LocalDate.of(2023, 1, 6);
    for (int i = 0; i < 60; i++) {
      LocalDate month = start.plusMonths(59 - i).withDayOfMonth(1);
      LocalDate week = start.plusWeeks(i);
      trusts.append("\"%s\",\"Trust %d\",\"1,%03d\",\"2,%03d\"\r\n".formatted(month, i % 2, i, i));
      percents.append(
          "%.3s-%02d,%d.%d%%,\"a, \"\"b\"\"\"\n"
              .formatted(month.getMonth(), month.getYear() % 100, 40 + i % 50, i % 10));
      weeks.append("2024-W%02d;%d,%02d;\n".formatted(i % 52 + 1, i, i).repeat(i < 52 ? 1 : 0));
      teams.append(
          "%02d/%02d/%d,%s,%s\r\n"
              .formatted(
                  week.getDayOfMonth(),
                  week.getMonthValue(),
                  week.getYear(),
                  i % 3 == 0 ? "South" : "North",
                  i % 11 == 0 ? "*" : i));
      plain.append("%s,%s,Ward %d\n".formatted(week, i * 1.5, i % 2));
    }
    percents.append("Source: made up\n");
    return List.of(utf8(trusts), utf8(percents), utf8(weeks), utf8(teams), utf8(plain));
  }

  private static byte[] utf8(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}

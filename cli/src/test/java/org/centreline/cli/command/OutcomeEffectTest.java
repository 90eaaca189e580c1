package org.centreline.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Set;

/** No option of {@code outcome} is accepted and ignored. */
class OutcomeEffectTest extends EffectTrial {

  private static final String FILE = "outcome months.csv --date month";
  private static final String WAITS = FILE + " --value days --change 2022-01";
  private static final String RATES = FILE + " --value n --denominator cases --change 2022-01";
  private static final String PICTURE = WAITS + " -o a.svg";

  private static final String[] EFFECTS = {
    FILE + " --value days | --change 2022-01",
    WAITS + " | --change 2022-07=Nurse",
    "outcome sites.csv --date month --value days --where site=A --change 2022-01 | --control site=B",
    WAITS + " | --phase-in 2",
    WAITS + " | --season none",
    WAITS + " --season none | --season auto",
    WAITS + " | --season fourier:1",
    WAITS + " --season none | --season fourier:2",
    WAITS + " | --season fourier:3",
    WAITS + " | --season month",
    WAITS + " | --shape level",
    WAITS + " | --shape slope",
    WAITS + " --shape level | --shape both",
    WAITS + " | --method ols",
    WAITS + " --method ols | --method auto",
    WAITS + " | --method nw",
    WAITS + " | --method prais",
    WAITS + " --method ols | --method reml",
    RATES + " --type u | --method quasi",
    RATES + " --type u --method quasi | --method widened",
    WAITS + " | --lag 4",
    WAITS + " --better down | --sustain 3",
    WAITS + " | --horizon 5",
    RATES + " --type p | --type xmr",
    RATES + " --type p | --type u",
    RATES + " --type u | --type p",
    FILE + " --value n --change 2022-01 --type xmr | --type c",
    WAITS + " | --value n",
    FILE + " --change 2022-01 --value n --type xmr | --numerator days",
    "outcome months.csv --value days --change 2022-01 | --date other",
    "outcome months.csv --value days --change 2022-01 | --order label",
    WAITS + " | --denominator cases",
    "outcome sites.csv --date month --value days --change 2022-01 --where site=A | --by site",
    "outcome sites.csv --date month --value days --change 2022-01 --by site | --where site=A",
    "outcome us.csv --change 2022-01 | --date-format MM/dd/yyyy",
    "outcome odd.csv --delimiter # --change 2022-01 | --delimiter comma",
    "outcome odd.csv --change 2022-01 | --delimiter #",
    "outcome odd.csv --change 2022-01 | --delimiter semicolon",
    "outcome odd.csv --change 2022-01 | --delimiter tab",
    "outcome odd.csv --change 2022-01 | --delimiter pipe",
    "outcome latin.csv --change 2022-01 | --encoding ISO-8859-15",
    "outcome comma.csv --change 2022-01 --type xmr | --decimal-comma",
    "outcome titled.csv --change 2022-01 | --skip 2",
    WAITS + " | --percent",
    WAITS + " --combine mean | --every quarter",
    WAITS + " --combine mean | --every year",
    "outcome days.csv --combine mean --change 2022-01 | --every month",
    "outcome days.csv --combine mean --change 2022-01 | --every week",
    "outcome days.csv --combine mean --change 2022-01 | --every day",
    WAITS + " --every quarter | --combine sum",
    WAITS + " --every quarter | --combine mean",
    WAITS + " --every quarter | --combine median",
    WAITS + " --every quarter | --combine count",
    WAITS + " --every quarter | --combine sd",
    WAITS + " | --phase 2021-01",
    WAITS + " | --baseline 12",
    WAITS + " | --exclude 2020-05=Snow",
    WAITS + " | --centre 30",
    WAITS + " | --sigma 9",
    WAITS + " | --screen-moving-ranges",
    WAITS + " --convention qicharts2 | --no-screen-moving-ranges",
    WAITS + " --sigma 90 | --no-negative-limits",
    WAITS + " | --target 28",
    WAITS + " | --target-column goal",
    WAITS + " | --better up",
    WAITS + " --better up | --better down",
    WAITS + " --better up | --better neither",
    WAITS + " -o a.svg | --note 2020-06-06=Note",
    WAITS + " | --multiply 1000",
    WAITS + " | --unit days",
    WAITS + " | --rules anhoej",
    WAITS + " | --rules ihi",
    WAITS + " --rules none | --rules mdc",
    WAITS + " | --rules mdc-6",
    WAITS + " | --rules mdc-2021",
    WAITS + " | --rules western-electric",
    WAITS + " | --rules nelson",
    WAITS + " | --rules provost-murray",
    WAITS + " | --rules three-sigma",
    WAITS + " | --rules none",
    WAITS + " | --shift 9",
    WAITS + " | --trend 3",
    WAITS + " | --convention exact",
    WAITS + " | --convention qicharts2",
    WAITS + " | --convention nhsrplotthedots",
    WAITS + " | --convention qcc",
    WAITS + " --convention qcc | --convention mdc",
    WAITS + " --format json | --format text",
    WAITS + " --format json | --format csv",
    WAITS + " --format csv | --format json",
    WAITS + " --format json | --format markdown",
    "outcome sites.csv --date month --value days --change 2022-01 --by sign --format csv | --raw-text",
    WAITS + " | --title Waits",
    PICTURE + " | --subtitle Line",
    PICTURE + " | --caption Line",
    PICTURE + " | --y-label Line",
    PICTURE + " | --size 600x400",
    PICTURE + " --theme mono | --theme nhs",
    PICTURE + " | --theme accessible",
    PICTURE + " | --theme mono",
    WAITS + " | -o a.json",
    WAITS + " | -o a.html",
    WAITS + " | -o a.md",
    WAITS + " | -o a.svg",
    WAITS + " --better down | --fail-on slipping",
    WAITS + " --better up | --fail-on lost",
    WAITS + " | --fail-on signal",
    WAITS + " --better up | --fail-on concern",
    WAITS + " --better down --target 1 | --fail-on failing",
    WAITS + " | -q",
    WAITS + " --format text | --no-colour",
    WAITS + " | --help",
    WAITS + " | --version",
  };

  OutcomeEffectTest() {
    super(new OutcomeVerb(), EFFECTS, Set.of("--negative-limits"));
  }

  @Override
  void files() throws IOException {
    StringBuilder months = new StringBuilder("month,other,label,days,n,cases,goal\n");
    StringBuilder sites = new StringBuilder("month,site,sign,days\n");
    StringBuilder us = new StringBuilder("month,days\n");
    StringBuilder days = new StringBuilder("day,days\n");
    StringBuilder comma = new StringBuilder("month;days\n");
    StringBuilder odd = new StringBuilder("month#days,x\n");
    LocalDate first = LocalDate.of(2020, 1, 1);
    for (int i = 0; i < 60; i++) {
      LocalDate month = first.plusMonths(i);
      int level = (i < 24 ? 30 : i < 48 ? 20 : 27) + i * 7 % 5 + (i == 9 ? 14 : 0);
      String value = level + "." + i * 3 % 10;
      String label = i == 24 ? "2022-01" : "no " + i;
      months
          .append(String.join(",", month.toString(), first.plusMonths(i).plusDays(9).toString()))
          .append(',')
          .append(String.join(",", label, value, String.valueOf(level + i * i % 7)))
          .append(",")
          .append(200 + i % 9)
          .append(",28\n");
      sites.append(month).append(",A,=A,").append(value).append('\n');
      sites.append(month).append(",B,=B,").append(40 + i * 5 % 7).append(".5\n");
      us.append(String.format("%02d/01/%d,%s%n", month.getMonthValue(), month.getYear(), value));
      comma.append(month).append(';').append(value.replace('.', ',')).append("00\n");
      odd.append(month).append('#').append(value).append('\n');
    }
    for (int i = 0; i < 400; i++) {
      days.append(LocalDate.of(2021, 6, 1).plusDays(i)).append(',');
      days.append(i < 214 ? 20 : 15).append('.').append(i * 7 % 10).append('\n');
      days.append(LocalDate.of(2021, 6, 1).plusDays(i)).append(",18.").append(i % 9).append('\n');
    }
    write("months.csv", months.toString());
    write("sites.csv", sites.toString());
    write("us.csv", us.toString().replace("\r\n", "\n"));
    write("days.csv", days.toString());
    write("comma.csv", comma.toString());
    write("odd.csv", odd.toString());
    write("titled.csv", "a,b\nc,d\n" + us);
    byte[] latin =
        us.toString()
            .replace("days", "\u00A4")
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("latin.csv"), latin);
  }
}

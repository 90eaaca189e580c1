package org.centreline.cli.command.outcome;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Set;
import org.centreline.cli.command.EffectTrial;

/** No option of {@code outcome} is accepted and ignored. */
class OutcomeEffectTest extends EffectTrial {

  private static final String FILE = "outcome months.csv --date month";
  private static final String WAITS = FILE + " --value days --change 2022-01";
  private static final String RATES = FILE + " --value n --denominator cases --change 2022-01";
  private static final String WINTER = "outcome winter.csv --change 2022-06";
  private static final String DAYS =
      "outcome discharges.csv --value n --type xmr --change 2024-02-05";
  private static final String GROUPS = "outcome months.csv --value days --design before-after";
  private static final String PAIRS = "outcome pairs.csv --value score --design paired";
  private static final String PICTURE = WAITS + " -o a.svg";

  private static final String PLAN =
      """
      {
        "schema": "centreline/plan/1",
        "baseline": {"to": "2021-12-01"},
        "laterRows": 0,
        "analysis": {
          "measure": "days", "changes": [{"at": "2022-02", "label": null}], "where": [],
          "date": null, "value": null, "denominator": null, "every": null, "combine": null,
          "multiply": null, "unit": null, "type": null, "better": null, "control": null,
          "shape": "level", "season": null, "method": null, "lag": null, "phaseIn": null
        }
      }
      """;

  private static final String[] EFFECTS = {
    "outcome jdbc:h2: --date d --value n --change 2024-02-01 --explain-sql | --table t",
    "outcome jdbc:h2: --date d --value n --change 2024-02-01 --explain-sql | --query one.sql",
    "outcome jdbc:h2: --date d --value n --change 2024-02-01 --table t | --explain-sql",
    "outcome years.csv --type xmr --change 2021 | --wide",
    FILE + " --value days | --change 2022-01",
    WAITS + " | --change 2022-07=Nurse",
    "outcome sites.csv --date month --value days --where site=A --change 2022-01 | --control site=B",
    WAITS + " | --design before-after",
    WAITS + " --design before-after | --design series",
    "outcome pairs.csv --value score --person who --time when | --design paired",
    PAIRS + " --time when | --person who",
    PAIRS + " --person who | --time when",
    GROUPS + " | --time half",
    PAIRS + " --person who --time when --where about=Care | --domain about",
    WAITS + " | --plan plan.json",
    WAITS + " | --phase-in 2",
    WINTER + " | --season none",
    WINTER + " --season none | --season auto",
    WAITS + " | --season fourier:1",
    WAITS + " --season none | --season fourier:2",
    WAITS + " | --season fourier:3",
    WAITS + " | --season month",
    DAYS + " --season none | --season weekday",
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
    WAITS + " --type xmr | --value n",
    FILE + " --change 2022-01 | --numerator days",
    "outcome months.csv --value days --change 2022-01 | --date other",
    "outcome months.csv --value days --change 2022-01 | --order label",
    WAITS + " --type xmr | --denominator cases",
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
    "outcome halves.csv --change 2022-01 --type xmr | --decimal-point",
    "outcome lengths.csv --change 2022-01 --type xmr | --durations hh:mm",
    "outcome lengths.csv --change 2022-01 --type xmr | --durations mm:ss",
    "outcome titled.csv --change 2022-01 | --skip 2",
    "outcome two.xlsx --change 2022-01-01 | --sheet Later",
    WAITS + " | --percent",
    "outcome years.csv --change 2021 | --wide",
    WAITS + " --combine mean | --every quarter",
    WAITS + " --combine mean | --every half-year",
    WAITS + " --combine mean | --every year",
    WAITS + " --combine mean | --every financial-year",
    "outcome days.csv --combine mean --change 2022-01 | --every month",
    "outcome days.csv --combine mean --change 2022-01 | --every week",
    "outcome days.csv --combine mean --change 2022-01 | --every day",
    "outcome days.csv --combine mean --change 2022-01 | --every hour",
    WAITS + " --every quarter | --combine sum",
    "outcome days.csv --combine sum --every month --type xmr --change 2022-01 | --keep-part-periods",
    WAITS + " | --as-of 2022-08-31",
    WAITS + " --every quarter | --combine mean",
    WAITS + " --every quarter | --combine median",
    WAITS + " --every quarter --type xmr | --combine count",
    WAITS + " --every quarter | --combine sd",
    WAITS + " | --phase 2021-01",
    WAITS + " | --baseline 12",
    WAITS + " | --exclude 2020-05=Snow",
    WAITS + " | --centre 30",
    WAITS + " | --sigma 9",
    WAITS + " | --screen-moving-ranges",
    WAITS + " --convention qicharts2 | --no-screen-moving-ranges",
    WAITS + " --sigma 90 | --no-negative-limits",
    WAITS + " --sigma 90 | --limits-within 0..1000",
    WAITS + " | --target 28",
    WAITS + " | --target 28..30",
    WAITS + " | --target-column goal",
    WAITS + " | --better up",
    WAITS + " --better up | --better down",
    WAITS + " --better up | --better neither",
    WAITS + " -o a.svg | --note 2020-06-06=Note",
    WAITS + " | --multiply 1000",
    WAITS + " | --unit days",
    WAITS + " | --decimals 3",
    WAITS + " | --rules anhoej",
    WAITS + " | --rules ihi",
    WAITS + " | --rules ihi-table",
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
    "outcome sites.csv --date month --value days --change 2022-01 --by sign -o a.csv | --no-bom",
    WAITS + " | --title Waits",
    PICTURE + " | --subtitle Line",
    PICTURE + " | --caption Line",
    PICTURE + " | --y-label Line",
    PICTURE + " | --size 600x400",
    PICTURE + " --theme mono | --theme nhs",
    PICTURE + " | --theme accessible",
    PICTURE + " | --theme mono",
    PICTURE + " | --no-method-line",
    PICTURE.replace("a.svg", "a.png") + " | --dpi 100",
    WAITS + " | -o a.json",
    WAITS + " | -o a.html",
    WAITS + " | -o a.md",
    WAITS + " | -o a.svg",
    WAITS + " --better down --fail-on lost | --fail-on slipping",
    WAITS + " --better up | --fail-on lost",
    WAITS + " | --fail-on signal",
    WAITS + " --better up | --fail-on concern",
    WAITS + " --better down --target 1 | --fail-on failing",
    WAITS + " | -q",
    WAITS + " --format text | --no-colour",
    "outcome months.csv --value days --change 2022-01 --format text | --notices",
    WAITS + " | --help",
    WAITS + " | --version",
  };

  OutcomeEffectTest() {
    super(new OutcomeVerb(), EFFECTS, Set.of("--negative-limits"));
  }

  @Override
  protected void files() throws IOException {
    write("plan.json", PLAN);
    write("one.sql", "SELECT * FROM t");
    write("years.csv", "Ward,2018,2019,2021,2022\nA,1,2,2,3\n");
    StringBuilder months = new StringBuilder("month,other,label,days,n,cases,goal,half\n");
    StringBuilder sites = new StringBuilder("month,site,sign,days\n");
    StringBuilder us = new StringBuilder("month,days\n");
    StringBuilder comma = new StringBuilder("month;days\n");
    StringBuilder odd = new StringBuilder("month#days,x\n");
    for (int i = 0; i < 60; i++) {
      LocalDate month = LocalDate.of(2020, 1, 1).plusMonths(i);
      months.append(month).append(',').append(month.plusDays(9)).append(rest(i)).append('\n');
      sites.append(month).append(",A,=\u00C4,").append(value(i)).append('\n');
      sites.append(month).append(",B,=B,").append(40 + i * 5 % 7).append(".5\n");
      String number = (month.getMonthValue() < 10 ? "0" : "") + month.getMonthValue();
      us.append(number + "/01/" + month.getYear() + "," + value(i) + "\n");
      comma.append(month).append(';').append(value(i).replace('.', ',')).append("00\n");
      odd.append(month).append('#').append(value(i)).append('\n');
    }
    write(
        "years.csv", "ward,2015,2017,2018,2020,2021,2023,2025\nOak,9.1,8.5,9.3,8.8,4.1,4.5,3.9\n");
    pairs();
    winter();
    write("months.csv", months.toString());
    write("sites.csv", sites.toString());
    write("us.csv", us.toString());
    write("comma.csv", comma.toString());
    write("halves.csv", comma.toString().replace("00\n", "\n"));
    write("odd.csv", odd.toString());
    String lengths = odd.toString().replace("days,x", "stay").replace('#', ',');
    write("lengths.csv", lengths.replace(".", ":0"));
    String first = months.toString();
    writeBook("two.xlsx", dates(first, 2), dates(first, 1));
    write("titled.csv", "a,b\nc,d\n" + us);
    String latin = us.toString().replace("days", "\u00A4");
    Files.write(folder.resolve("latin.csv"), latin.getBytes(StandardCharsets.ISO_8859_1));
    days();
  }

  /** The first column and a later one of a table, which is shifted by some rows. */
  private static String dates(String table, int shift) {
    String[] rows = table.split("\n");
    StringBuilder two = new StringBuilder("month,days\n");
    for (int i = shift; i < rows.length - 1; i++) {
      two.append(rows[i].split(",")[0]).append(',').append(10 + i * shift % 7).append('\n');
    }
    return two.toString();
  }

  private static int level(int i) {
    return (i < 24 ? 30 : i < 48 ? 20 : 27) + i * 7 % 5 + (i == 9 ? 14 : 0);
  }

  private static String value(int i) {
    return level(i) + "." + i * 3 % 10;
  }

  private static String rest(int i) {
    String label = i == 24 ? "2022-01" : "no " + i;
    int count = level(i) + i * i % 7;
    return ","
        + String.join(
            ",", label, value(i), count + "", 200 + i % 9 + "", "28", i < 24 ? "before" : "after");
  }

  private void winter() throws IOException {
    StringBuilder winter = new StringBuilder("month,days\n");
    for (int i = 0; i < 60; i++) {
      int cold = Math.abs(i % 12 - 6);
      winter.append(LocalDate.of(2020, 1, 1).plusMonths(i)).append(',');
      winter.append(20 + 2 * cold).append('.').append(i * 7 % 10).append('\n');
    }
    write("winter.csv", winter.toString());
    StringBuilder days = new StringBuilder("date,n\n");
    for (int i = 0; i < 70; i++) {
      LocalDate date = LocalDate.of(2024, 1, 1).plusDays(i);
      days.append(date + "," + ((i % 7 < 5 ? 20 : 9) + i * 7 % 5) + "\n");
    }
    write("discharges.csv", days.toString());
  }

  private void pairs() throws IOException {
    StringBuilder pairs = new StringBuilder("who,about,when,score\n");
    for (int i = 0; i < 8; i++) {
      pairs.append(i + ",Care,before," + (1 + i % 3) + "\n" + i + ",Care,after," + (2 + i % 4));
      pairs.append("\n" + i + ",Vision,before," + i % 4 + "\n" + i + ",Vision,after,3\n");
    }
    write("pairs.csv", pairs.toString());
  }

  private void days() throws IOException {
    StringBuilder days = new StringBuilder("day,days\n");
    for (int i = 0; i < 240; i++) {
      LocalDate day = LocalDate.of(2020, 10, 1).plusDays(3 * i + i % 2);
      days.append(day).append(',').append(i < 150 ? 20 : 15).append('.').append(i * 7 % 10);
      days.append('\n').append(day).append(",18.").append(i % 9).append('\n');
    }
    write("days.csv", days.toString());
  }
}

package org.centreline.cli.command.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Set;
import org.centreline.cli.command.EffectTrial;

/** No option is accepted and ignored: each changes what comes out. */
public class OptionEffectTest extends EffectTrial {

  private static final String WEEKS = "chart weeks.csv --date week --value days";

  private static final String SHARES = WEEKS + " --denominator n --type run";
  private static final String CASES = "chart cases.csv --value died --type ra-cusum --risk p";
  private static final String PICTURE = WEEKS + " -o a.svg";

  /** What is typed without the option, and with it; the file is the same. */
  public static final String[] EFFECTS = {
    "chart jdbc:duckdb: --date week --value days --explain-sql | --table weeks",
    "chart jdbc:duckdb: --date week --value days --explain-sql | --query one.sql",
    "chart jdbc:duckdb: --date week --value days --table weeks | --explain-sql",
    "chart years.csv | --wide",
    "chart weeks.csv --value days | --date other",
    "chart weeks.csv --value days --where site=A | --order n",
    "chart weeks.csv --date week --value days | --value n",
    "chart weeks.csv --date week | --numerator days",
    "chart weeks.csv --date week --value n | --denominator days",
    WEEKS + " | --by site",
    WEEKS + " | --where site=A",
    "chart us.csv --date day --value days | --date-format MM/dd/yyyy",
    "chart odd.csv | --delimiter #",
    "chart odd.csv --delimiter # | --delimiter comma",
    "chart odd.csv | --delimiter semicolon",
    "chart odd.csv | --delimiter tab",
    "chart odd.csv | --delimiter pipe",
    "chart latin.csv | --encoding ISO-8859-15",
    "chart comma.csv --date week --value days | --decimal-comma",
    "chart halves.csv --date week --value days | --decimal-point",
    "chart lengths.csv --value wait | --durations hh:mm",
    "chart lengths.csv --value stay | --durations mm:ss",
    "chart hours.csv --combine mean | --every hour",
    "chart titled.csv | --skip 2",
    "chart two.xlsx | --sheet later",
    WEEKS + " | --percent",
    WEEKS + " | --type run",
    WEEKS + " --type run | --type xmr",
    WEEKS + " --type xmr | --type mr",
    WEEKS + " --type xmr | --type xmr-median",
    "chart few.csv --type xmr | --type auto",
    SHARES + " | --type iprime",
    SHARES + " | --type ms",
    SHARES + " | --type p",
    SHARES + " | --type pprime",
    SHARES + " | --type np",
    SHARES + " | --type u",
    SHARES + " | --type uprime",
    WEEKS + " | --type c",
    WEEKS + " | --type g",
    WEEKS + " | --type g-percentile",
    WEEKS + " | --type t",
    WEEKS + " | --type ewma",
    WEEKS + " | --type cusum",
    WEEKS + " | --phase 2024-04-01",
    WEEKS + " | --phase 2024-04-01=Change",
    WEEKS + " | --baseline 14",
    WEEKS + " | --baseline 2024-01-01..2024-04-01",
    WEEKS + " | --exclude 2024-02-05",
    WEEKS + " | --exclude 2024-02-05..2024-02-19=Snow",
    WEEKS + " | --centre -3",
    WEEKS + " | --sigma 9",
    WEEKS + " | --screen-moving-ranges",
    WEEKS + " --convention qicharts2 | --no-screen-moving-ranges",
    WEEKS + " --sigma 90 | --no-negative-limits",
    WEEKS + " | --target 28",
    WEEKS + " --denominator n | --target 28%",
    WEEKS + " | --target 20..30",
    WEEKS + " | --target-column n",
    WEEKS + " | --better up",
    WEEKS + " --better up | --better down",
    WEEKS + " --better up | --better neither",
    WEEKS + " | --note 2030-01-01=Late",
    WEEKS + " | --multiply 1000",
    WEEKS + " | --unit days",
    WEEKS + " --format text | --decimals 3",
    WEEKS + " --type xmr --sigma 9 | --limits-within 0..40",
    WEEKS + " | --rules anhoej",
    WEEKS + " | --rules mdc-6",
    WEEKS + " | --rules ihi",
    WEEKS + " | --rules ihi-table",
    WEEKS + " | --rules western-electric",
    WEEKS + " | --rules nelson",
    WEEKS + " | --rules provost-murray",
    WEEKS + " | --rules mdc,anhoej",
    WEEKS + " | --rules mdc-2021",
    WEEKS + " | --rules three-sigma",
    WEEKS + " | --rules none",
    WEEKS + " --type run | --rules mdc",
    WEEKS + " | --convention exact",
    WEEKS + " | --convention qicharts2",
    WEEKS + " | --convention nhsrplotthedots",
    WEEKS + " | --convention qcc",
    WEEKS + " --convention qcc | --convention mdc",
    WEEKS + " --format json | --format text",
    WEEKS + " --format json | --format csv",
    WEEKS + " --format csv | --format json",
    WEEKS + " | --title Waits",
    WEEKS + " | --fail-on signal",
    WEEKS + " --better up | --fail-on concern",
    WEEKS + " --better down --target 1 | --fail-on failing",
    WEEKS + " | -q",
    WEEKS + " | --quiet",
    "chart weeks.csv --value days --format text | --notices",
    WEEKS + " --format text | --no-colour",
    WEEKS + " --format json | --format markdown",
    PICTURE + " | --title Waits",
    PICTURE + " | --subtitle Line",
    PICTURE + " | --caption Line",
    PICTURE + " | --y-label Line",
    PICTURE + " | --size 600x400",
    PICTURE + " --theme mono | --theme nhs",
    PICTURE + " | --theme accessible",
    PICTURE + " | --theme mono",
    PICTURE + " | --no-method-line",
    PICTURE.replace("a.svg", "a.png") + " | --dpi 100",
    PICTURE + " | --note 2024-02-06=Note",
    "chart times.csv --combine mean | --every week",
    WEEKS + " --combine mean | --every month",
    WEEKS + " --combine mean | --every quarter",
    WEEKS + " --combine mean | --every half-year",
    WEEKS + " --combine mean | --every year",
    WEEKS + " --combine mean | --every financial-year",
    "chart times.csv --combine mean | --every day",
    WEEKS + " --every month | --combine sum",
    WEEKS + " --every quarter --combine sum | --keep-part-periods",
    WEEKS + " | --as-of 2024-04-01",
    WEEKS + " --every month | --combine mean",
    WEEKS + " --every month | --combine median",
    WEEKS + " --every month | --combine count",
    WEEKS + " --every month | --combine sd",
    WEEKS + " --every month | --type xbar",
    WEEKS + " --every month | --type r",
    WEEKS + " --every month | --type s",
    WEEKS + " --type ewma | --lambda 0.4",
    WEEKS + " --type cusum | --decision-interval 4",
    WEEKS + " --type cusum | --detect-shift 2",
    WEEKS + " --type cusum | --head-start 2.5",
    WEEKS + " --type cusum | --one-sided up",
    WEEKS + " --type cusum | --one-sided down",
    SHARES + " | --type vlad",
    SHARES + " | --type ra-cusum",
    "chart cases.csv --value died | --type bernoulli",
    WEEKS + " --value n | --type t2",
    WEEKS + " | --spec-lower 3",
    WEEKS + " --spec-lower 3 | --spec-upper 40",
    "chart cases.csv --value died --type ra-cusum | --risk p",
    "chart weeks.csv --date week --type vlad --expected n | --observed days",
    "chart weeks.csv --date week --type vlad --observed days | --expected n",
    CASES.replace("ra-cusum", "vlad") + " | --levels 30,50",
    CASES.replace("ra-cusum", "vlad") + " | --prediction-limits",
    CASES + " | --odds-ratio 1.5",
    CASES + " | --odds-ratio-down 0.4",
    CASES + " | --false-alarm 800",
    CASES + " --fail-on signal --decision-interval 0.5 | --since 2030-01-01",
    CASES + " | --decision-interval 3",
    CASES + " | --head-start 1",
    CASES + " | --one-sided up",
    CASES + " --decision-interval 1 | --no-restart",
    CASES + " --baseline 60 | --recalibrate",
    WEEKS + " | --shift 9",
    WEEKS + " | --trend 3",
    WEEKS + " --by cell --format csv | --raw-text",
    WEEKS + " --by cell -o a.csv | --no-bom",
    WEEKS + " | --output a.json",
    WEEKS + " | -o a.csv",
    WEEKS + " | -o a.txt",
    WEEKS + " | -o a.md",
    WEEKS + " | -o a.svg",
    WEEKS + " | -o a.png",
    WEEKS + " | -o a.html",
    WEEKS + " | --help",
    WEEKS + " | --version",
  };

  /** What holds anyway. */
  private static final Set<String> UNTRIED = Set.of("--negative-limits");

  OptionEffectTest() {
    super(new ChartVerb(), EFFECTS, UNTRIED);
  }

  @Override
  protected void files() throws IOException {
    writeFiles(this);
  }

  private static void writeCases(EffectTrial trial) throws IOException {
    LocalDate monday = LocalDate.of(2024, 1, 1);
    StringBuilder cases = new StringBuilder("day,died,p,site\n");
    for (int i = 0; i < 180; i++) {
      cases.append(monday.plusDays(i) + "," + (i % 6 == 3 || i > 160 ? 1 : 0));
      cases.append(",0." + (1 + i * 7 % 4) + (i / 2 % 2 == 0 ? ",A\n" : ",B\n"));
    }
    trial.write("cases.csv", cases.toString());
  }

  /** The files that the command lines name, in the folder of a trial. */
  public static void writeFiles(EffectTrial trial) throws IOException {
    trial.write("one.sql", "SELECT * FROM weeks");
    trial.write("years.csv", "Ward,2019,2021\nA,1,2\n");
    StringBuilder weeks = new StringBuilder("week,other,days,n,site,cell\n");
    StringBuilder us = new StringBuilder("day,days\n");
    StringBuilder comma = new StringBuilder("week;days\n");
    LocalDate monday = LocalDate.of(2024, 1, 1);
    for (int i = 0; i < 30; i++) {
      String days = (i < 20 ? 30 : 20) + i * 7 % 5 + (i == 9 ? 14 : 0) + "." + i * 3 % 10;
      String week = monday.plusWeeks(i).toString();
      String other = monday.plusDays(i).toString();
      String rest = (100 + i) + "," + (i % 2 == 0 ? "A" : "B") + ",=\u00E4";
      weeks.append(String.join(",", week, other, i == 25 ? "" : days, rest)).append('\n');
      comma.append(week).append(';').append(days.replace('.', ',')).append("00\n");
    }
    for (int day = 1; day < 10; day++) {
      us.append("0").append(day).append("/03/2024,").append(day * 3 % 7).append('\n');
    }
    trial.write("weeks.csv", weeks.toString());
    trial.write("us.csv", us.toString());
    trial.write("times.csv", "day,days\n2024-01-01,3\n2024-01-01,5\n2024-01-04,2\n2024-01-09,4\n");
    trial.write("comma.csv", comma.toString());
    StringBuilder lengths = new StringBuilder("month,stay,wait\n");
    StringBuilder hours = new StringBuilder("at,n\n");
    for (int i = 0; i < 30; i++) {
      LocalDate month = LocalDate.of(2020, 1, 1).plusMonths(i);
      lengths.append(month + "," + (5 + i * i % 7) + ":25," + (5 + i * 3 % 7) + ":40\n");
      hours.append(
          "2024-01-0" + (1 + i / 10) + " 1" + i % 10 / 2 + ":1" + i % 2 + "," + i * i % 11 + "\n");
    }
    trial.write("halves.csv", comma.toString().replace("00\n", "\n"));
    trial.write("lengths.csv", lengths.toString());
    trial.write("hours.csv", hours.toString());
    writeCases(trial);
    trial.write("few.csv", "week,days\n2024-01-01,3\n2024-01-08,4\n2024-01-15,2\n");
    trial.write("odd.csv", "week#days,x\n2024-01-01#3\n2024-01-08#4\n2024-01-15#5\n");
    trial.write("titled.csv", "a,b\nc,d\nweek,days\n2024-01-01,3\n2024-01-08,4\n");
    writeOthers(trial);
  }

  /** Files that are no text in UTF-8. */
  private static void writeOthers(EffectTrial trial) throws IOException {
    trial.writeBook(
        "two.xlsx",
        "week,days\n2024-01-01,3\n2024-01-08,4\n2024-01-15,6\n2024-01-22,3\n",
        "week,days\n2025-01-06,5\n2025-01-13,9\n2025-01-20,7\n2025-01-27,12\n");
    byte[] latin = "week,\u00A4\n2024-01-01,3\n2024-01-08,4\n".getBytes("ISO-8859-1");
    Files.write(trial.folder.resolve("latin.csv"), latin);
  }
}

package org.centreline.cli.command.describe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import org.centreline.cli.command.EffectTrial;

class DescribeEffectTest extends EffectTrial {

  private static final String WEEKS = "describe weeks.csv";
  private static final String ODD = "describe odd.csv";

  private static final String[] EFFECTS = {
    "describe jdbc:h2: | --table t",
    "describe jdbc:h2: | --query one.sql",
    "describe years.csv | --wide",
    "describe us.csv | --date-format MM/dd/yyyy",
    ODD + " | --delimiter #",
    ODD + " --delimiter # | --delimiter comma",
    ODD + " | --delimiter semicolon",
    ODD + " | --delimiter tab",
    ODD + " | --delimiter pipe",
    "describe latin.csv | --encoding ISO-8859-15",
    "describe comma.csv | --decimal-comma",
    "describe points.csv | --decimal-point",
    "describe times.csv | --durations mm:ss",
    "describe times.csv --durations mm:ss | --durations hh:mm",
    WEEKS + " | --skip 1",
    "describe two.xlsx | --sheet Later",
    WEEKS + " | --percent",
    WEEKS + " --format json | --format text",
    WEEKS + " --format text | --format json",
    "describe many.csv | --all",
    WEEKS + " | -o a.txt",
    WEEKS + " | --output a.json",
    WEEKS + " -o a.txt | -q",
    WEEKS + " --format text | --no-colour",
    WEEKS + " | --help",
    WEEKS + " | --version",
  };

  DescribeEffectTest() {
    super(new DescribeVerb(), EFFECTS, Set.of());
  }

  @Override
  protected void files() throws IOException {
    write("one.sql", "SELECT 1");
    write("years.csv", "Ward,2019,2021\nA,1,2\n");
    write("weeks.csv", "week,days\n2024-01-01,3\n2024-01-08,4\n2024-01-15,2\n");
    writeBook("two.xlsx", "week,days\n2024-01-01,3\n", "week,falls\n2025-01-06,5\n");
    write("many.csv", many());
    write("us.csv", "day,days\n01/02/2024,3\n02/02/2024,4\n03/02/2024,2\n");
    write("odd.csv", "week#days,x\n2024-01-01#3\n2024-01-08#4\n2024-01-15#5\n");
    write("comma.csv", "week;days\n2024-01-01;1,500\n2024-01-08;2,500\n");
    write("points.csv", "week;n\n2024-01-01;1.500\n2024-01-08;2.500\n2024-01-15;3.500\n");
    write("times.csv", "week,reply\n2024-01-01,07:50\n2024-01-08,08:10\n2024-01-15,06:20\n");
    byte[] latin = "week,\u00A4\n2024-01-01,3\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("latin.csv"), latin);
  }

  /** More columns than a page holds. */
  private static String many() {
    StringBuilder csv = new StringBuilder("week");
    for (int i = 0; i < 40; i++) {
      csv.append(",wait ").append((char) ('A' + i % 26)).append(i);
    }
    for (int week = 1; week < 29; week += 7) {
      csv.append("\n2024-01-").append(week < 10 ? "0" : "").append(week);
      for (int i = 0; i < 40; i++) {
        csv.append(',').append(week * i % 7).append(".5");
      }
    }
    return csv.append('\n').toString();
  }
}

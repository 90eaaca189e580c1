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
    "describe years.csv | --wide",
    "describe us.csv | --date-format MM/dd/yyyy",
    ODD + " | --delimiter #",
    ODD + " --delimiter # | --delimiter comma",
    ODD + " | --delimiter semicolon",
    ODD + " | --delimiter tab",
    ODD + " | --delimiter pipe",
    "describe latin.csv | --encoding ISO-8859-15",
    "describe comma.csv | --decimal-comma",
    "describe halves.csv | --decimal-point",
    "describe lengths.csv | --durations hh:mm",
    "describe lengths.csv | --durations mm:ss",
    WEEKS + " | --skip 1",
    WEEKS + " | --percent",
    WEEKS + " --format json | --format text",
    WEEKS + " --format text | --format json",
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
    write("years.csv", "Ward,2019,2021\nA,1,2\n");
    write("weeks.csv", "week,days\n2024-01-01,3\n2024-01-08,4\n2024-01-15,2\n");
    write("us.csv", "day,days\n01/02/2024,3\n02/02/2024,4\n03/02/2024,2\n");
    write("odd.csv", "week#days,x\n2024-01-01#3\n2024-01-08#4\n2024-01-15#5\n");
    write("halves.csv", "week;days\n2024-01-01;1,5\n2024-01-08;2,5\n");
    write("lengths.csv", "week,stay\n2024-01-01,7:25\n2024-01-08,8:10\n2024-01-15,6:20\n");
    write("comma.csv", "week;days\n2024-01-01;1,500\n2024-01-08;2,500\n");
    byte[] latin = "week,\u00A4\n2024-01-01,3\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("latin.csv"), latin);
  }
}

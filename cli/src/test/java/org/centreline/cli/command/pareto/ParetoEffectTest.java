package org.centreline.cli.command.pareto;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import org.centreline.cli.command.EffectTrial;

class ParetoEffectTest extends EffectTrial {

  private static final String CAUSES = "pareto causes.csv --category cause";
  private static final String ODD = "pareto odd.csv --category cause";
  private static final String PICTURE = CAUSES + " -o a.svg";

  private static final String[] EFFECTS = {
    CAUSES + " | --category site",
    CAUSES + " | --count n",
    CAUSES + " | --where site=A",
    CAUSES + " | --by site",
    CAUSES + " --by site | --by n",
    PICTURE + " | --by site",
    CAUSES + " | --top 2",
    CAUSES + " | --missing counted",
    CAUSES + " --missing counted | --missing apart",
    ODD + " | --delimiter #",
    ODD + " --delimiter # | --delimiter comma",
    ODD + " | --delimiter semicolon",
    ODD + " | --delimiter tab",
    ODD + " | --delimiter pipe",
    "pareto latin.csv --category cause | --encoding ISO-8859-15",
    "pareto comma.csv --category cause --count n | --decimal-comma",
    "pareto halves.csv --category cause --count n | --decimal-point",
    ODD + " --delimiter # | --skip 1",
    "pareto two.xlsx --category cause | --sheet Later",
    CAUSES + " --format json | --format text",
    CAUSES + " --format json | --format csv",
    CAUSES + " --format csv | --format json",
    CAUSES + " --format json | --format markdown",
    CAUSES + " --format csv | --raw-text",
    "pareto latin.csv --category cause --encoding ISO-8859-15 -o a.csv | --no-bom",
    CAUSES + " | --title Why",
    CAUSES + " | -q",
    CAUSES + " --format text | --no-colour",
    PICTURE + " | --title Why",
    PICTURE + " | --subtitle Line",
    PICTURE + " | --caption Line",
    PICTURE + " | --y-label Line",
    PICTURE + " | --size 600x400",
    PICTURE + " --theme mono | --theme nhs",
    PICTURE + " | --theme accessible",
    PICTURE + " | --theme mono",
    PICTURE + " | --no-method-line",
    PICTURE.replace("a.svg", "a.png") + " | --dpi 100",
    CAUSES + " | -o a.json",
    CAUSES + " | -o a.html",
    CAUSES + " | --help",
    CAUSES + " | --version",
  };

  ParetoEffectTest() {
    super(new ParetoVerb(), EFFECTS, Set.of());
  }

  @Override
  protected void files() throws IOException {
    write(
        "causes.csv", "cause,n,site\nFalls,1,A\nFalls,1,B\n=Drugs,9,A\nOther,1,A\nIT,1,A\n,1,A\n");
    writeBook("two.xlsx", "cause,n\nFalls,1\nDrugs,2\n", "cause,n\nFalls,1\nFalls,2\n");
    write("odd.csv", "cause#n,x\nFalls#1\nDrugs#2\nDrugs#2\n");
    write("halves.csv", "cause;n\nFalls;1,5\nDrugs;2\n");
    write("comma.csv", "cause;n\nFalls;1,500\nDrugs;2\n");
    byte[] latin = "cause\n\u00A4\nFalls\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("latin.csv"), latin);
  }
}

package org.centreline.cli.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.centreline.cli.launcher.Installation.Result;
import org.junit.jupiter.api.Test;

/**
 * What the first attack found of memory and time. Everything runs in 300 MB of Java's memory and
 * with a limit of processor time, so that a version without bounds ends too.
 */
class FirstAttackBoundsIT extends Attacked {

  private static final String BOUNDED = "ulimit -t 20\nexport JAVA_TOOL_OPTIONS=-Xmx%dm\n";

  private static final Pattern TIMES = Pattern.compile("(\\d+)m([0-9.]+)s");

  private void rows(String header, int count, IntFunction<String> row) throws Exception {
    StringBuilder text = new StringBuilder(header).append('\n');
    for (int i = 0; i < count; i++) {
      text.append(row.apply(i)).append('\n');
    }
    write("x.csv", text.toString());
  }

  private void assertRefused(String line) throws Exception {
    Result run = shell(BOUNDED.formatted(300) + line);
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("[too-large]"), run.err());
    assertTrue(run.err().contains("centreline explain too-large"), run.err());
  }

  /** A line that is too long, no end of line at all, and no end of lines. */
  @Members({"cat /dev/zero", "head -c 30000000 /dev/zero | tr '\\0' 1", "yes a,b"})
  void f23StandardInputHasBounds(String input) throws Exception {
    assertRefused(input + " 2>input.err | \"$C\" describe -");
  }

  @Test
  void f23ColumnsHaveABound() throws Exception {
    write("x.csv", "date" + ",c".repeat(32_767) + "\n2024-01-01" + ",1".repeat(32_767) + "\n");
    assertRefused("\"$C\" chart x.csv");
  }

  @Further
  @Test
  void f23GroupsHaveABound() throws Exception {
    rows("date,site,v", 10_001, i -> "2024-01-01,s" + i + "," + i % 7);
    assertRefused("\"$C\" chart x.csv --by site --date date --value v");
  }

  @Further
  @Test
  void f23LabelsHaveABound() throws Exception {
    rows("ref,v", 32_768, i -> "r" + i + "," + i % 7);
    assertRefused("\"$C\" chart x.csv --order ref --value v -o x.svg");
  }

  /** Processor time by that of a chart of the same file, so that it holds on any machine. */
  @Further
  @Test
  void f24APlanTakesNoMoreThanADozenCharts() throws Exception {
    Random random = new Random(5);
    rows(
        "date,v",
        255,
        i ->
            LocalDate.of(2019, 1, 7).plusWeeks(i)
                + ","
                + Math.rint(1000 + 200 * random.nextGaussian()) / 10);
    Result run =
        shell(
            """
            "$C" chart x.csv -o x.svg >/dev/null && "$C" chart x.csv -o x.svg >/dev/null
            times
            "$C" plan x.csv --change-size 98 >/dev/null
            times
            """);
    List<Double> seconds =
        TIMES
            .matcher(run.out())
            .results()
            .map(m -> 60 * Double.parseDouble(m.group(1)) + Double.parseDouble(m.group(2)))
            .toList();
    needs(run.code() == 0 && seconds.size() == 8, run);
    double charts = seconds.get(2) + seconds.get(3);
    double plan = seconds.get(6) + seconds.get(7) - charts;
    assertTrue(plan < 6 * charts, plan + " s, where two charts took " + charts + " s");
  }

  /** 400 charts in 64 MB; the page that a browser opens is below 5 MB. */
  @Further
  @Test
  void scaleALargePackNeedsLittleMemory() throws Exception {
    Random random = new Random(1);
    rows(
        "month,site,a,b",
        24 * 200,
        i ->
            (2022 + i / 2400)
                + "-"
                + (i / 200 % 12 < 9 ? "0" : "")
                + (i / 200 % 12 + 1)
                + ",Site "
                + i % 200
                + ","
                + (3 + random.nextInt(38))
                + ","
                + (3 + random.nextInt(38)));
    write("p/x.csv", read("x.csv"));
    write(
        "p/measures.csv",
        "id,title,kind,file,date,value,by,type\na,A,outcome,x.csv,month,a,site,xmr\n"
            + "b,B,process,x.csv,month,b,site,xmr\n");
    Result small = shell(BOUNDED.formatted(64) + "\"$C\" report p -o o");
    assertEquals(0, small.code(), small.err());
    long page = Files.size(folder.resolve("o/index.html"));
    assertTrue(page < 5_000_000, page + " bytes");
  }
}

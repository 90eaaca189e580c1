package org.centreline.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.centreline.cli.InFolder;
import org.centreline.cli.Main;
import org.centreline.cli.Run;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input at the edge of what there is: an answer or a reason, never a fault. */
class EdgeCasesTest extends InFolder {

  private static String days(int count, int apart) {
    StringBuilder csv = new StringBuilder("date,v\n");
    for (int i = 0; i < count; i++) {
      csv.append(java.time.LocalDate.of(2023, 1, 2).plusDays((long) i * apart));
      csv.append(',').append(i % 5).append('\n');
    }
    return csv.toString();
  }

  private Run run(String command) {
    return Run.in(folder, command.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chart weeks.csv --phase 2024-03-04=Ab --phase 2024-03-11=Cd",
        "chart weeks.csv --phase 2024-03-04=Ab --phase 2024-03-18=Cd -o a.svg",
        "chart days.csv --phase 2023-01-20=Abcdef --phase 2023-01-21=B --phase 2023-01-22=Cdefgh",
        "chart days.csv --phase 2023-01-20 --phase 2023-01-21 --phase 2023-01-22"
      })
  void phasesMayBeCloseTogether(String command) throws IOException {
    write("weeks.csv", days(104, 7));
    write("days.csv", days(1500, 1));
    Run run = run(command);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.9e-324", "1e300", "1e308", "-1e308", "1e51", "1e-51", "9e999"})
  void numbersWithoutASizeAreRefused(String number) throws IOException {
    write("a.csv", "date,v\n2024-01-01," + number + "\n2024-01-02,2\n");
    write("s.csv", "s,o,e\na," + number + ",1\nb,2," + number + "\n");
    List<String> commands =
        List.of(
            "chart a.csv -o a.svg",
            "plan a.csv",
            "pareto s.csv --category s --count o",
            "compare s.csv --funnel --by s --observed o --expected e",
            "outcome a.csv --change 2024-01-02");
    for (String command : commands) {
      Run run = run(command);
      assertTrue(run.code() == 3 || run.code() == 2, command + ": " + run);
    }
    assertTrue(run(commands.get(0)).err().contains("[bad-number]"));
    assertEquals(2, run("plan --sd 1 --change-size " + number).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e50", "1e-50", "-1e50", "123456789012345678"})
  void numbersAtTheEdgeAreWorkedWith(String number) throws IOException {
    write("a.csv", "date,v\n2024-01-01," + number + "\n2024-01-02,2\n2024-01-03,3\n");
    write("s.csv", "s,o,e\na,1e50,1e50\nb,1e50,9e49\nc,1,2\n");
    for (String type : List.of("run", "xmr", "ewma", "cusum")) {
      Run run = run("chart a.csv --type " + type + " -o a.svg -o a.json");
      assertEquals(0, run.code(), type + ": " + run.err());
    }
    assertEquals(0, run("compare s.csv --funnel --by s --observed o --expected e").code());
  }

  @Test
  void aChangeOfManyStandardDeviationsIsSeenAtOnce() {
    Run plan = run("plan --sd 1 --change-size 100000");
    assertEquals(0, plan.code(), plan.err());
    assertTrue(plan.out().contains("100%"), plan.out());
  }

  @Test
  void nothingIsSaidOfASpreadThatIsNone() throws IOException {
    write("z.csv", days(24, 7).replaceAll(",\\d", ",0"));
    for (String command : List.of("chart z.csv", "describe z.csv", "chart z.csv --format json")) {
      assertFalse(run(command).out().contains("NaN"), run(command).out());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "1599-12-31", "2200-01-01"})
  void aFarYearIsNotSaidToHaveNoSuchDay(String date) throws IOException {
    write("a.csv", "date,v\n" + date + ",1\n" + date.replace("-01", "-02") + ",2\n");
    Run run = run("chart a.csv");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("expected a day in the years 1600 to 2199"), run.err());
  }

  @Test
  void aLinkNamesTheFolderThatIsNotThere() throws IOException {
    write("a.csv", "n\n1\n2\n");
    Files.createSymbolicLink(folder.resolve("far.svg"), Path.of("nowhere/x.svg"));
    Files.createSymbolicLink(folder.resolve("near.svg"), Path.of("far.svg"));
    for (String link : List.of("far.svg", "near.svg")) {
      Run run = run("chart a.csv -o " + link);
      assertEquals(4, run.code());
      assertTrue(run.err().contains("nowhere; make it first"), run.err());
    }
  }

  @Test
  void aLinkToItselfStaysOne() throws IOException {
    write("a.csv", "n\n1\n2\n");
    Files.createSymbolicLink(folder.resolve("l.svg"), Path.of("l.svg"));
    Files.createSymbolicLink(folder.resolve("m.svg"), Path.of("n.svg"));
    Files.createSymbolicLink(folder.resolve("n.svg"), Path.of("m.svg"));
    for (String link : List.of("l.svg", "m.svg")) {
      assertEquals(4, run("chart a.csv -o " + link).code());
      assertTrue(Files.isSymbolicLink(folder.resolve(link)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"chart a.csv -o a.svg", "init p", "check q --record", "report q -o a.svg"})
  void filesThatWereWrittenAreToldWhereOutputIsClosed(String command) throws IOException {
    write("a.csv", "n\n1\n2\n");
    write("q/d.csv", days(24, 7));
    write("q/measures.csv", "id,title,kind,file,better\nw,W,outcome,d.csv,down\n");
    if (command.startsWith("report")) {
      run(command);
    }
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Bad file descriptor");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(InputStream.nullInputStream(), closed, err, RunEnvironment.piped(folder));
    assertEquals(4, Main.run(terminal, command.split(" ")));
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(said.contains(" was written all the same."), said);
  }

  @Test
  void digitsAreThoseOfTheFileInEveryLanguage() throws IOException {
    write("q/d.csv", days(24, 7));
    write("q/measures.csv", "id,title,kind,file,better\nw,W,outcome,d.csv,down\n");
    write("a.csv", "n\n1\n2\n");
    Locale before = Locale.getDefault();
    try {
      for (String language : List.of("ar-EG", "fa-IR", "tr-TR", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        List<String> commands =
            List.of(
                "report q -o pack",
                "chart a.csv --size 10x10 -o b.svg",
                "chart a.csv --png-dpi 600 --size 4000x4000 -o b.png",
                "chart a.csv --baseline 99",
                "plan --sd 1 --change-size 1");
        for (String command : commands) {
          Run run = run(command);
          String all = run.out() + run.err();
          boolean ascii = all.chars().noneMatch(c -> c > 127 && Character.isDigit(c));
          assertTrue(ascii, language + ": " + all);
        }
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}

package org.centreline.cli.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.centreline.cli.launcher.Installation.Result;
import org.junit.jupiter.api.Test;

/** What the first attack found in what is said: raw controls, wrong words, and the small ones. */
class FirstAttackWordsIT extends Attacked {

  /** Escape, a bell, next line, a sequence of one letter, and writing from right to left. */
  private static final String HEADER = "a\u001b]0;x\u0007\u001b[2Jb\u0085c\u009b2Jd\u202ee\u2066f";

  private static final String ZEROS = months("n", Collections.nCopies(24, (Object) "0").toArray());

  /** The names of controls that stand raw in a text. */
  private static List<String> raw(String text) {
    return text.chars()
        .filter(c -> c != '\n' && Character.isISOControl(c) || c == 0x202E || c == 0x2066)
        .mapToObj(Character::getName)
        .distinct()
        .toList();
  }

  private void header() throws Exception {
    write("h.csv", "month," + HEADER + ",b\n2024-01,1,2\n2024-02,2,3\n2024-03,3,4\n");
  }

  @Members({"chart h.csv", "describe h.csv", "describe h.csv --format json"})
  void f2NoControlOfACellReachesTheTerminal(String command) throws Exception {
    header();
    Result run = run(command);
    needs((run.out() + run.err()).contains("0;x"), run);
    assertEquals(List.of(), raw(run.out() + run.err()));
  }

  @Test
  void f2NoControlOfACellReachesAFileOfText() throws Exception {
    header();
    needs(run("describe h.csv -o x.txt").code() == 0, "a file");
    assertEquals(List.of(), raw(read("x.txt")));
  }

  @Test
  void f2NoControlOfWhatWasTypedReachesTheTerminal() throws Exception {
    write("z.csv", ZEROS);
    Result run = shell("\"$C\" chart z.csv --phase \"$(printf '2024-99\\033[2J=x')\"");
    needs(run.code() == 2 && run.err().contains("2024-99"), run);
    assertEquals(List.of(), raw(run.err()));
  }

  @Test
  void f20DigitsOfMessagesAreThoseOfTheFile() throws Exception {
    project();
    Result report =
        shell(
            "export JAVA_TOOL_OPTIONS='-Duser.language=ar -Duser.country=EG'\n"
                + "\"$C\" report p -o o");
    needs(report.code() == 0 && report.err().contains("Wrote "), report);
    String said = report.out() + report.err();
    assertTrue(said.chars().noneMatch(c -> c > 127 && Character.isDigit(c)), said);
  }

  @Members({"-o x.md -q", "--format markdown -q"})
  void f21NoControlOfDirectionStandsInMarkdown(String where) throws Exception {
    write("z.csv", ZEROS);
    Result run = shell("\"$C\" chart z.csv --title \"$(printf 'a\\342\\200\\256b')\" " + where);
    String markdown = where.startsWith("-o") ? read("x.md") : run.out();
    needs(run.code() == 0 && markdown.contains("Every value is 0"), run);
    assertEquals(List.of(), raw(markdown));
  }

  @Members({"chart z.csv", "describe z.csv"})
  void smallASpreadThatIsNoneIsNoSigma(String command) throws Exception {
    write("z.csv", ZEROS);
    Result run = run(command);
    needs(run.code() == 0, run);
    assertFalse(run.out().contains("NaN"), run.out());
  }

  @Test
  void smallAClosedStandardInputCannotBeRead() throws Exception {
    Result chart = shell("\"$C\" chart - <&-");
    assertEquals(4, chart.code(), chart.err());
    assertTrue(chart.err().contains("can't be read"), chart.err());
  }

  @Test
  void smallALinkNamesTheFolderThatIsNotThere() throws Exception {
    write("z.csv", ZEROS);
    Files.createSymbolicLink(folder.resolve("far.svg"), Path.of("nowhere/x.svg"));
    Result chart = run("chart z.csv -o far.svg");
    needs(chart.code() == 4, chart);
    assertTrue(chart.err().contains("nowhere; make it first"), chart.err());
  }

  @Test
  void smallAFarYearIsNotSaidToHaveNoSuchDay() throws Exception {
    write("y.csv", "date,v\n0001-01-01,1\n0001-01-02,2\n");
    Result chart = run("chart y.csv");
    needs(chart.code() == 3, chart);
    assertFalse(chart.err().contains("a day that exists"), chart.err());
  }

  @Test
  void smallWhereOutputIsClosedTheFilesAreTold() throws Exception {
    write("z.csv", ZEROS);
    Result chart = shell("\"$C\" chart z.csv -o a.svg >&-");
    needs(chart.code() == 4 && Files.exists(folder.resolve("a.svg")), chart);
    assertTrue(chart.err().contains("a.svg was written"), chart.err());
  }

  @Test
  void smallALinkToItselfIsNotReplaced() throws Exception {
    write("z.csv", ZEROS);
    Files.createSymbolicLink(folder.resolve("l.svg"), Path.of("l.svg"));
    Result chart = run("chart z.csv -o l.svg");
    assertTrue(Files.isSymbolicLink(folder.resolve("l.svg")), chart.err());
    assertEquals(4, chart.code(), chart.err());
  }

  /** The name is on the disk once the folder is. */
  @Test
  void smallTheFolderIsWrittenAfterTheRename() throws Exception {
    write("z.csv", ZEROS);
    String trace = "strace -f -qq -e trace=fsync,fdatasync,rename,renameat,renameat2 -o calls ";
    assumeTrue(shell(trace + "true").code() == 0, "there is no strace, or it may not look");
    needs(shell(trace + "\"$C\" chart z.csv -o a.svg").code() == 0, "a chart");
    List<String> calls = read("calls").lines().map(one -> one.replaceAll("^\\d+ +", "")).toList();
    int renamed = 0;
    while (renamed < calls.size() && !calls.get(renamed).contains("/a.svg\")")) {
      renamed++;
    }
    needs(renamed < calls.size(), calls);
    assertTrue(
        calls.stream().skip(renamed + 1L).anyMatch(one -> one.startsWith("fsync(")),
        "no fsync after " + calls.get(renamed));
  }
}

package org.centreline.cli.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.centreline.cli.Run;
import org.centreline.cli.option.Problems;
import org.centreline.cli.terminal.RunEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as Windows reads them: they are judged here as text, so that every system tries them. */
class WindowsNameTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "con.svg",
        "CON",
        "nul.txt",
        "out\\Nul.csv",
        "C:\\x\\aux.json",
        "prn .svg",
        "com1.png",
        "LPT9.svg",
        "com¹.csv",
        "conout$",
        "c:/x/con.tar.gz",
        "C:con.svg"
      })
  void devicesAreRefused(String name) {
    String fault = WindowsName.fault(name).orElse("");
    assertTrue(fault.endsWith("for a device, whatever follows"), name + ": " + fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C:\\x\\y.svg", "C:y.svg", "y.svg", "..\\y.svg", "console.svg", "com.svg", "com10.svg",
        "x.con", "con/y.svg", "nul-2.csv", "a b.svg", "é.svg", ".svg", "\\\\server\\share\\y.svg"
      })
  void othersArePassed(String name) {
    assertEquals(Optional.empty(), WindowsName.fault(name));
  }

  @Test
  void whatWindowsDropsOrHidesIsRefused() {
    String dropped = "Windows drops a full stop or space at the end of a name";
    assertEquals(Optional.of(dropped), WindowsName.fault("C:\\x\\waits."));
    assertEquals(Optional.of(dropped), WindowsName.fault("waits.svg "));
    assertEquals(
        Optional.of("what follows the : would be hidden in another file"),
        WindowsName.fault("C:\\x\\waits.svg:more.svg"));
  }

  /** Elsewhere a file may be called so. */
  @Test
  void theyAreOrdinaryNamesElsewhere() {
    if (folder.getFileSystem().getSeparator().equals("/")) {
      Problems problems = new Problems();
      OutputFile.of("con.svg", RunEnvironment.piped(folder), problems).orElseThrow();
      assertEquals(List.of(), problems.reasons());
    }
  }

  /** What was written with Windows' line ends and a mark is the same data. */
  @Test
  void carriageReturnsMakeNoDifference() throws Exception {
    String rows = "week,days\n2024-01-01,41\n2024-01-08,38.5\n2024-01-15,40\n";
    Files.writeString(folder.resolve("a.csv"), rows);
    Files.writeString(folder.resolve("b.csv"), "\uFEFF" + rows.replace("\n", "\r\n"));
    Run one = Run.in(folder, "chart", "a.csv", "--format", "csv", "--quiet");
    assertEquals(0, one.code(), one.err());
    assertEquals(one, Run.in(folder, "chart", "b.csv", "--format", "csv", "--quiet"));
    assertEquals(-1, one.out().indexOf('\r'));
  }
}

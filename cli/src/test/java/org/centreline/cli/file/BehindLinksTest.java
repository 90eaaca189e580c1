package org.centreline.cli.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.centreline.cli.terminal.RunEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A path with {@code ..} behind a link means for writing what it means for reading. */
@DisabledOnOs(OS.WINDOWS)
class BehindLinksTest extends InFolder {

  @BeforeEach
  void aLinkAndAProject() throws IOException {
    StringBuilder data = new StringBuilder("month,days,stage,person\n");
    for (int i = 0; i < 24; i++) {
      data.append(2023 + i / 12).append(i % 12 < 9 ? "-0" : "-").append(i % 12 + 1);
      data.append("-01,").append(10 + i * 7 % 5 + i / 12).append(i < 12 ? ",before," : ",after,");
      data.append(i % 12).append('\n');
    }
    write("a.csv", data.toString());
    write("p/data/a.csv", data.toString());
    write("p/measures.csv", "id,title,kind,file,value\nwaits,Waits,process,data/a.csv,days\n");
    Files.createDirectories(folder.resolve("other/sub"));
    Files.createSymbolicLink(folder.resolve("link"), Path.of("other/sub"));
  }

  private static List<String> commands() {
    return List.of(
        "chart a.csv --value days",
        "compare a.csv --value days --by stage --type xbar",
        "pareto a.csv --category stage",
        "describe a.csv",
        "suggest a.csv --value days",
        "outcome a.csv --value days --change 2024-01-01",
        "outcome a.csv --design paired --person person --time stage --value days",
        "plan a.csv --value days --change 2024-01-01 --shape level");
  }

  private Run run(String command, String... more) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of(more));
    if (!command.startsWith("init")) {
      words.add("-q");
    }
    return Run.in(folder, words.toArray(String[]::new));
  }

  private List<String> here(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json", "html", "svg", "txt", "xlsx", "pptx", "png"})
  void noFormatOfAnyVerbLandsElsewhere(String ending) throws IOException {
    List<String> before = here("");
    int written = 0;
    for (String command : commands()) {
      Run run = run(command, "-o", "link/../res." + ending);
      if (run.code() == 0) {
        written++;
        assertEquals(List.of("res." + ending, "sub"), here("other"), command);
        Files.delete(folder.resolve("other/res." + ending));
      }
      assertEquals(before, here(""), command + run.err());
    }
    assertTrue(written > 0);
  }

  @Test
  void theInputIsKeptAndWhatHasItsNameElsewhereIsWritten() throws IOException {
    String data = read("a.csv");
    for (String command : commands().subList(0, 7)) {
      Run missing = run(command, "-o", "gone/../a.csv");
      assertEquals(4, missing.code(), command);
      assertTrue(missing.err().contains("there is no folder gone; make it first"), missing.err());
      assertEquals(2, run(command, "-o", "link/../../a.csv").code(), command);
      run(command, "-o", "link/../a.csv");
      assertEquals(data, read("a.csv"), command);
    }
    assertFalse(read("other/a.csv").isEmpty());
  }

  @Test
  void aPackAndAProjectLieWhereTheyWereNamed() throws IOException {
    List<String> before = here("");
    for (String command :
        List.of("report p -o link/../pack", "init link/../proj", "init link/../q --from a.csv")) {
      Run run = run(command);
      assertEquals(0, run.code(), run.err());
      assertEquals(before, here(""), command);
    }
    assertEquals(List.of("pack", "proj", "q", "sub"), here("other"));
    assertEquals(0, run("check link/../proj --record").code());
    for (String command : List.of("report p -o gone/../pack", "init gone/../proj")) {
      Run run = run(command);
      assertEquals(4, run.code(), run.err());
      assertTrue(run.err().contains("the folder around it is not there"), run.err());
    }
    assertEquals(before, here(""));
  }

  @Test
  void aPackBehindALinkDoesNotLieInItsProject() throws IOException {
    Files.createDirectories(folder.resolve("p/deep"));
    Files.createSymbolicLink(folder.resolve("into"), Path.of("p/deep"));
    Run run = run("report p -o into/../pack");
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains("neither in its project nor around it"), run.err());
  }

  @Test
  void thePageOfAStepIsNoFileOfTheProject() throws IOException {
    String measures = read("p/measures.csv");
    Files.createSymbolicLink(folder.resolve("step.md"), Path.of("p/measures.csv"));
    for (String page : List.of("p/measures.csv", "p/new.md", "step.md", "link/../../p/new.md")) {
      RunEnvironment setting =
          new RunEnvironment(
              folder, Map.of("GITHUB_STEP_SUMMARY", page), Optional.empty(), Optional.empty());
      Run run = Run.in(setting, "", "check", "p", "--record");
      assertEquals(4, run.code(), run.err());
      assertTrue(run.err().contains("it lies in a project that is checked"), run.err());
    }
    assertEquals(measures, read("p/measures.csv"));
    assertEquals(List.of("data", "measures.csv"), here("p"));
  }
}

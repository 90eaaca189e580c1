package org.centreline.cli.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.centreline.cli.launcher.Wine.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The start-up archives of {@code centreline.cmd} under wine, with {@code -Dwine=run} where wine
 * and mingw are; half a minute. What wine can't show stands in docs/windows.md.
 */
@EnabledIfSystemProperty(named = "wine", matches = "run")
class WindowsArchiveTest extends InWine {

  @Test
  void theArchiveIsMadeOnceAndNothingElseStays() throws Exception {
    Said first = typed("chart waits.csv");
    Path archive = cache().resolve("java-21.0.4+7-LTS-serial.jsa");
    assertEquals(
        List.of("centreline.jar", "java-21.0.4+7-LTS-serial.jsa", "java-21.0.4+7-LTS-serial.sizes"),
        names(cache()),
        first.toString());
    assertTrue(first.words().contains("-XX:SharedArchiveFile=" + windows(archive)), first.out());
    Files.writeString(archive, "AN ARCHIVE");
    Said second = typed("chart waits.csv");
    assertTrue(second.words().contains("-XX:SharedArchiveFile=" + windows(archive)), second.out());
    assertEquals("AN ARCHIVE", Files.readString(archive));
  }

  @Test
  void anArchiveThatWasCutIsMadeAnew() throws Exception {
    typed("--version");
    Path archive = cache().resolve("java-21.0.4+7-LTS-serial.jsa");
    Files.writeString(archive, "an");
    typed("--version");
    assertEquals("an archive", Files.readString(archive));
  }

  @Test
  void whatCannotBeTrainedIsNotTriedAgain() throws Exception {
    Said said = typed("--version", "STUB_UNTRAINED", "1");
    assertEquals(0, said.code());
    assertTrue(said.words().contains("-jar"), said.out());
    assertEquals(List.of("centreline.jar", "java-21.0.4+7-LTS-serial.failed"), names(cache()));
    assertTrue(typed("--version").words().contains("-jar"));
    // What stood against it may be gone another day.
    Files.writeString(cache().resolve("java-21.0.4+7-LTS-serial.failed"), "01/02/2003\r\n");
    typed("--version");
    assertTrue(names(cache()).contains("java-21.0.4+7-LTS-serial.jsa"), "it is tried again");
    assertFalse(names(cache()).contains("java-21.0.4+7-LTS-serial.failed"));
  }

  /** Several first runs at once would each make one. */
  @Test
  void oneRunTrainsAndOneOfAnotherDayIsOver() throws Exception {
    Path training = Files.createDirectories(cache().resolve("training"));
    assertTrue(typed("--version").words().contains("-jar"), "another run makes it");
    assertTrue(Files.exists(training));
    Files.writeString(training.resolve("day"), "01/02/2003\r\n");
    assertFalse(typed("--version").words().contains("-jar"));
    assertFalse(Files.exists(training));
  }

  @Test
  void aDamagedArchiveIsClearedAndTheWorkIsDone() throws Exception {
    typed("--version");
    Said said = typed("chart waits.csv", "STUB_DAMAGED", "1");
    assertEquals(0, said.code(), said.toString());
    assertEquals(List.of("chart", "waits.csv"), afterMain(said));
    assertFalse(Files.exists(cache()));
  }

  @Test
  void aCacheElsewhereIsNotUsed() throws Exception {
    Path open = Files.createDirectories(wine.drive().resolve("t/open" + count));
    Said said =
        wine.line(
            data,
            home(java),
            "set \"LOCALAPPDATA="
                + windows(open)
                + "\"\r\n\""
                + windows(app.resolve("centreline.cmd"))
                + "\" --version");
    assertTrue(said.words().contains("-jar"), said.toString());
    assertEquals(List.of(), names(open));
  }
}

package org.centreline.cli.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What leads out of a folder is not held by it, in whichever way it is read. */
@DisabledOnOs(OS.WINDOWS)
class FilePlacesTest {

  @TempDir Path folder;

  private boolean isHeld(String name) {
    return new FilePlaces(List.of(folder.resolve("project"))).hold(folder + "/project/" + name);
  }

  @Test
  void aLinkLeadsNotOutBySayingDotDot() throws IOException {
    Files.createDirectories(folder.resolve("project/data"));
    Files.createDirectories(folder.resolve("secret/sub"));
    Files.createSymbolicLink(folder.resolve("project/link"), folder.resolve("secret/sub"));
    Files.createSymbolicLink(folder.resolve("project/near"), Path.of("data"));
    assertEquals(true, isHeld("data/base.db"));
    assertEquals(true, isHeld("data/../base.db"));
    assertEquals(true, isHeld("near/../base.db"));
    assertEquals(false, isHeld("link/base.db"));
    assertEquals(false, isHeld("link/../base.db"));
    assertEquals(false, isHeld("../secret/base.db"));
    assertEquals(false, isHeld("gone/../../secret/base.db"));
  }
}

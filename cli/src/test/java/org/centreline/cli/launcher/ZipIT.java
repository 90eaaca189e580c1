package org.centreline.cli.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.centreline.cli.launcher.Installation.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ZipIT {
  private static final String NAME = "centreline-" + System.getProperty("project.version");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");
  private static final Path ZIP = Installation.PROJECT.resolve("cli/target").resolve(NAME + ".zip");

  @TempDir Path temporary;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void runsWithoutAnyBuild() throws Exception {
    Path folder = unzip();
    folder.resolve("centreline").toFile().setExecutable(true);
    Installation borrowed = Installation.unpacked(temporary.resolve("borrowed"));
    Installation unzipped = new Installation(folder, borrowed.environment());
    assertEquals(new Result(0, Installation.VERSION, ""), unzipped.run("--version"));
    assertEquals(1, unzipped.archives().size());
  }

  @Test
  void holdsWhatItMustAndNoSource() throws Exception {
    Path folder = unzip();
    for (String name :
        new String[] {
          "README.md", "LICENSE", "NOTICE", "centreline.cmd", "licences/liberation-sans/LICENSE"
        }) {
      assertTrue(Files.size(folder.resolve(name)) > 0, name);
    }
    assertTrue(Files.notExists(folder.resolve("pom.xml")));
    assertTrue(Files.readString(folder.resolve("centreline.cmd")).contains("\r\n"));
  }

  /** A link of the README, and of the pages that it leads to, is no way into nothing. */
  @Test
  void whatTheReadmeLinksToIsThere() throws Exception {
    Path folder = unzip();
    List<Path> pages = new ArrayList<>(List.of(folder.resolve("README.md")));
    for (int i = 0; i < pages.size(); i++) {
      Matcher link = LINK.matcher(Files.readString(pages.get(i)));
      while (link.find()) {
        Path to = pages.get(i).resolveSibling(link.group(1)).normalize();
        assertTrue(Files.exists(to), pages.get(i) + " links to " + link.group(1));
        if (i == 0 && to.toString().endsWith(".md")) {
          pages.add(to);
        }
      }
    }
    assertTrue(pages.size() > 5, pages.toString());
  }

  @Test
  void checksumIsThatOfTheJar() throws Exception {
    Path lib = unzip().resolve("lib");
    byte[] jar = Files.readAllBytes(lib.resolve("centreline.jar"));
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(jar);
    assertEquals(
        HexFormat.of().formatHex(sum),
        Files.readString(lib.resolve("centreline.jar.sha256")).strip());
  }

  private Path unzip() throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(ZIP))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = temporary.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(zip, target);
        }
      }
    }
    return temporary.resolve(NAME);
  }
}

package org.centreline.cli.launcher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.centreline.cli.launcher.Installation.Result;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Tag("once")
class ZipIT {
  private static final String NAME = "centreline-" + System.getProperty("project.version");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");
  private static final Path ZIP = Installation.PROJECT.resolve("cli/target").resolve(NAME + ".zip");

  private static final String[] FIRST = {
    "chart",
    "examples/community-mental-health-waits/data/waits.csv",
    "--unit",
    "days",
    "--better",
    "down",
    "--target",
    "28",
    "--phase",
    "2024-09-09=Triage calls"
  };

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
    Result tried = unzipped.run("self-test");
    assertEquals(0, tried.code(), tried.out() + tried.err());
    assertTrue(tried.out().contains("\nAll held: "), tried.out());
  }

  @Test
  void holdsWhatItMustAndNoSource() throws Exception {
    Path folder = unzip();
    for (String name :
        new String[] {
          "README.md",
          "LICENSE",
          "NOTICE",
          "centreline.cmd",
          "centreline.cdx.json",
          "man/man1/centreline.1",
          "man/man1/centreline-chart.1",
          "licences/liberation-sans/LICENSE"
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
  void theListOfPartsIsThatOfTheJar() throws Exception {
    Path folder = unzip();
    try (ZipFile jar = new ZipFile(folder.resolve("lib/centreline.jar").toFile())) {
      ZipEntry list = jar.getEntry("META-INF/sbom/centreline.cdx.json");
      assertArrayEquals(
          jar.getInputStream(list).readAllBytes(),
          Files.readAllBytes(folder.resolve("centreline.cdx.json")));
    }
  }

  /** The README's first command, on a machine with nothing but Java. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theFirstLineWritesNothingButTheCache() throws Exception {
    Installation unzipped = at(unzip());
    List<Path> before = files(temporary);
    Result result = unzipped.run(FIRST);
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("28 days"), result.out());
    List<Path> made = new ArrayList<>(files(temporary));
    made.removeAll(before);
    made.removeIf(file -> file.startsWith(temporary.resolve("home/.cache")));
    made.removeIf(file -> file.getFileName().toString().matches("(out|err)[0-9]+\\.tmp"));
    assertEquals(List.of(), made);
    assertEquals(result, unzipped.run(FIRST));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theFirstLineIsTheSameWhereNothingCanBeWritten() throws Exception {
    assumeTrue(Reader.isThere(), "there is no user but root");
    Installation unzipped = at(unzip());
    Result asReader = unzipped.runByReader(FIRST);
    assertEquals(0, asReader.code(), asReader.err());
    assertTrue(Files.notExists(temporary.resolve("home/.cache")));
    assertEquals(unzipped.run(FIRST), asReader);
  }

  /** The unpacked zip, with a home of its own and a path without Maven and Java. */
  private Installation at(Path folder) throws IOException {
    folder.resolve("centreline").toFile().setExecutable(true);
    Path home = Files.createDirectories(temporary.resolve("home"));
    Installation borrowed = Installation.unpacked(temporary.resolve("borrowed/unpacked"));
    return new Installation(folder, borrowed.environment())
        .without("XDG_CACHE_HOME")
        .with("HOME", home.toString());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted().toList();
    }
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

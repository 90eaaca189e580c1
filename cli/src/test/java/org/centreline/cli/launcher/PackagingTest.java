package org.centreline.cli.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The templates of package managers, filled from files that stand for those of a release. */
@DisabledOnOs(OS.WINDOWS)
class PackagingTest {

  private static final String VERSION = System.getProperty("project.version");
  private static final String HOME = "https://a.example/centreline";
  private static final String FILES = "https://a.example/files";

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
    for (String kind : List.of("zip", "jar", "msi")) {
      Files.writeString(folder.resolve("a." + kind), kind);
    }
  }

  private int fill(String... addresses) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(Installation.PROJECT.resolve("packaging/fill").toString());
    builder.command().addAll(List.of(addresses));
    builder.command().add(folder.resolve("packages").toString());
    for (String kind : List.of("zip", "jar", "msi")) {
      String name = kind.toUpperCase(Locale.ROOT);
      builder.environment().put(name, folder.resolve("a." + kind).toString());
    }
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
    return builder.start().waitFor();
  }

  private String filled(String name) throws IOException {
    return Files.readString(folder.resolve("packages").resolve(name));
  }

  @Test
  void nothingIsLeftToFill() throws Exception {
    assertEquals(0, fill(HOME, FILES), () -> said());
    try (Stream<Path> all = Files.walk(folder.resolve("packages"))) {
      List<Path> made = all.filter(Files::isRegularFile).toList();
      assertEquals(6, made.size(), made.toString());
      for (Path file : made) {
        assertFalse(Files.readString(file).matches("(?s).*@[A-Z0-9_]+@.*"), file.toString());
      }
    }
  }

  private String said() {
    try {
      return Files.readString(folder.resolve("said"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Test
  void eachNamesTheFileAndItsChecksum() throws Exception {
    assertEquals(0, fill(HOME, FILES + "/"), () -> said());
    String zip = FILES + "/centreline-" + VERSION + ".zip";
    JsonNode scoop = new ObjectMapper().readTree(filled("scoop.json"));
    assertEquals(VERSION, scoop.path("version").asText());
    assertEquals(zip, scoop.path("url").asText());
    assertEquals(sum("zip"), scoop.path("hash").asText());
    assertEquals("centreline.cmd", scoop.path("bin").asText());
    JsonNode jbang = new ObjectMapper().readTree(filled("jbang-catalog.json"));
    assertEquals(FILES + "/centreline.jar", jbang.at("/aliases/centreline/script-ref").asText());
    assertTrue(filled("jbang-catalog.json").contains(sum("jar")));
    String brew = filled("centreline.rb");
    assertTrue(brew.contains("  url \"" + zip + "\"\n  sha256 \"" + sum("zip") + "\"\n"), brew);
    String winget = filled("winget/Centreline.Centreline.installer.yaml");
    assertTrue(winget.contains("InstallerUrl: " + zip.replace(".zip", ".msi") + "\n"), winget);
    assertTrue(winget.contains("InstallerSha256: " + sum("msi").toUpperCase(Locale.ROOT)), winget);
  }

  /** Keys with a value each, or lists below them: all of YAML that winget's files need. */
  @Test
  void wingetIsPlainYaml() throws Exception {
    assertEquals(0, fill(HOME, FILES), () -> said());
    for (String name : List.of("", ".installer", ".locale.en-GB")) {
      for (String line : filled("winget/Centreline.Centreline" + name + ".yaml").split("\n")) {
        assertTrue(
            line.matches("( {2}- | {4})?[A-Za-z0-9]+: [^\\s:][^#]*|[A-Za-z]+:| {2}- [a-z-]+"),
            line);
      }
    }
  }

  @Test
  void rubyReadsTheFormula() throws Exception {
    Path ruby = Path.of("/usr/bin/ruby");
    assumeTrue(Files.isExecutable(ruby), "no ruby");
    assertEquals(0, fill(HOME, FILES), () -> said());
    String formula = folder.resolve("packages/centreline.rb").toString();
    assertEquals(0, new ProcessBuilder(ruby.toString(), "-c", formula).start().waitFor());
  }

  @Test
  void withoutAnMsiWingetIsLeftOutAndSaid() throws Exception {
    Files.delete(folder.resolve("a.msi"));
    assertEquals(0, fill(HOME, FILES), () -> said());
    assertTrue(said().contains("left out: ./winget/"), said());
    assertFalse(Files.exists(folder.resolve("packages/winget")));
  }

  @Test
  void addressesAreLookedAt() throws Exception {
    assertEquals(1, fill("http://a.example", FILES));
    assertEquals(1, fill(HOME, "https://a.example/\"x"));
    Files.delete(folder.resolve("a.zip"));
    assertEquals(1, fill(HOME, FILES));
    assertTrue(said().contains("there is no"), said());
  }

  private static String sum(String of) throws Exception {
    byte[] bytes = of.getBytes(StandardCharsets.US_ASCII);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}

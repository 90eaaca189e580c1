package org.centreline.cli.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.centreline.cli.launcher.Installation.Result;
import org.centreline.cli.launcher.Installation.Running;
import org.junit.jupiter.api.Test;

/** What the first attack found of the launcher, and of what is given away. */
class FirstAttackLauncherIT extends Attacked {

  private static final int AT_ONCE = Integer.getInteger("first.runs", 4);

  private Path base() {
    return folder.resolve("cache/centreline");
  }

  private Installation withOwnCache() {
    return program().with("XDG_CACHE_HOME", folder.resolve("cache").toString());
  }

  private String sum() throws IOException {
    return Files.readString(program().file("lib/centreline.jar.sha256")).strip();
  }

  /** A jar whose program says that it ran. */
  private byte[] planted() throws IOException {
    write(
        "org/centreline/cli/Main.java",
        "package org.centreline.cli;\npublic class Main {\n"
            + "  public static void main(String[] a) { System.out.println(\"PLANTED\"); }\n}\n");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assumeTrue(compiler != null, "there is no compiler to make a jar with");
    Path source = folder.resolve("org/centreline/cli/Main.java");
    needs(compiler.run(null, null, null, "--release", "17", source.toString()) == 0, source);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes)) {
      jar.putNextEntry(new JarEntry("org/centreline/cli/Main.class"));
      jar.write(Files.readAllBytes(source.resolveSibling("Main.class")));
    }
    return bytes.toByteArray();
  }

  /** The cache as somebody else can make it, who needs to know the public sum of the jar alone. */
  private void plant() throws Exception {
    byte[] jar = planted();
    Path cache = Files.createDirectories(base().resolve(sum()));
    Files.write(cache.resolve("centreline.jar"), jar);
    String release = Files.readString(Path.of(System.getProperty("java.home"), "release"));
    String version = release.replaceAll("(?s).*JAVA_RUNTIME_VERSION=\"([^\"]*)\".*", "$1");
    for (String kind : List.of("jsa", "aot")) {
      for (String size : List.of("-1.", "-" + jar.length + "-1.")) {
        Files.writeString(cache.resolve("java-" + version + "-serial" + size + kind), "x");
      }
    }
  }

  private void assertNotRun() throws Exception {
    Result run = over(withOwnCache(), "--version");
    assertFalse(run.out().contains("PLANTED"), "what another user put there was run");
    needs(run.code() == 0 && run.out().startsWith("centreline 0."), run);
  }

  private Result over(Installation installation, String words) throws Exception {
    return shell(installation, "\"$C\" " + words);
  }

  @Test
  void f1TheCacheOfAnotherUserIsNotRun() throws Exception {
    plant();
    try (Stream<Path> all = Files.walk(folder.resolve("cache"))) {
      for (Path one : all.toList()) {
        Files.setAttribute(one, "unix:uid", 65534);
      }
    } catch (FileSystemException e) {
      assumeTrue(false, "only root may give files away");
    }
    assertNotRun();
  }

  @Test
  void f1ACacheThatOthersMayWriteToIsNotRun() throws Exception {
    plant();
    for (Path open : List.of(base(), base().resolve(sum()))) {
      Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    }
    assertNotRun();
  }

  /** That of these tests was made under an open umask. */
  @Test
  void f1TheCacheIsMadeForTheUserAlone() throws Exception {
    List<String> open = new ArrayList<>();
    try (Stream<Path> all = Files.walk(Path.of(program().environment().get("XDG_CACHE_HOME")))) {
      for (Path one : all.toList()) {
        String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(one));
        if (mode.charAt(4) == 'w' || mode.charAt(7) == 'w') {
          open.add(mode + " " + one.getFileName());
        }
      }
    }
    needs(program().archives().size() == 1, "an archive");
    assertEquals(List.of(), open);
  }

  @Further
  @Test
  void f1ADamagedJarOfTheCacheDoesNotLast() throws Exception {
    needs(over(withOwnCache(), "--version").code() == 0, "a first run");
    Path jar = base().resolve(sum()).resolve("centreline.jar");
    needs(Files.size(jar) > 1_000_000, jar);
    Files.writeString(jar, "garbage");
    Result run = over(withOwnCache(), "--version");
    assertEquals(0, run.code(), run.err());
  }

  /** As many as {@code -Dfirst.runs=50} says; the first of them trains for all. */
  @Further
  @Test
  void f14OfFirstRunsAtOnceOneTrainsForAll() throws Exception {
    Path java = Path.of(System.getProperty("java.home"));
    Path home = folder.resolve("jdk");
    Path log = folder.resolve("log");
    Files.createDirectories(home);
    Files.copy(java.resolve("release"), home.resolve("release"));
    program()
        .script(
            home.resolve("bin/java"),
            "case \"$*\" in *Training*) echo trained >>'%s' ;; esac\nexec '%s/bin/java' \"$@\"\n"
                .formatted(log, java));
    Installation counted = withOwnCache().with("JAVA_HOME", home.toString());
    List<Running> running = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      running.add(counted.start("--version"));
    }
    for (Running one : running) {
      needs(one.result().code() == 0, one.result());
    }
    needs(counted.archives().size() == 1, counted.archives());
    assertEquals(List.of("trained"), Files.readAllLines(log), "of " + AT_ONCE + " runs");
  }

  /** What the jar is made of stands in it, and beside it in the zip. */
  @Test
  void supplyJarAndZipListTheirParts() throws Exception {
    try (JarFile jar = new JarFile(program().file("lib/centreline.jar").toFile());
        ZipFile zip = new ZipFile(zip().toFile())) {
      assertNotNull(jar.getEntry("META-INF/sbom/centreline.cdx.json"), "no list in the jar");
      assertTrue(
          zip.stream().anyMatch(one -> one.getName().endsWith("/centreline.cdx.json")), "none");
    }
  }

  @Test
  void supplyAllOfAReleaseHasItsSum() throws Exception {
    Path sums = zip().resolveSibling("SHA256SUMS");
    assertTrue(Files.exists(sums), "no sums");
    Result check = shell("cd '" + sums.getParent() + "' && sha256sum -c SHA256SUMS");
    assertEquals(0, check.code(), check.err());
    assertTrue(check.out().contains(zip().getFileName() + ": OK"), check.out());
  }

  private static Path zip() throws IOException {
    try (Stream<Path> files = Files.list(CHECKOUT.resolve("cli/target"))) {
      // Those of versions before may lie there as well.
      return files
          .filter(one -> one.toString().matches(".*/centreline-[0-9.]+\\.zip"))
          .max(Comparator.comparing(one -> one.toFile().lastModified()))
          .orElseThrow();
    }
  }
}

package org.centreline.cli.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A Windows of its own, by wine, in which {@code centreline.cmd} is run with a program in the place
 * of Java that prints what it is given.
 *
 * @param folder holds all of it
 */
record Wine(Path folder) {

  private static final int SLOW = 180;
  private static final int AFTERWARDS = 4000;

  /** Makes the system and the program; some ten seconds. */
  static Wine made(Path folder) throws IOException, InterruptedException {
    Wine wine = new Wine(folder);
    Path source = Path.of("src/test/resources/windows/java.c");
    List<String> compiler =
        List.of("x86_64-w64-mingw32-gcc", "-Wall", "-Werror", "-O1", "-o", "java.exe");
    List<String> words = new ArrayList<>(compiler);
    words.addAll(List.of(source.toAbsolutePath().toString(), "-lshell32"));
    Said compiled = wine.run(folder, Map.of(), words);
    if (compiled.code() != 0) {
      throw new IOException(compiled.err());
    }
    wine.run(folder, Map.of(), List.of("wineboot", "-i"));
    return wine;
  }

  /** Ends what of this system still runs, which takes it a moment to notice. */
  void close() throws IOException, InterruptedException {
    run(folder, Map.of(), List.of("wineboot", "-k"));
    Thread.sleep(AFTERWARDS);
  }

  /** The drive C:. */
  Path drive() {
    return folder.resolve("prefix/drive_c");
  }

  /** A Java of a version at home in a folder of the drive. */
  Path java(String home, String version) throws IOException {
    Path at = drive().resolve(home);
    Files.createDirectories(at.resolve("bin"));
    Files.copy(folder.resolve("java.exe"), at.resolve("bin/java.exe"));
    Files.writeString(
        at.resolve("release"),
        "IMPLEMENTOR=\"X\"\nJAVA_RUNTIME_VERSION=\""
            + version
            + "+7-LTS\"\nJAVA_VERSION=\""
            + version
            + "\"\n");
    return at;
  }

  /** The launcher as in the zip, in a folder of the drive, with a jar that is none. */
  Path unpacked(String name) throws IOException {
    Path at = drive().resolve(name);
    Files.createDirectories(at.resolve("lib"));
    Files.writeString(at.resolve("lib/centreline.jar"), "a jar");
    Files.writeString(at.resolve("lib/centreline.jar.sha256"), "0123abcd".repeat(8) + "\n");
    String launcher = Files.readString(Installation.PROJECT.resolve("centreline.cmd"));
    Files.writeString(
        at.resolve("centreline.cmd"), launcher.replace("\r", "").replace("\n", "\r\n"));
    return at;
  }

  /** Runs the line of a batch file in a folder. */
  Said line(Path where, Map<String, String> environment, String line)
      throws IOException, InterruptedException {
    Path batch = folder.resolve("line.bat");
    Files.writeString(batch, "@echo off\r\n" + line + "\r\n", StandardCharsets.ISO_8859_1);
    return words(where, environment, batch.toString());
  }

  /** Runs a program of the command line in a folder; each word with a space in it is quoted. */
  Said words(Path where, Map<String, String> environment, String... words)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("wine", "cmd", "/d", "/c"));
    all.addAll(List.of(words));
    return run(where, environment, all);
  }

  private Said run(Path where, Map<String, String> environment, List<String> words)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(words).directory(where.toFile());
    Map<String, String> all = new TreeMap<>();
    all.put("PATH", System.getenv("PATH"));
    all.put("HOME", folder.toString());
    all.put("LC_ALL", "C.UTF-8");
    all.put("WINEPREFIX", folder.resolve("prefix").toString());
    all.put("WINEDEBUG", "-all");
    all.put("WINEDLLOVERRIDES", "mscoree,mshtml=");
    all.putAll(environment);
    builder.environment().clear();
    builder.environment().putAll(all);
    Path out = Files.createTempFile(folder, "out", null);
    Path err = Files.createTempFile(folder, "err", null);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    if (!process.waitFor(SLOW, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("still running: " + words);
    }
    return new Said(process.exitValue(), read(out), read(err));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file).replace("\r", "");
  }

  /** What a run gave: exit code, standard output, standard error. */
  record Said(int code, String out, String err) {

    /** The words that Java was given last. */
    List<String> words() {
      return out.lines().toList();
    }
  }
}

package org.centreline.cli.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A launcher in a folder of its own, and the environment it is run in. */
record Installation(Path folder, Map<String, String> environment) {
  static final Path PROJECT = Path.of(System.getProperty("project.root"));
  static final Path BUILT_JAR = PROJECT.resolve("cli/target/centreline.jar");
  static final String VERSION = "centreline " + System.getProperty("project.version") + "\n";

  private static final List<String> TOOLS =
      List.of(
          "cat",
          "cp",
          "find",
          "id",
          "ln",
          "mkdir",
          "mktemp",
          "mv",
          "readlink",
          "rm",
          "rmdir",
          "sed",
          "sha256sum",
          "shasum",
          "sleep",
          "touch",
          "wc");

  Installation {
    environment = Map.copyOf(environment);
  }

  /** The layout of the zip, run by the Java that runs the tests, with a cache of its own. */
  static Installation unpacked(Path folder) throws IOException {
    return unpacked(PROJECT, folder);
  }

  /** The same of a checkout that need not be this one. */
  static Installation unpacked(Path checkout, Path folder) throws IOException {
    Installation made = withoutJar(checkout, folder);
    copyJar(checkout, folder.resolve("lib"));
    return made.with("XDG_CACHE_HOME", folder.resolveSibling("cache").toString());
  }

  /** The layout of a checkout with one source in each module, a built jar and no cache. */
  static Installation checkout(Path folder) throws IOException {
    Installation made = withoutJar(PROJECT, folder);
    made.write("pom.xml", "<project/>");
    made.write("core/pom.xml", "<project/>");
    made.write("cli/pom.xml", "<project/>");
    made.write("core/src/main/java/A.java", "class A {}");
    made.write("cli/src/main/java/B.java", "class B {}");
    copyJar(PROJECT, folder.resolve("cli/target"));
    return made;
  }

  private static Installation withoutJar(Path checkout, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.copy(checkout.resolve("centreline"), folder.resolve("centreline"));
    folder.resolve("centreline").toFile().setExecutable(true);
    Path tools = Files.createDirectories(folder.resolveSibling("tools"));
    Installation made =
        new Installation(
            folder, Map.of("PATH", tools.toString(), "JAVA_HOME", System.getProperty("java.home")));
    for (String tool : TOOLS) {
      for (String place : System.getenv("PATH").split(File.pathSeparator)) {
        Path program = Path.of(place, tool);
        if (Files.isExecutable(program) && !Files.exists(tools.resolve(tool))) {
          made.script(tools.resolve(tool), "exec '" + program + "' \"$@\"\n");
        }
      }
    }
    return made;
  }

  private static void copyJar(Path checkout, Path target) throws IOException {
    Files.createDirectories(target);
    for (String name : List.of("centreline.jar", "centreline.jar.sha256")) {
      Path built = checkout.resolve("cli/target").resolve(name);
      Files.copy(built, target.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  Installation with(String name, String value) {
    Map<String, String> changed = new TreeMap<>(environment);
    changed.put(name, value);
    return new Installation(folder, changed);
  }

  Installation without(String name) {
    Map<String, String> changed = new TreeMap<>(environment);
    changed.remove(name);
    return new Installation(folder, changed);
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  void write(String name, String text) throws IOException {
    Files.createDirectories(file(name).getParent());
    Files.writeString(file(name), text);
  }

  /** Writes a shell script that anyone may run. */
  Path script(Path where, String body) throws IOException {
    Files.createDirectories(where.getParent());
    Files.writeString(where, "#!/bin/sh\n" + body);
    where.toFile().setExecutable(true);
    return where;
  }

  /** The folder that is alone on the path. */
  Path tools() {
    return Path.of(environment.get("PATH"));
  }

  /** The start-up archives in the cache, in order of name. */
  List<Path> archives() throws IOException {
    Path cache = Path.of(environment.get("XDG_CACHE_HOME"));
    if (!Files.isDirectory(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(f -> f.toString().matches(".*\\.(jsa|aot)")).sorted().toList();
    }
  }

  Result run(String... arguments) throws IOException, InterruptedException {
    return start(arguments).result();
  }

  Running start(String... arguments) throws IOException {
    return startAs(file("centreline"), folder, arguments);
  }

  /** Starts the launcher by the name {@code as}, perhaps a link, in the folder {@code where}. */
  Running startAs(Path as, Path where, String... arguments) throws IOException {
    return started(words(as, arguments), where);
  }

  /** Runs the launcher as somebody who may read this folder and those beside it, and write none. */
  Result runByReader(String... arguments) throws IOException, InterruptedException {
    Path all = folder.getParent();
    try {
      Reader.readOnly(all);
      all.toFile().setWritable(true, true);
      return started(Reader.running(words(file("centreline"), arguments)), folder).result();
    } finally {
      Reader.writable(all);
    }
  }

  private static List<String> words(Path program, String... arguments) {
    List<String> words = new ArrayList<>(List.of(program.toString()));
    words.addAll(List.of(arguments));
    return words;
  }

  private Running started(List<String> words, Path where) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(words).directory(where.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Path out = Files.createTempFile(folder.getParent(), "out", null);
    Path err = Files.createTempFile(folder.getParent(), "err", null);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    return new Running(builder.start(), out, err);
  }

  /** A run under way. */
  record Running(Process process, Path out, Path err) {
    Result result() throws IOException, InterruptedException {
      process.getOutputStream().close();
      int code = process.waitFor();
      return new Result(code, Files.readString(out), Files.readString(err));
    }
  }

  /** What a run gave: exit code, standard output, standard error. */
  record Result(int code, String out, String err) {}
}

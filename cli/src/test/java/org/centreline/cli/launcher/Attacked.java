package org.centreline.cli.launcher;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.centreline.cli.InFolder;
import org.centreline.cli.launcher.Installation.Result;
import org.centreline.cli.launcher.Installation.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The program as people run it, in a process: that of this build, or of the built checkout at
 * {@code -Dattacked=FOLDER}. What a finding says is asserted, so that on the version it was found
 * in a test fails by its assertion; what has to hold anyway, {@link #needs}, is an error there.
 */
@Tag("once")
@DisabledOnOs(OS.WINDOWS)
@ExtendWith(Attacked.Shared.class)
abstract class Attacked extends InFolder {

  static final Path CHECKOUT =
      Path.of(System.getProperty("attacked", Installation.PROJECT.toString()));

  private static final int SECONDS = 180;
  private static final Pattern POINT =
      Pattern.compile("<th scope=\"row\">([^<]*)</th>\\s*<td class=\"number\">([^<]*)</td>");

  private Installation program;

  @BeforeEach
  void take(Installation shared) throws IOException {
    program = shared;
    folder = Files.createDirectory(folder.resolve("here"));
  }

  /** The launcher, its Java and a start-up archive, which all tests of a process use. */
  Installation program() {
    return program;
  }

  /** What is neither asserted nor to be taken for the finding. */
  static void needs(boolean given, Object what) {
    if (!given) {
      throw new IllegalStateException(what.toString());
    }
  }

  /** Runs a command whose words are parted by blanks. */
  Result run(String command) throws IOException, InterruptedException {
    return over(program.startAs(program.file("centreline"), folder, command.split(" ")));
  }

  /** Runs lines of a shell, to which the launcher is {@code "$C"}. */
  Result shell(String lines) throws IOException, InterruptedException {
    return shell(program, lines);
  }

  Result shell(Installation installation, String lines) throws IOException, InterruptedException {
    Path script = installation.script(folder.resolveSibling("script"), lines + "\n");
    Installation named = installation.with("C", installation.file("centreline").toString());
    return over(named.startAs(script, folder));
  }

  private static Result over(Running running) throws IOException, InterruptedException {
    running.process().getOutputStream().close();
    boolean ended = running.process().waitFor(SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      running.process().descendants().forEach(ProcessHandle::destroyForcibly);
      running.process().destroyForcibly();
    }
    assertTrue(ended, "not over after " + SECONDS + " s");
    return running.result();
  }

  /** Makes a pack at {@code o} of the project at {@code p}, whatever comes of its measures. */
  Result report(String options) throws IOException, InterruptedException {
    Result report = run(("report p -o o " + options).strip());
    needs(Files.exists(folder.resolve("o/index.html")), report);
    return report;
  }

  /** Values, empty where they are hidden, by their period, of a chart in the pack at {@code o}. */
  Map<String, String> points(String title) throws IOException {
    String page = read("o/index.html");
    int from = page.indexOf("<caption>The points of " + title + "</caption>");
    needs(from > 0, "no points of " + title);
    Matcher point = POINT.matcher(page.substring(from, page.indexOf("</table>", from)));
    Map<String, String> points = new LinkedHashMap<>();
    while (point.find()) {
      points.put(point.group(1), point.group(2));
    }
    return points;
  }

  /** All files below a folder, byte by byte, by their names. */
  Map<String, String> contents(String place) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder.resolve(place))) {
      for (Iterator<Path> files = all.filter(Files::isRegularFile).iterator(); files.hasNext(); ) {
        Path file = files.next();
        String name = folder.resolve(place).relativize(file).toString();
        contents.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  /** The names of temporary files in a folder. */
  List<String> rests(String place) throws IOException {
    return contents(place).keySet().stream().filter(name -> name.endsWith(".tmp")).toList();
  }

  /** A CSV of {@code month,NAME} from January 2023. */
  static String months(String name, Object... values) {
    StringBuilder csv = new StringBuilder("month," + name + "\n");
    for (int i = 0; i < values.length; i++) {
      csv.append(2023 + i / 12).append(i % 12 < 9 ? "-0" : "-").append(i % 12 + 1);
      csv.append(',').append(values[i]).append('\n');
    }
    return csv.toString();
  }

  /** A project of one measure at {@code p}. */
  void project() throws IOException {
    write("p/w.csv", months("days", 31, 33, 32, 35, 31, 34, 33, 30, 32, 36, 31, 33, 32, 34, 35));
    write("p/measures.csv", "id,title,kind,file,better\nwaits,Waits,outcome,w.csv,down\n");
  }

  /** One for each process of tests, with a cache that was made under an open umask. */
  static final class Shared implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == Installation.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
      return test.getRoot()
          .getStore(Namespace.create(Attacked.class))
          .getOrComputeIfAbsent(Made.class, key -> Made.now(), Made.class)
          .program();
    }
  }

  /** The program in a folder that goes when the tests are over. */
  record Made(Path folder, Installation program) implements AutoCloseable {

    static Made now() {
      try {
        Path folder = Files.createTempDirectory("attacked");
        folder.toFile().setReadable(true, false);
        folder.toFile().setExecutable(true, false);
        Installation program =
            Installation.unpacked(CHECKOUT, folder.resolve("unpacked"))
                .with("PATH", System.getenv("PATH"))
                .with("HOME", folder.toString());
        Path open =
            program.script(folder.resolve("open"), "umask 000\nexec unpacked/centreline \"$@\"\n");
        Result version = over(program.startAs(open, folder, "--version"));
        needs(version.out().startsWith("centreline 0."), version);
        return new Made(folder, program);
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException("build it first: ./mvnw -DskipTests verify", e);
      }
    }

    @Override
    public void close() throws IOException {
      try (Stream<Path> all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }
}

package org.centreline.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.centreline.cli.Unpacked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Control characters, those that turn writing around and those without a shape, in cells, headings,
 * options, names of files and texts of projects: none of them leaves as it came, by any verb and
 * format.
 */
@Tag("once")
class HiddenCharactersTest extends InFolder {

  /** All of them but those that no command line and no cell can have. */
  private static String all() {
    StringBuilder text = new StringBuilder("x");
    HiddenText.hidden().stream()
        .filter(c -> c != 0)
        .forEach(c -> text.appendCodePoint(c).append('x'));
    return text.toString();
  }

  private static String cell(String text) {
    return '"' + text + '"';
  }

  @BeforeEach
  void dirtyFiles() throws IOException {
    files(all());
  }

  private void files(String dirt) throws IOException {
    String rows = rows(cell("w" + dirt));
    write("d.csv", "month," + cell("v" + dirt) + "," + cell("u" + dirt) + ",site\n" + rows);
    write("p/data/d.csv", "month,v,u,site\n" + rows);
    String title = cell("T" + dirt);
    write("p/project.csv", "key,value\ntitle," + title + "\nteam," + title + "\n");
    write(
        "p/measures.csv",
        "id,title,kind,file,date,value,by,better,definition\n"
            + ("m," + title + ",outcome,data/d.csv,month,v,site,down," + title + "\n")
            + ("b," + title + ",process,data/b" + "ad.csv,month,v,,down,\n"));
    write("p/data/bad.csv", "month,v\n2024-01," + cell("bad" + dirt) + "\n2024-02,2\n");
    write("p/changes.csv", "measure,date,kind,label\nm,2024-06-01,note," + title + "\n");
    write(
        "p/pdsa.csv",
        "cycle,measure,start,decision,change,result\n1,m,2024-06-01,adopt,"
            + title
            + ","
            + title
            + "\n");
  }

  private static String rows(String site) {
    StringBuilder rows = new StringBuilder();
    for (String name : List.of(site, "Elm")) {
      for (int month = 0; month < 24; month++) {
        rows.append(2023 + month / 12).append(String.format("-%02d,", month % 12 + 1));
        rows.append(10 + month * 7 % 5).append(',').append(20 + month * 3 % 7);
        rows.append(',').append(name).append('\n');
      }
    }
    return rows.toString();
  }

  private List<List<String>> commands(String dirt) {
    String value = "v" + dirt;
    List<List<String>> commands = new ArrayList<>();
    for (String format : List.of("text", "json", "csv", "markdown", "html", "svg")) {
      for (String verb : List.of("chart", "compare", "suggest", "describe")) {
        commands.add(List.of(verb, "d.csv", "--format", format));
        commands.add(List.of(verb, "d.csv", "--value", value, "--by", "site", "--format", format));
      }
      commands.add(
          words(
              "chart d.csv --date month --value VALUE --by site --title DIRT --unit DIRT"
                  + " --note 2024-03-01=DIRT --phase 2024-01-01=DIRT --format "
                  + format,
              dirt));
      commands.addAll(ofOthers(format, dirt, value));
    }
    commands.addAll(ofProjects(dirt, value));
    commands.addAll(others(dirt, value));
    return commands;
  }

  private static List<String> words(String line, String dirt) {
    return Stream.of(line.split(" "))
        .map(word -> word.replace("DIRT", dirt).replace("VALUE", "v" + dirt))
        .toList();
  }

  private static List<List<String>> ofOthers(String format, String dirt, String value) {
    List<List<String>> commands = new ArrayList<>();
    commands.add(
        words(
            "outcome d.csv --date month --value VALUE --by site --type xmr --change 2024-01-01"
                + " --title DIRT --format "
                + format,
            dirt));
    commands.add(List.of("pareto", "d.csv", "--category", "site", "--format", format));
    commands.add(List.of("pareto", "d.csv", "--category", "site", "--count", value));
    commands.add(List.of("plan", "p/data/d.csv", "--value", "v", "--where", "site=w" + dirt));
    return commands;
  }

  private static List<List<String>> ofProjects(String dirt, String value) {
    List<List<String>> commands = new ArrayList<>();
    for (String format : List.of("text", "json", "junit", "sarif", "github")) {
      commands.add(List.of("check", "p", "--format", format));
      commands.add(List.of("check", "p", "no" + dirt, "--format", format));
    }
    commands.add(List.of("check", "p", "--record"));
    commands.add(List.of("check", "p", "--all"));
    commands.add(List.of("report", "p", "-o", "pack"));
    commands.add(List.of("report", "p", "-o", "pack", "--as-of", "2024-08-31"));
    commands.add(List.of("report", "p", "-o", "no/" + dirt));
    commands.add(List.of("report", "p", "--only", dirt));
    commands.add(List.of("init", "new", "--from", "d.csv", "--value", value, "--by", "site"));
    return commands;
  }

  private static List<List<String>> others(String dirt, String value) {
    List<List<String>> commands = new ArrayList<>();
    for (String verb :
        List.of("chart", "explain", "help", "completion", "plan", "init", "nothing")) {
      commands.add(List.of(verb, dirt));
      commands.add(List.of(verb, "--" + dirt));
      commands.add(List.of(verb, "d.csv", "--value", dirt, "--where", dirt + "=" + dirt));
    }
    commands.add(List.of(dirt));
    commands.add(List.of("chart", "d.csv", "-o", "f/" + dirt + ".svg"));
    for (String ending : List.of("txt", "md", "csv", "json", "html", "svg", "xlsx")) {
      commands.add(
          List.of("chart", "d.csv", "--value", value, "--by", "site", "-o", "o." + ending));
    }
    return commands;
  }

  private Run run(RunEnvironment setting, List<String> command) {
    Run run = Run.in(setting, "", command.toArray(String[]::new));
    assertNotEquals(70, run.code(), command + run.err());
    HiddenText.assertVisible(run.out(), "standard output of " + command.get(0));
    HiddenText.assertVisible(run.err(), "standard error of " + command.get(0));
    return run;
  }

  /** Files that programs read by the names of columns keep them: those of the projects. */
  private void assertFilesVisible() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (!name.endsWith("d.csv") && (!name.endsWith(".csv") || isMade(name))) {
          HiddenText.assertVisible(Unpacked.text(file), name);
        }
      }
    }
  }

  private static boolean isMade(String name) {
    return name.startsWith("pack/") || name.startsWith("p/expected/") || name.equals("o.csv");
  }

  @Test
  void noVerbLetsAnyOfThemThrough() throws IOException {
    Path summary = folder.resolve("summary.md");
    RunEnvironment piped =
        new RunEnvironment(
            folder,
            Map.of("GITHUB_STEP_SUMMARY", summary.toString()),
            Optional.empty(),
            Optional.empty());
    int done = 0;
    for (List<String> command : commands(all())) {
      done += run(piped, command).code() == 0 ? 1 : 0;
    }
    assertFilesVisible();
    assertTrue(done > 40, done + " commands did what they were asked");
    assertTrue(Files.readString(summary).contains("check"), "no summary");
    assertTrue(read("o.txt").contains("[U+001B]"), "not shown");
    assertTrue(read("o.md").contains("\\[U+202E\\]"), "not shown");
    assertTrue(read("pack/index.html").contains("[U+2066]"), "not shown");
  }

  @Test
  void norDoesAScreenInColour() {
    RunEnvironment screen =
        new RunEnvironment(folder, Map.of(), Optional.of(StandardCharsets.UTF_8), Optional.empty());
    for (List<String> command : commands(all())) {
      if (!command.contains("--format") || command.contains("text")) {
        run(screen, command);
      }
    }
  }

  /** One by one, in a heading that the message and the commands to be typed name. */
  @ParameterizedTest
  @MethodSource("org.centreline.cli.terminal.HiddenText#hidden")
  void eachIsShownWhereAColumnIsAskedFor(int c) throws IOException {
    String dirt = Character.toString(c);
    files(dirt + "y");
    Run asked = run(RunEnvironment.piped(folder), List.of("chart", "d.csv"));
    Run described = run(RunEnvironment.piped(folder), List.of("describe", "d.csv"));
    boolean shown = (asked.err() + described.out()).matches("(?s).*(U\\+|\\$'|a NUL byte).*");
    // What is space in a heading is one there, too.
    assertTrue(shown || Character.isWhitespace(c), asked.err() + described.out());
  }

  @Test
  void aCommandThatIsOfferedArrivesAsItWasMeant() throws Exception {
    files("\u001b[2J\u202e'\\9");
    Run asked = run(RunEnvironment.piped(folder), List.of("chart", "d.csv", "--by", "site"));
    String line =
        asked.err().lines().filter(l -> l.startsWith("  centreline")).findFirst().orElseThrow();
    String word = line.substring(line.indexOf("$'"));
    Process bash =
        new ProcessBuilder("bash", "-c", "LC_ALL=C.UTF-8; printf %s " + word.strip()).start();
    String typed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("v\u001b[2J\u202e'\\9", typed);
  }

  @Test
  void namesOfFilesAreShownToo() throws IOException {
    String name = "f" + all().replace("/", "") + ".csv";
    try {
      Files.copy(folder.resolve("d.csv"), folder.resolve(name));
    } catch (InvalidPathException | IOException e) {
      return; // This system has no such names.
    }
    RunEnvironment piped = RunEnvironment.piped(folder);
    String value = "v" + all();
    for (String format : List.of("text", "json", "csv", "markdown", "html", "svg")) {
      run(piped, List.of("chart", name, "--value", value, "--by", "site", "--format", format));
      run(piped, List.of("describe", name, "--format", format));
    }
    run(piped, List.of("init", "named", "--from", name, "--value", value));
    assertFilesVisible();
  }
}

package org.centreline.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.centreline.cli.Book;
import org.centreline.cli.Run;
import org.centreline.cli.option.Option;
import org.centreline.cli.terminal.RunEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No option of a verb is accepted and ignored: each changes what comes out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class EffectTrial {

  @TempDir public Path folder;

  private final Verb verb;
  private final String[] effects;
  private final Set<String> holdAnyway;
  private final Map<List<String>, Answer> plains = new HashMap<>();

  /**
   * A trial.
   *
   * @param verb whose options are tried
   * @param effects what is typed without the option, a bar, and what is added; the file is the same
   * @param holdAnyway options that change nothing because they say what holds anyway
   */
  public EffectTrial(Verb verb, String[] effects, Set<String> holdAnyway) {
    this.verb = verb;
    this.effects = effects;
    this.holdAnyway = holdAnyway;
  }

  @BeforeEach
  void prepare() throws IOException {
    files();
  }

  /** Writes the files that the command lines name. */
  protected abstract void files() throws IOException;

  /** A workbook of a table and a hidden one, {@code Later}. */
  public void writeBook(String name, String csv, String later) throws IOException {
    new Book().sheet("Now", csv).hidden("Later", later).write(folder.resolve(name));
  }

  public void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  protected Stream<String> effects() {
    return Arrays.stream(effects);
  }

  @ParameterizedTest
  @MethodSource("effects")
  void theOptionChangesSomething(String effect) throws IOException {
    int cut = effect.indexOf(" | ");
    List<String> added = words(effect.substring(cut + 3));
    List<String> without = words(effect.substring(0, cut));
    if (!effect.contains("--format")) {
      without.addAll(List.of("--format", "json"));
    }
    List<String> with = new ArrayList<>(without);
    int same = with.indexOf(added.get(0));
    if (same >= 0) {
      with.subList(same, same + 2).clear();
    }
    with.addAll(added);
    // Many lines begin alike, and a plan takes a second.
    Answer plain = plains.get(without);
    if (plain == null) {
      plain = answer(without);
      plains.put(without, plain);
    }
    Answer changed = answer(with);
    assertNotEquals(2, changed.run.code(), changed.run.err());
    assertNotEquals(plain, changed, effect);
  }

  private record Answer(Run run, String picture, String table, String pixels) {}

  private Answer answer(List<String> words) throws IOException {
    Optional<Charset> screen = Optional.of(StandardCharsets.UTF_8);
    RunEnvironment setting = new RunEnvironment(folder, Map.of(), screen, screen);
    Path picture = folder.resolve("a.svg");
    Path table = folder.resolve("a.csv");
    Path pixels = folder.resolve("a.png");
    for (Path earlier : List.of(picture, table, pixels)) {
      Files.deleteIfExists(earlier);
    }
    Run run = Run.in(setting, "", words.toArray(String[]::new));
    return new Answer(
        run,
        Files.exists(picture) ? drawn(Files.readString(picture)) : "",
        Files.exists(table) ? Files.readString(table) : "",
        Files.exists(pixels) ? size(Files.readAllBytes(pixels)) : "");
  }

  /** Width and height of a PNG; its texts carry the command line too. */
  private static String size(byte[] png) {
    return HexFormat.of().formatHex(png, 16, 24);
  }

  /** Without the command line, which every picture carries and every option changes. */
  private static String drawn(String svg) {
    return svg.replaceFirst("(?s)<metadata>.*</metadata>", "");
  }

  private static List<String> words(String line) {
    return new ArrayList<>(List.of(line.split(" ")));
  }

  @Test
  void everyOptionAndEveryWordIsTried() {
    String all = String.join("\n", effects) + "\n";
    Set<String> untried = new TreeSet<>();
    for (Option<?> option : verb.syntax().options()) {
      if (option.names().stream().noneMatch(name -> all.contains("| " + name))) {
        untried.add(option.name());
      }
      for (String word : option.words()) {
        if (option.names().stream().noneMatch(n -> all.contains(n + " " + word + "\n"))) {
          untried.add(option.name() + " " + word);
        }
      }
    }
    Set<String> missing = new TreeSet<>(untried);
    missing.removeAll(holdAnyway);
    String file = "cli/src/test/java/" + getClass().getName().replace('.', '/') + ".java";
    assertEquals(
        holdAnyway,
        untried,
        () -> file + ": write a line that ends in \" | \" and each of these: " + missing);
  }
}

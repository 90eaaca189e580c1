package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.centreline.cli.InFolder;
import org.centreline.project.Disclosure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Attacks packs whose small numbers are hidden: none may be told more of than that it is small.
 *
 * <p>{@code -Dattack=2000} attacks as many made-up projects, {@code -Dattack.from=2000} those from
 * a number on; {@code -Dattack.found=FILE} adds what is found to a file as it goes.
 */
@Tag("once")
class DisclosureAttackTest extends InFolder {

  private static final int PROJECTS = Integer.getInteger("attack", 24);
  private static final int FIRST = Integer.getInteger("attack.from", 0);
  private static final List<Disclosure> RULES =
      List.of(Disclosure.LT5, Disclosure.LT10, Disclosure.HES);

  /** All files of the pack of a project, by their names. */
  private Map<String, byte[]> pack(MadeProject made, int seed, boolean second) throws IOException {
    Disclosure rule = rule(seed);
    Map<String, String> files = new MadeEffects(made, seed).files();
    MadePack pack = MadePack.of(folder, files, rule).withSlides(made.cells().size() % 5 == 0);
    return pack.files(second ? pack.hiding() : rule::applied);
  }

  private static Disclosure rule(int seed) {
    return RULES.get(seed % RULES.size());
  }

  private List<String> found(int seed, boolean second) throws IOException {
    MadeProject made = MadeProject.of(seed);
    Disclosure rule = rule(seed);
    String points = new String(pack(made, seed, second).get("points.csv"), StandardCharsets.UTF_8);
    return new PackAttack(made, rule, points)
        .found().stream().map(one -> "project " + seed + ", " + rule.word() + ": " + one).toList();
  }

  @Test
  void noHiddenNumberIsFoundInAPack() throws IOException {
    List<String> found = new ArrayList<>();
    for (int seed = FIRST; seed < FIRST + PROJECTS; seed++) {
      List<String> own = found(seed, true);
      note(seed, own);
      found.addAll(own);
    }
    assertEquals(List.of(), found);
  }

  /** A run of hours that is cut loses nothing: the last line says how far it came. */
  private static void note(int seed, List<String> found) throws IOException {
    String file = System.getProperty("attack.found", "");
    if (!file.isEmpty() && (!found.isEmpty() || seed % 100 == 99)) {
      List<String> lines = new ArrayList<>(found);
      lines.add(seed + " attacked");
      Files.write(Path.of(file), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  /**
   * 18 patients of a ward, shown beside hidden shares, left at most 8 of one kind to have fallen.
   */
  @Test
  void aDenominatorOfAnotherMeasureBoundsNothing() throws IOException {
    assertEquals(List.of(), found(1990, true));
  }

  /**
   * Moves events between rows of a month as long as all that is shown stays: the packs are the same
   * in every byte of every file. So nothing of what is hidden is in any of them.
   */
  @Test
  void packsThatShowTheSameNumbersAreTheSame() throws IOException {
    int pairs = 0;
    int projects = PROJECTS / 3;
    for (int seed = FIRST; seed < FIRST + projects; seed++) {
      MadeProject made = MadeProject.of(seed);
      Map<String, byte[]> first = pack(made, seed, true);
      for (MadeProject other : made.others(rule(seed), seed)) {
        Map<String, byte[]> second = pack(other, seed, true);
        assertEquals(first.keySet(), second.keySet());
        for (Map.Entry<String, byte[]> file : first.entrySet()) {
          assertArrayEquals(
              file.getValue(), second.get(file.getKey()), "project " + seed + ": " + file.getKey());
        }
        pairs++;
      }
    }
    assertTrue(pairs >= projects / 4, pairs + " pairs of " + projects + " projects");
  }

  @Test
  void withoutTheSecondSuppressionTheyAreFound() throws IOException {
    int projects = 0;
    for (int seed = 0; seed < 20; seed++) {
      projects += found(seed, false).isEmpty() ? 0 : 1;
    }
    assertTrue(projects >= 8, "the attack found something in " + projects + " of 20");
  }
}

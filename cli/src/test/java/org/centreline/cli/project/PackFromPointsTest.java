package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.centreline.cli.project.MadeProject.Cell;
import org.centreline.csv.FileContent;
import org.centreline.project.Disclosure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The attack bounds hidden numbers by what points.csv shows. Here a pack is made once more of the
 * numbers in its points.csv alone, while the rows of its files hold others: pages, pictures,
 * slides, workbook, sentences, limits and what followed changes are the same in every byte, so none
 * of them tells more.
 *
 * <p>{@code -Dattack=2000} makes those of every fourth of as many projects, which have before and
 * after.
 */
@Tag("once")
class PackFromPointsTest extends InFolder {

  private static final int PROJECTS = Integer.getInteger("attack", 16) / 4;
  private static final List<Disclosure> RULES =
      List.of(Disclosure.LT5, Disclosure.LT10, Disclosure.HES);

  private MadePack pack(MadeProject made, int seed) throws IOException {
    Map<String, String> files = new MadeEffects(made, seed).files();
    return MadePack.of(folder, files, RULES.get(seed / 4 % 3)).withSlides(seed % 16 == 0);
  }

  /** Other numbers in every row. */
  private static MadeProject others(MadeProject made) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : made.cells()) {
      Cell other = cell;
      for (int row = 0; row < cell.counts().length; row++) {
        other = other.more(row, 11 + 7 * cells.size() % 5);
      }
      cells.add(other);
    }
    return new MadeProject(cells, made.measures());
  }

  private List<String> different(int seed) throws IOException {
    MadeProject made = MadeProject.of(seed);
    MadePack pack = pack(made, seed);
    List<FileContent> seen = new ArrayList<>();
    UnaryOperator<FileContent> hiding = pack.hiding();
    Map<String, byte[]> whole =
        pack.files(
            reading -> {
              seen.add(hiding.apply(reading));
              return seen.get(seen.size() - 1);
            });
    ShownPoints shown = ShownPoints.of(whole.get("points.csv"));
    MadePack other = pack(others(made), seed);
    UnaryOperator<FileContent> refusing = other.hiding();
    Iterator<FileContent> each = seen.iterator();
    Map<String, byte[]> again =
        other.files(
            reading -> {
              refusing.apply(reading);
              return shown.instead(reading, each.next());
            });
    assertEquals(whole.keySet(), again.keySet(), "project " + seed);
    List<String> different = new ArrayList<>();
    whole.forEach(
        (name, bytes) -> {
          if (!Arrays.equals(bytes, again.get(name))) {
            different.add("project " + seed + ": " + name);
          }
        });
    return different;
  }

  @Test
  void whatAPackTellsIsMadeOfItsPointsAlone() throws IOException {
    List<String> different = new ArrayList<>();
    for (int seed = 0; seed < PROJECTS * 4; seed += 4) {
      different.addAll(different(seed));
    }
    assertEquals(List.of(), different);
  }

  /**
   * A design in which each row is a person, or in which there are no dates, is none of a project:
   * before and after of a pack are points of its charts.
   */
  @Test
  void peopleAreNotPairedInAPack() throws IOException {
    write("p/data/f.csv", "who,when,score\nA,before,3\nA,after,4\nB,before,5\nB,after,4\n");
    for (String column : List.of("design", "person", "time", "domain")) {
      write(
          "p/measures.csv",
          "id,kind,file,value,outcome," + column + "\nm,outcome,data/f.csv,score,yes,paired\n");
      Run run = Run.in(folder, "report", "p", "-o", "pack", "--disclose", "lt5");
      assertEquals(3, run.code(), column);
      assertTrue(run.err().contains("'" + column + "'"), run.err());
      assertFalse(Files.exists(folder.resolve("pack")), column);
    }
  }
}

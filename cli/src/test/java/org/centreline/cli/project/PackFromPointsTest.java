package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  private static final int PROJECTS = Integer.getInteger("attack", 8) / 4;

  private static final int FROM = Integer.getInteger("attack.from", 0) / 4;
  private static final List<Disclosure> RULES =
      List.of(Disclosure.LT5, Disclosure.LT10, Disclosure.HES);

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

  /** The files that are not the same where a pack is made of its points, and of other rows. */
  private List<String> different(MadePack pack, Map<String, String> rows) throws IOException {
    List<FileContent> seen = new ArrayList<>();
    UnaryOperator<FileContent> hiding = pack.hiding();
    Map<String, byte[]> whole =
        pack.files(
            reading -> {
              seen.add(hiding.apply(reading));
              return seen.get(seen.size() - 1);
            });
    ShownPoints shown = ShownPoints.of(whole.get("points.csv"));
    MadePack.of(folder, rows, pack.rule());
    UnaryOperator<FileContent> refusing = pack.hiding();
    Iterator<FileContent> each = seen.iterator();
    Map<String, byte[]> again =
        pack.files(
            reading -> {
              refusing.apply(reading);
              return shown.instead(reading, each.next());
            });
    assertEquals(whole.keySet(), again.keySet());
    return whole.keySet().stream()
        .filter(name -> !Arrays.equals(whole.get(name), again.get(name)))
        .toList();
  }

  @Test
  void whatAPackTellsIsMadeOfItsPointsAlone() throws IOException {
    for (int seed = FROM * 4; seed < PROJECTS * 4; seed += 4) {
      MadeProject made = MadeProject.of(seed);
      MadePack pack =
          MadePack.of(folder, new MadeEffects(made, seed).files(), RULES.get(seed / 4 % 3));
      Map<String, String> rows = new MadeEffects(others(made), seed).files();
      assertEquals(List.of(), different(pack.withSlides(seed % 16 == 0), rows), "project " + seed);
    }
  }

  /** Three years of three wards, long enough for trends before and after. */
  private static Map<String, String> years(int more) {
    StringBuilder rows = new StringBuilder("date,ward,falls,patients,days\n");
    for (int i = 0; i < 36; i++) {
      int ward = 0;
      for (String name : List.of("Ash", "Elm", "Oak")) {
        int falls =
            (i * (7 + ward) + i * i % 11) % 13 + 2 * ward++ + (i > 18 ? 1 + more : 4 + 2 * more);
        int patients = falls + 5 + i * 5 % 17;
        String month = String.format("20%d-%02d-01", 22 + i / 12, i % 12 + 1);
        rows.append(
            String.format("%s,%s,%d,%d,%d%n", month, name, falls, patients, 20 * patients + i % 7));
      }
    }
    String measures =
        """
        id,kind,file,date,value,denominator,by,type,all,outcome,control,better,every,combine
        c,outcome,data/f.csv,date,falls,,ward,c,yes,yes,,down,month,sum
        p,outcome,data/f.csv,date,falls,patients,ward,p,yes,yes,,down,month,
        u,outcome,data/f.csv,date,falls,days,ward,u,,yes,ward=Ash,down,month,
        m,outcome,data/f.csv,date,falls,,,xmr,,yes,,down,quarter,mean
        """;
    return Map.of(
        "p/measures.csv",
        measures,
        "p/data/f.csv",
        rows.toString(),
        "p/changes.csv",
        "date,measure,group,kind,label\n2023-06-01,,,change,New\n");
  }

  @Test
  void whatFollowedAChangeIsMadeOfThemToo() throws IOException {
    MadePack pack = MadePack.of(folder, years(20), Disclosure.LT5);
    String page = page(pack);
    for (String told :
        List.of("The effect by date", "of what was expected", "Earlier trend and control")) {
      assertTrue(page.contains(told), told);
    }
    assertEquals(List.of(), different(pack, years(29)));
  }

  /** Those that are left out by their size lean: what followed is not worked out without them. */
  @Test
  void nothingFollowedWherePointsAreHidden() throws IOException {
    MadePack pack = MadePack.of(folder, years(0), Disclosure.LT5);
    String page = page(pack);
    assertFalse(page.contains("The effect by date"));
    assertTrue(page.contains("What followed the changes could not be worked out"));
    assertEquals(List.of(), different(pack, years(9)));
  }

  private String page(MadePack pack) throws IOException {
    return new String(pack.files(pack.hiding()).get("index.html"), StandardCharsets.UTF_8);
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

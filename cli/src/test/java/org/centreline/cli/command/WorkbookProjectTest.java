package org.centreline.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.centreline.cli.Book;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;

/** Workbooks as the data of projects. */
class WorkbookProjectTest extends InFolder {

  @Test
  void aProjectAroundAWorkbook() throws IOException {
    new Book()
        .sheet("Elm", "Month,Falls\n" + column(3))
        .sheet("Oak", "Month,Falls\n" + column(5))
        .write(folder.resolve("ward falls.xlsx"));
    Run asked = Run.in(folder, "init", "p", "--from", "ward falls.xlsx");
    assertEquals(3, asked.code());
    assertTrue(
        asked.err().contains("centreline init p --from \"ward falls.xlsx\" --sheet Oak"),
        asked.err());
    Run made = Run.in(folder, "init", "p", "--from", "ward falls.xlsx", "--sheet", "Oak");
    assertEquals(0, made.code(), made.err());
    assertTrue(Files.exists(folder.resolve("p/data/ward-falls.xlsx")), made.out());
    assertTrue(read("p/measures.csv").contains(",Oak\n"), read("p/measures.csv"));
    Book formula = new Book().sheet("=1+2", "Month,Falls\n" + column(3)).sheet("b", "x\n");
    formula.write(folder.resolve("f.xlsx"));
    Run refused = Run.in(folder, "init", "r", "--from", "f.xlsx", "--sheet", "=1+2");
    assertEquals(3, refused.code());
    assertTrue(refused.err().contains("rename the sheet"), refused.err());
    assertEquals(new Run(0, "p: 1 measure, as recorded\n", ""), Run.in(folder, "check", "p"));
  }

  private static String column(int first) {
    StringBuilder csv = new StringBuilder();
    for (int i = 0; i < 24; i++) {
      csv.append(java.time.LocalDate.of(2023, 1, 1).plusMonths(i));
      csv.append(',').append(first + i * 7 % 5).append('\n');
    }
    return csv.toString();
  }

  @Test
  void measuresOfSeveralSheets() throws IOException {
    new Book()
        .sheet("Elm", "Month,Falls\n" + column(3))
        .sheet("Oak", "Month,Falls\n" + column(5))
        .write(folder.resolve("q/data/falls.xlsx"));
    write("q/data/elm.csv", "Month,Falls\n" + column(3));
    write("q/data/oak.csv", "Month,Falls\n" + column(5));
    String head = "id,title,kind,file,sheet,value,better\n";
    write(
        "q/measures.csv",
        head
            + "elm,Elm,outcome,data/falls.xlsx,Elm,Falls,down\n"
            + "oak,Oak,outcome,data/falls.xlsx,oak,Falls,down\n");
    write("q/changes.csv", "date,until,measure,group,kind,label,reason\n");
    assertEquals(0, Run.in(folder, "check", "q", "--record").code());
    String elm = read("q/expected/elm.csv");
    String oak = read("q/expected/oak.csv");
    assertEquals(0, Run.in(folder, "report", "q", "-o", "pack").code());
    assertTrue(read("pack/index.html").contains("Oak"));
    write(
        "q/measures.csv",
        head
            + "elm,Elm,outcome,data/elm.csv,,Falls,down\n"
            + "oak,Oak,outcome,data/oak.csv,,Falls,down\n");
    assertEquals(0, Run.in(folder, "check", "q").code(), Run.in(folder, "check", "q").out());
    assertEquals(points(elm), points(read("q/expected/elm.csv")));
    assertEquals(points(oak), points(read("q/expected/oak.csv")));
    write("q/measures.csv", head + "elm,Elm,outcome,data/falls.xlsx,,Falls,down\n");
    Run asked = Run.in(folder, "check", "q");
    assertEquals(3, asked.code());
    String said = asked.out() + asked.err();
    assertTrue(said.contains("expected one sheet of data but found '2: Elm, Oak'"), said);
  }

  @Test
  void checkNamesRowsAndCells() throws IOException {
    write(
        "q/measures.csv",
        "id,title,kind,file,value,better\nelm,Elm,outcome,data/f.xlsx,Falls,down\n");
    write("q/changes.csv", "date,until,measure,group,kind,label,reason\n");
    String data = "Month,Falls\n" + column(3);
    new Book().sheet("Elm", data).write(folder.resolve("q/data/f.xlsx"));
    assertEquals(0, Run.in(folder, "check", "q", "--record").code());
    String changed = data.replaceFirst("2023-03-01,[0-9]+", "2023-03-01,9");
    new Book().sheet("Elm", changed).write(folder.resolve("q/data/f.xlsx"));
    Run differs = Run.in(folder, "check", "q");
    assertEquals(1, differs.code());
    assertTrue(differs.out().contains("(q/data/f.xlsx: row 4)"), differs.out());
    String github = Run.in(folder, "check", "q", "--format", "github").out();
    assertTrue(github.contains("row 4: "), github);
    new Book().sheet("Elm", changed.replace(",9", ",x")).write(folder.resolve("q/data/f.xlsx"));
    Run spoilt = Run.in(folder, "check", "q", "--format", "github");
    assertTrue(spoilt.out().contains("B4: A cell that should hold a number"), spoilt.out());
    assertTrue(!spoilt.out().contains("column 'Falls'"), spoilt.out());
  }

  private static List<String> points(String recorded) {
    return Arrays.stream(recorded.split("\n")).toList();
  }

  /**
   * Rows of one number on two sheets are two rows: what is hidden on one says nothing of the other.
   */
  @Test
  void smallNumbersOfSeveralSheets() throws IOException {
    String first = sites(3);
    String second = sites(12);
    new Book().sheet("a", first).sheet("b", second).write(folder.resolve("s/data/both.xlsx"));
    write("s/data/a.csv", first);
    write("s/data/b.csv", second);
    write("s/changes.csv", "date,until,measure,group,kind,label,reason\n");
    String head = "id,title,kind,file,sheet,value,by,combine,all,better\n";
    String how = ",Falls,Ward,sum,yes,down\n";
    List<String> points = new java.util.ArrayList<>();
    for (List<String> files :
        List.of(
            List.of("data/both.xlsx,a", "data/both.xlsx,b"),
            List.of("data/a.csv,", "data/b.csv,"))) {
      write(
          "s/measures.csv",
          head + "x,X,outcome," + files.get(0) + how + "y,Y,outcome," + files.get(1) + how);
      Run pack = Run.in(folder, "report", "s", "--disclose", "hes", "-o", "pack" + points.size());
      assertEquals(0, pack.code(), pack.err());
      points.add(read("pack" + points.size() + "/points.csv"));
    }
    assertEquals(points.get(1), points.get(0));
  }

  private static String sites(int least) {
    StringBuilder csv = new StringBuilder("Month,Ward,Falls\n");
    for (int i = 0; i < 60; i++) {
      csv.append(java.time.LocalDate.of(2023, 1, 1).plusMonths(i / 3));
      csv.append(",W").append(i % 3).append(',').append(least + i * 7 % 13).append('\n');
    }
    return csv.toString();
  }
}

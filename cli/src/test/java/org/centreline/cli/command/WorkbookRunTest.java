package org.centreline.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.centreline.cli.Book;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook says what a CSV file of the same rows says, whatever is asked of it. */
class WorkbookRunTest extends InFolder {

  @BeforeEach
  void files() throws IOException {
    write("falls.csv", falls());
    new Book().sheet("Falls", falls()).write(folder.resolve("falls.xlsx"));
  }

  private static String falls() {
    StringBuilder csv = new StringBuilder("Month,Ward,Falls,Bed days,Cause,Wait\n");
    for (int i = 0; i < 48; i++) {
      String month = java.time.LocalDate.of(2023, 1, 1).plusMonths(i / 2).toString();
      String cause = List.of("Slip, wet", "Bed", "Stairs").get(i % 3).replace(",", "");
      csv.append(month).append(i % 2 == 0 ? ",Elm," : ",Oak,").append(i == 9 ? "" : 3 + i * 7 % 5);
      csv.append(',').append(590 + i * 11 % 30).append(',').append(cause);
      csv.append(',').append(i < 30 ? 30 : 24).append('.').append(1 + i * 3 % 9).append('\n');
    }
    return csv.toString();
  }

  private Run run(String line) {
    String[] words = line.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].replace('_', ' ');
    }
    return Run.in(folder, words);
  }

  /** Without what tells of the file itself. */
  private static String plain(String output) {
    return output
        .replace("falls.xlsx", "falls.csv")
        .replaceAll("[0-9a-f]{64}", "CHECKSUM")
        .replace("\"encoding\": \"workbook\"", "\"encoding\": \"UTF-8\"")
        .replace("workbook, header in row", "UTF-8, commas, header on line")
        .replace("Read as: workbook", "Read as: UTF-8, commas");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chart FILE --value Falls --denominator Bed_days --by Ward",
        "chart FILE --value Wait --where Ward=Elm --better down",
        "chart FILE --value Falls --every quarter --combine sum --as-of 2024-06-01",
        "compare FILE --value Falls --denominator Bed_days --by Ward --funnel",
        "outcome FILE --value Wait --by Ward --change 2024-04-01 --better down",
        "suggest FILE --value Wait --where Ward=Elm",
        "pareto FILE --category Cause --count Falls",
        "plan FILE --value Wait --where Ward=Elm",
        "describe FILE"
      })
  void theSameBytesAsOfText(String command) throws IOException {
    boolean picture = !command.startsWith("describe");
    String more = " -o a.json" + (picture ? " -o a.svg" : " -o a.txt");
    Run text = run(command.replace("FILE", "falls.csv") + more);
    Map<String, String> expected = written();
    Run book = run(command.replace("FILE", "falls.xlsx") + more);
    assertEquals(0, text.code(), text.err());
    assertTrue(expected.size() >= 2, expected.keySet().toString());
    assertEquals(expected, written());
    assertEquals(plain(text.err()), plain(book.err()));
  }

  /** The files of a run, which are then deleted. */
  private Map<String, String> written() throws IOException {
    Map<String, String> written = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.getFileName().toString().startsWith("a")).toList()) {
        written.put(file.getFileName().toString(), plain(Files.readString(file)));
        Files.delete(file);
      }
    }
    return written;
  }

  @Test
  void standardInputToo() throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("falls.xlsx"));
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    var terminal =
        new org.centreline.cli.terminal.Terminal(
            new java.io.ByteArrayInputStream(bytes),
            out,
            java.io.OutputStream.nullOutputStream(),
            org.centreline.cli.terminal.RunEnvironment.piped(folder));
    int code =
        org.centreline.cli.Main.run(
            terminal, "chart", "-", "--value", "Wait", "--where", "Ward=Elm", "--format", "csv");
    Run file = run("chart falls.csv --value Wait --where Ward=Elm --format csv");
    assertEquals(0, code);
    assertEquals(file.out(), out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void severalSheetsAreAQuestionWithTheCommands() throws IOException {
    String later = falls().replace("2023-", "2025-");
    new Book()
        .sheet("Falls 2023", falls())
        .sheet("Falls 2025", later)
        .write(folder.resolve("two.xlsx"));
    Run asked = run("chart two.xlsx --value Wait --where Ward=Elm");
    assertEquals(3, asked.code());
    assertEquals(
        """
        two.xlsx: expected one sheet of data but found '2: Falls 2023, Falls 2025' [choose-sheet]
          fix: name one with --sheet
        See: centreline explain choose-sheet
        Type one of these:
          centreline chart two.xlsx --value Wait --where Ward=Elm --sheet "Falls 2023"
          centreline chart two.xlsx --value Wait --where Ward=Elm --sheet "Falls 2025"
        """
            .indent(0),
        asked.err());
    Run first = run("chart two.xlsx --value Wait --where Ward=Elm --format csv --sheet falls_2023");
    assertEquals(0, first.code(), first.err());
    assertEquals(
        run("chart falls.csv --value Wait --where Ward=Elm --format csv").out(), first.out());
    Run described = run("describe two.xlsx --sheet Falls_2025");
    assertTrue(
        described.out().contains("chart two.xlsx --sheet \"Falls 2025\" --date Month"),
        described.out());
  }

  @Test
  void aMistakeIsAtACellOfItsSheet() throws IOException {
    new Book()
        .sheet("Falls", "Month,Falls\n2024-01-01,3\n2024-02-01,n/k\n2024-03-01,4\n")
        .sheet("Notes", "all,well\n")
        .write(folder.resolve("bad.xlsx"));
    Run run = run("chart bad.xlsx --sheet Falls");
    assertEquals(3, run.code());
    assertTrue(
        run.err().startsWith("bad.xlsx: Falls!B3: expected a number but found 'n/k' [bad-number]"),
        run.err());
    Run json = run("describe bad.xlsx --sheet Falls --format json");
    assertTrue(json.out().contains("\"line\": 3, \"cell\": \"Falls!B3\""), json.out());
  }

  @Test
  void datesAsTextAmongDatesAreAskedAbout() throws IOException {
    String mixed = "Month,Falls\n2024-01-01,3\n13/02/2024,4\n14/03/2024,5\n2024-04-01,2\n";
    new Book().sheet("a", mixed).write(folder.resolve("mixed.xlsx"));
    Run run = run("chart mixed.xlsx --date Month --value Falls");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("mixed.xlsx: A"), run.err());
    assertTrue(run.err().contains("[mixed-date-formats]"), run.err());
  }

  @Test
  void theWidestSheetIsReadAsText() throws IOException {
    StringBuilder wide = new StringBuilder("n0");
    for (int i = 1; i < 16_384; i++) {
      wide.append(",n").append(i);
    }
    String row = "\n4" + ",x".repeat(16_382) + ",";
    String csv = wide + row + "5" + row + "6" + row + "8\n";
    write("wide.csv", csv);
    new Book().sheet("a", csv).write(folder.resolve("wide.xlsx"));
    Run text = run("chart wide.csv --value n16383 --format csv -q");
    assertEquals(0, text.code(), text.err());
    assertEquals(text, run("chart wide.xlsx --value n16383 --format csv -q"));
    Run spoilt = run("chart wide.xlsx --value n16384");
    assertTrue(spoilt.err().startsWith("wide.xlsx: row 1: expected a column of this name"));
  }

  @Test
  void whatIsNoWorkbookIsNamed() throws IOException {
    byte[] ole = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);
    Files.write(folder.resolve("old.xls"), ole);
    for (String verb : List.of("chart", "describe", "pareto --category x", "suggest")) {
      Run run = run(verb.replaceFirst("^([a-z]+)", "$1 old.xls"));
      assertEquals(3, run.code());
      assertTrue(run.err().contains("'an old Excel workbook (.xls)' [not-a-csv]"), run.err());
    }
    Run text = run("chart falls.csv --sheet Falls");
    assertEquals(3, text.code());
    assertTrue(text.err().contains("fix: leave out --sheet"), text.err());
    Run comma = run("chart falls.xlsx --decimal-comma");
    assertEquals(3, comma.code());
    assertTrue(comma.err().contains("[text-option]"), comma.err());
  }

  private void texts(String... rows) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("texts.xlsx"));
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Data");
      for (int row = 0; row < rows.length; row++) {
        String[] cells = rows[row].split(" ");
        for (int column = 0; column < cells.length; column++) {
          sheet.value(row, column, cells[column]);
        }
      }
      sheet.finish();
    }
  }

  @Test
  void textsThatReadInTwoWaysAreAskedAboutAndNumbersAreNot() throws IOException {
    texts("Month Admissions", "2024-01 1.234", "2024-02 980", "2024-03 1.050");
    Run points = run("chart texts.xlsx");
    texts("Month Los Cost", "2024-01 3,400 100,5", "2024-02 4,460 120,5");
    Run commas = run("chart texts.xlsx --value Los");
    for (Run asked : List.of(points, commas)) {
      assertEquals(3, asked.code(), asked.out());
      assertTrue(asked.err().contains("[ambiguous-number]"), asked.err());
      assertTrue(asked.err().contains("make numbers of the texts in the workbook"), asked.err());
    }
    assertEquals(0, run("chart texts.xlsx --value Los --decimal-point").code());
    String numbers = "Month,Admissions\n2024-01-01,1.234\n2024-02-01,980\n2024-03-01,1.051\n";
    new Book().sheet("Data", numbers).write(folder.resolve("numbers.xlsx"));
    assertEquals(0, run("chart numbers.xlsx").code());
  }
}

package org.centreline.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.centreline.cli.InFolder;
import org.centreline.cli.OutBook;
import org.centreline.cli.Run;
import org.centreline.cli.Unpacked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook holds what the CSV file of the same run holds, and the sentence. */
class WorkbookOutTest extends InFolder {

  @BeforeEach
  void files() throws IOException {
    StringBuilder csv = new StringBuilder("Month,Ward,Falls,Bed days,Cause,Wait\n");
    for (int i = 0; i < 48; i++) {
      csv.append(java.time.LocalDate.of(2023, 1, 1).plusMonths(i / 2));
      csv.append(i % 2 == 0 ? ",=Elm," : ",Oak <7>,").append(i == 9 ? "" : 3 + i * 7 % 5);
      csv.append(',').append(590 + i * 11 % 30).append(',');
      csv.append(List.of("Slip", "+Bed", "Stairs").get(i % 3));
      csv.append(',').append(i < 30 ? 30 : 24).append('.').append(1 + i * 3 % 9).append('\n');
    }
    write("falls.csv", csv.toString());
  }

  private Run run(String line) {
    String[] words = line.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].replace('_', ' ');
    }
    return Run.in(folder, words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chart falls.csv --value Falls --denominator Bed_days --by Ward",
        "chart falls.csv --value Wait --where Ward==Elm --better down --target 25",
        "chart falls.csv --value Falls --every quarter --combine sum --type cusum",
        "compare falls.csv --value Falls --denominator Bed_days --by Ward --funnel",
        "compare falls.csv --value Wait --by Ward",
        "outcome falls.csv --value Wait --by Ward --change 2024-04-01 --better down",
        "suggest falls.csv --value Wait --by Ward",
        "pareto falls.csv --category Cause --count Falls",
        "plan falls.csv --value Wait --where Ward==Elm",
        "plan --mean 20 --sd 3 --change-size 2"
      })
  void theSameCellsAsInCsv(String command) throws IOException {
    String raw = command.startsWith("plan") ? "" : " --raw-text";
    Run run = run(command + raw + " -q -o a.csv -o a.xlsx");
    assertEquals(0, run.code(), run.err());
    OutBook book = OutBook.of(folder.resolve("a.xlsx"));
    assertEquals(List.of("Summary", "Numbers"), book.sheets());
    book.assertSheet("Numbers", read("a.csv"));
    assertFalse(Unpacked.text(folder.resolve("a.xlsx")).contains("<f>"));
  }

  @ParameterizedTest
  @CsvSource({
    "chart falls.csv --value Falls --denominator Bed_days --by Ward,/charts/1/verdict",
    "outcome falls.csv --value Wait --by Ward --change 2024-04-01 --better down,/outcomes/1/verdict",
    "compare falls.csv --value Falls --denominator Bed_days --by Ward --funnel,/verdict",
    "suggest falls.csv --value Wait --by Ward,/charts/0/verdict",
    "pareto falls.csv --category Cause --count Falls,/charts/0/verdict",
    "plan falls.csv --value Wait --where Ward==Elm,/verdict"
  })
  void theFirstSheetSaysTheSentence(String command, String place) throws IOException {
    Run run = run(command + " -q -o a.json -o a.xlsx");
    assertEquals(0, run.code(), run.err());
    JsonNode json = new ObjectMapper().readTree(read("a.json"));
    String sentence = json.at(place).asText();
    assertTrue(sentence.length() > 20, json.toPrettyString());
    List<String> said = OutBook.of(folder.resolve("a.xlsx")).texts("Summary");
    assertTrue(said.contains(sentence), sentence + "\nin " + said);
    for (JsonNode warning : json.at(place.replace("verdict", "warnings"))) {
      String message = warning.get("message").asText();
      assertTrue(said.stream().anyMatch(text -> text.contains(message)), message + "\nin " + said);
    }
    String sum = json.at("/source/sha256").asText();
    assertTrue(said.stream().anyMatch(text -> text.contains("SHA-256 " + sum)), sum);
  }

  /** Read back, the numbers give the chart that they came from. */
  @Test
  void ourOwnReaderMakesTheSameChartOfIt() throws IOException {
    assertEquals(0, run("chart falls.csv --value Wait --by Ward -q -o a.csv -o a.xlsx").code());
    String back = " --date x --value value --by group -q --format json";
    Run text = run("chart a.csv" + back);
    Run book = run("chart a.xlsx --sheet Numbers" + back);
    assertEquals(0, book.code(), book.err());
    JsonNode charts = new ObjectMapper().readTree(book.out()).get("charts");
    JsonNode of = new ObjectMapper().readTree(text.out()).get("charts");
    assertEquals(2, charts.size());
    for (int i = 0; i < 2; i++) {
      // The CSV has an apostrophe before what a spreadsheet would run.
      assertEquals(of.get(i).get("points"), charts.get(i).get("points"));
      assertEquals(of.get(i).get("phases"), charts.get(i).get("phases"));
    }
    Run first = run("chart falls.csv --value Wait --by Ward -q --format json");
    JsonNode original = new ObjectMapper().readTree(first.out()).get("charts");
    assertEquals(original.get(1).get("points"), charts.get(1).get("points"));
    assertEquals("=Elm", charts.get(0).get("group").asText());
  }

  @Test
  void withoutASheetItIsAQuestionWithTheNames() {
    run("chart falls.csv --value Wait --where Ward==Elm -q -o a.xlsx");
    Run asked = run("chart a.xlsx");
    assertEquals(3, asked.code());
    assertTrue(asked.err().contains("--sheet Numbers"), asked.err());
  }

  @Test
  void theSameRunGivesTheSameBytes() throws IOException {
    String line = "chart falls.csv --value Wait --by Ward -q -o ";
    run(line + "a.xlsx");
    run(line + "b.xlsx");
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("a.xlsx")), Files.readAllBytes(folder.resolve("b.xlsx")));
  }

  @Test
  void aWorkbookIsNotPrinted() {
    Run run = run("chart falls.csv --value Wait --format xlsx");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("xlsx") && run.err().contains("csv"), run.err());
  }

  @Test
  void whatHasNoTableIsNotWrittenAsOne() {
    Run run = run("describe falls.csv -o a.xlsx");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("describe writes .json or .txt"), run.err());
    assertTrue(run.err().contains("centreline chart falls.csv -o a.xlsx"), run.err());
    assertFalse(Files.exists(folder.resolve("a.xlsx")));
  }

  @Test
  void theFileThatIsReadIsNeverWritten() throws IOException {
    run("chart falls.csv --value Wait --where Ward==Elm -q -o a.xlsx");
    byte[] before = Files.readAllBytes(folder.resolve("a.xlsx"));
    Run run = run("chart a.xlsx --sheet Numbers --date x --value value -o a.xlsx");
    assertEquals(2, run.code());
    assertArrayEquals(before, Files.readAllBytes(folder.resolve("a.xlsx")));
  }

  @Test
  void dirtyTitlesAreLegalAndWhole() throws IOException {
    List<String> words = new ArrayList<>(List.of("chart", "falls.csv", "--value", "Wait"));
    String title = "=cmd|' /C calc'!A0 \u001B[31m\u202E _x0041_ " + "long ".repeat(80).strip();
    words.addAll(List.of("--where", "Ward==Elm", "--title", title, "-q", "-o", "a.xlsx"));
    assertEquals(0, Run.in(folder, words.toArray(String[]::new)).code());
    String shown = title.replace("\u001B", "[U+001B]").replace("\u202E", "[U+202E]");
    OutBook book = OutBook.of(folder.resolve("a.xlsx"));
    // This reader leaves the underscore as it is written, by its number.
    List<String> texts =
        book.texts("Summary").stream().map(text -> text.replace("_x005F_x", "_x")).toList();
    assertTrue(texts.contains(shown), texts.toString());
  }
}

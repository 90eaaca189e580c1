package org.centreline.cli.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.centreline.cli.InFolder;
import org.centreline.cli.OutBook;
import org.centreline.cli.Run;
import org.centreline.cli.Unpacked;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook of a pack shows what its CSV files and its page show. */
class PackWorkbookTest extends InFolder {

  @BeforeEach
  void project() throws IOException {
    write(
        "p/measures.csv",
        """
        id,title,kind,file,date,value,denominator,better,target,by,type,unit,outcome,where
        share,%s,outcome,data/d.csv,month,seen,all,up,92.5%%,,p,,yes,
        falls,=Falls,balancing,data/d.csv,month,falls,,down,4,ward,c,falls,,
        score,Score,process,data/d.csv,month,score,,,,,cusum,points,,ward=@Oak
        broken,Broken,process,data/none.csv,month,score,,,,,,,,
        """
            .formatted("Seen in time ".repeat(31).strip()));
    StringBuilder data = new StringBuilder("month,ward,seen,all,falls,score\n");
    for (int i = 0; i < 30; i++) {
      for (String ward : List.of("../x", "@Oak")) {
        data.append("%d-%02d-01,%s,".formatted(2022 + i / 12, i % 12 + 1, ward));
        data.append(80 + i % 7).append(",100,").append(2 + i * 7 % 9).append(',');
        data.append(1000 + i % 5).append(".25\n");
      }
    }
    write("p/data/d.csv", data.toString());
    write("p/changes.csv", "date,measure,kind,label\n2023-06-01,share,change,Triage\n");
  }

  private OutBook pack(String... options) throws IOException {
    String[] words = new String[2 + options.length];
    words[0] = "report";
    words[1] = "p";
    System.arraycopy(options, 0, words, 2, options.length);
    Run run = Run.in(folder, words);
    assertTrue(run.err().contains("broken"), run.err());
    return OutBook.of(folder.resolve("p-pack/summary.xlsx"));
  }

  private List<CSVRecord> summary() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format
        .parse(new StringReader(read("p-pack/summary.csv").replace("\uFEFF", "")))
        .getRecords();
  }

  @Test
  void aRowAChartWithTheNumbersOfTheSummary() throws IOException {
    OutBook book = pack();
    assertEquals(List.of("Summary", "Points", "About"), book.sheets());
    List<CSVRecord> rows = summary();
    assertEquals(4, rows.size());
    assertEquals(5, book.rows().get("Summary").size());
    for (int i = 0; i < rows.size(); i++) {
      CSVRecord row = rows.get(i);
      number(row.get("value"), book.cell("Summary", i, "Latest"));
      number(row.get("target"), book.cell("Summary", i, "Target"));
      number(row.get("centre"), book.cell("Summary", i, "Centre"));
      number(row.get("lower"), book.cell("Summary", i, "Lower limit"));
      number(row.get("upper"), book.cell("Summary", i, "Upper limit"));
      Cell date = book.cell("Summary", i, "Date");
      assertEquals(row.get("x"), date.asDate().toLocalDate().toString());
      assertEquals("mmm\\ yyyy", date.getDataFormatString());
      assertEquals(row.get("variationWords"), book.cell("Summary", i, "Variation").asString());
      assertEquals(row.get("assuranceWords"), book.cell("Summary", i, "Assurance").asString());
      assertEquals(row.get("verdict"), book.cell("Summary", i, "What the chart says").asString());
      assertEquals(row.get("measure"), book.cell("Summary", i, "In points").asString());
    }
    assertEquals("../x", book.cell("Summary", 1, "Site").asString());
    assertEquals("=Falls", book.cell("Summary", 1, "Measure").asString());
    assertEquals("falls", book.cell("Summary", 1, "Unit").asString());
    assertEquals(402, book.cell("Summary", 0, "Measure").asString().length());
    String followed = rows.get(0).get("outcome");
    assertEquals(followed, book.cell("Summary", 0, "What followed the changes").asString());
  }

  private static void number(String expected, Cell cell) {
    if (expected.isEmpty()) {
      assertEquals(null, cell);
    } else {
      assertEquals(CellType.NUMBER, cell.getType());
      assertEquals(0, new BigDecimal(expected).compareTo(cell.asNumber()), expected);
    }
  }

  /** A percentage as one, with the decimals of the page; a target from below or above. */
  @Test
  void numbersLookAsOnThePage() throws IOException {
    OutBook book = pack();
    assertEquals("#,##0%", book.cell("Summary", 0, "Latest").getDataFormatString());
    assertEquals("#,##0.0%", book.cell("Summary", 0, "Centre").getDataFormatString());
    assertEquals("\"at least \"#,##0.0%", book.cell("Summary", 0, "Target").getDataFormatString());
    assertEquals("#,##0", book.cell("Summary", 1, "Latest").getDataFormatString());
    assertEquals("\"at most \"#,##0", book.cell("Summary", 1, "Target").getDataFormatString());
    assertEquals("0.0\" sigma\"", book.cell("Summary", 3, "Upper limit").getDataFormatString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--disclose=lt5", "--disclose=hes", "--as-of=2023-12-31"})
  void everyPointIsThatOfPointsCsv(String option) throws IOException {
    OutBook book = option.isEmpty() ? pack() : pack(option);
    // Texts that a spreadsheet would run have an apostrophe in CSV alone.
    String csv = read("p-pack/points.csv").replace(",'@Oak,", ",@Oak,");
    book.assertSheet("Points", csv);
    List<CSVRecord> rows = summary();
    for (int i = 0; i < rows.size(); i++) {
      number(rows.get(i).get("value"), book.cell("Summary", i, "Latest"));
      number(rows.get(i).get("centre"), book.cell("Summary", i, "Centre"));
    }
    boolean hides = option.startsWith("--disclose");
    boolean told = book.texts("About").stream().anyMatch(text -> text.startsWith("Small numbers:"));
    assertEquals(hides, told);
    assertEquals(hides, csv.contains("falls,../x,2022-01-01,,"), csv.substring(0, 300));
  }

  @Test
  void eachLinkLeadsToAChartOfThePack() throws IOException {
    pack();
    String all = Unpacked.text(folder.resolve("p-pack/summary.xlsx"));
    Matcher target = Pattern.compile("Target=\"([^\"]*)\" TargetMode=\"External\"").matcher(all);
    assertTrue(target.find());
    String page = read("p-pack/" + target.group(1));
    Matcher link = Pattern.compile("location=\"([^\"]*)\"").matcher(all);
    int links = 0;
    while (link.find()) {
      links++;
      assertTrue(page.contains("id=\"" + link.group(1) + "\""), link.group(1));
    }
    assertEquals(4, links);
  }

  @Test
  void whatCouldNotBeWorkedOutIsNamed() throws IOException {
    List<String> about = pack().texts("About");
    assertTrue(about.stream().anyMatch(text -> text.contains("broken (Broken)")), about.toString());
    assertTrue(about.get(about.size() - 1).startsWith("Made by Centreline"), about.toString());
  }

  @Test
  void itIsValidAndInTheListOfFiles() throws IOException {
    pack();
    assertEquals(List.of(), OutBook.wrong(folder.resolve("p-pack/summary.xlsx")));
    Run.in(folder, "chart", "p/data/d.csv", "--value", "score", "--by", "ward", "-o", "a.xlsx");
    assertEquals(List.of(), OutBook.wrong(folder.resolve("a.xlsx")));
    assertTrue(read("p-pack/pack-files.csv").contains("summary.xlsx,"));
    assertFalse(Unpacked.text(folder.resolve("p-pack/summary.xlsx")).contains("<f>"));
    assertTrue(Files.size(folder.resolve("p-pack/summary.xlsx")) < 40_000);
  }

  /** A pack without a chart has the sheets all the same. */
  @Test
  void aPackOfNothingIsValid() throws IOException {
    change("p/measures.csv", "data/d.csv", "data/none.csv");
    OutBook book = pack();
    assertEquals(1, book.rows().get("Points").size());
    assertEquals(List.of(), OutBook.wrong(folder.resolve("p-pack/summary.xlsx")));
  }
}

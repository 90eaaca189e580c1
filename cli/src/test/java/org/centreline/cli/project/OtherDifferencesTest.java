package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What check tells of a recording that differs in other things than values, limits and signals. */
class OtherDifferencesTest extends InFolder {

  private static final String RECORDED = "p/expected/waits.csv";

  @BeforeEach
  void aRecordedProject() throws IOException {
    Folders.sound(folder.resolve("p"));
    check("--record");
  }

  private String check(String... more) {
    String[] words = new String[more.length + 2];
    List.of("check", "p").toArray(words);
    System.arraycopy(more, 0, words, 2, more.length);
    return Run.in(folder, words).out();
  }

  private List<String> others() {
    return check()
        .lines()
        .dropWhile(line -> !line.equals("Otherwise different"))
        .skip(1)
        .map(line -> line.replaceFirst("^  - ", ""))
        .toList();
  }

  /** Rows that someone recorded and the measure has not, apart from those of intervals. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",excluded,2023-03-01,|Waits: no longer left out: Mar 2023",
        ",partial,2023-03-01,|Waits: no longer a part of a period: Mar 2023",
        "Elm,excluded,2023-03-01,|Waits: no longer left out: 2023-03-01",
        ",mean effect,,-2.5;,\"mean effect, lower\",,-3|Waits: mean effect: 2.5 lower → nothing",
        ",\"other, lower\",,3|Waits: other, lower: 3 → nothing",
        ",avoided,,12|Waits: avoided: 12 → nothing",
        "Elm,avoided,,12|Waits: avoided: 12 → nothing",
        ",sort,,of old|Waits: sort: of old → nothing",
        ",sort,,|Waits: sort: nothing → nothing"
      })
  void whatIsNoLongerThereIsTold(String rows, String line) throws IOException {
    write(RECORDED, read(RECORDED) + rows.replace(';', '\n') + "\n");
    assertEquals(List.of(line), others());
  }

  @Test
  void whatIsNewIsTold() throws IOException {
    write("p/changes.csv", "date,measure,kind,label\n2023-03,waits,exclude,Strike\n");
    assertEquals(List.of("Waits: left out: Mar 2023"), others());
    check("--record");
    change(RECORDED, ",excluded,2023-03-01,", ",excluded,2023-03-01,Strike");
    assertEquals(List.of("Waits: excluded: Strike → nothing"), others());
  }

  @Test
  void rowsAreToldWhereTheirValuesAreAsBefore() throws IOException {
    change(RECORDED, "\n,rows,,24\n", "\n,rows,,23\n");
    assertEquals(List.of("Waits: rows of the file: 23 → 24"), others());
    change("p/data/w.csv", "2023-01,30", "2023-01,31");
    assertEquals(List.of(), others(), "they follow from the values");
    assertTrue(check().contains("Corrected values (1)\n  - Waits: Jan 2023: 30 → 31"), check());
  }

  @Test
  void ofManyTheFirstAreTold() throws IOException {
    String text = read(RECORDED);
    write(RECORDED, text + ",a,,1\n,b,,2\n,c,,3\n,d,,4\n");
    assertEquals(4, others().size());
    assertEquals("Waits: d: 4 → nothing", others().get(3));
    write(RECORDED, text + ",a,,1\n,b,,2\n,c,,3\n,d,,4\n,e,,5\n");
    assertEquals(4, others().size());
    assertEquals("Waits: and 2 further differences", others().get(3));
  }

  /** Any difference will do where nothing else is told of the measure. */
  @Test
  void aNumberThatLooksTheSameIsTold() throws IOException {
    write(RECORDED, read(RECORDED) + ",centre,2023-06-01,31.958333333333332\n");
    assertEquals(List.of("Waits: centre: 32.0 → nothing"), others());
  }
}

package org.centreline.cli.option.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.Output;
import org.centreline.cli.option.TypedWords;
import org.centreline.cli.option.group.ResultOptions.Talk;
import org.centreline.report.TextCells;
import org.junit.jupiter.api.Test;

class OutputGroupTest {

  @Test
  void textIsPrintedAndNothingWrittenByDefault() {
    ResultOptions results = TypedWords.options().results();
    assertEquals(Format.TEXT, results.printed());
    assertEquals(List.of(), results.outputs());
    assertEquals(TextCells.GUARDED, results.textCells());
    assertEquals(Talk.NOTICES, results.talk());
  }

  @Test
  void theEndingSaysWhatAFileHolds() {
    List<Output> outputs =
        TypedWords.options(
                "-o", "a.SVG", "-o", "b/c.png", "-o", "d.json", "-o", "e.csv", "-o", "f.md", "-o",
                "g.h.txt")
            .results()
            .outputs();
    assertEquals(
        List.of(Format.SVG, Format.PNG, Format.JSON, Format.CSV, Format.MARKDOWN, Format.TEXT),
        outputs.stream().map(Output::format).toList());
    assertEquals("a.SVG", outputs.get(0).name());
  }

  @Test
  void rawTextNeedsCsv() {
    assertEquals(1, TypedWords.complaints("--raw-text").size());
    assertEquals(List.of(), TypedWords.complaints("--raw-text", "--format", "csv"));
    assertEquals(List.of(), TypedWords.complaints("--raw-text", "-o", "a.csv"));
  }

  @Test
  void noMarkIsAskedOfFilesAlone() {
    assertEquals(1, TypedWords.complaints("--no-bom").size());
    assertEquals(1, TypedWords.complaints("--no-bom", "--format", "csv").size());
    assertEquals(List.of(), TypedWords.complaints("--no-bom", "-o", "a.csv"));
  }
}

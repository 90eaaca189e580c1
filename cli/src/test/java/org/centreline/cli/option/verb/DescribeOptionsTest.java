package org.centreline.cli.option.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.centreline.cli.option.Format;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.report.describe.DescribeReport.Length;
import org.junit.jupiter.api.Test;

class DescribeOptionsTest {

  private final Problems problems = new Problems();

  private DescribeOptions of(Map<String, List<String>> values) {
    return DescribeOptions.of(new Typed(List.of("x.csv"), values), problems);
  }

  @Test
  void everythingIsFoundOutByDefault() {
    DescribeOptions options = of(Map.of());
    assertEquals(ReadingOptions.standard(), options.reading());
    assertEquals(Format.TEXT, options.results().printed());
    assertEquals(Length.PAGE, options.length());
    assertEquals(List.of(), problems.reasons());
  }

  @Test
  void everythingIsTold() {
    assertEquals(Length.ALL, of(Map.of("--all", List.of("true"))).length());
  }

  @Test
  void picturesAndTablesAreRefused() {
    of(Map.of("--output", List.of("a.png", "a.json"), "--format", List.of("markdown")));
    assertEquals(
        List.of(
            "--format markdown: describe prints text or json",
            "--output a.png: describe writes .json or .txt; what a chart shows is written by:"
                + " centreline chart x.csv -o a.png"),
        problems.reasons());
  }
}

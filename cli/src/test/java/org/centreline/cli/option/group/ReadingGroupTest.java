package org.centreline.cli.option.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.centreline.cli.option.TypedWords;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Decimal;
import org.centreline.csv.request.ReadingOptions.Gaps;
import org.centreline.csv.request.ReadingOptions.Percent;
import org.centreline.csv.request.ReadingOptions.Undated;
import org.centreline.csv.request.ReadingOptions.Zero;
import org.junit.jupiter.api.Test;

class ReadingGroupTest {

  @Test
  void nothingTypedLeavesEverythingToTheFile() {
    assertEquals(ReadingOptions.standard(), reading());
  }

  @Test
  void eachOptionHasItsPlace() {
    ReadingOptions reading =
        reading(
            "--date-format",
            "dd.MM.yyyy",
            "--delimiter",
            "|",
            "--encoding",
            "utf-16le",
            "--decimal-comma",
            "--skip",
            "3",
            "--percent");
    assertEquals(Optional.of("dd.MM.yyyy"), reading.dateFormat());
    assertEquals(Optional.of('|'), reading.delimiter());
    assertEquals(Optional.of(StandardCharsets.UTF_16LE), reading.encoding());
    assertEquals(Decimal.COMMA, reading.decimal());
    assertEquals(3, reading.skip());
    assertEquals(Percent.YES, reading.percent());
  }

  @Test
  void delimitersHaveNames() {
    assertEquals(Optional.of('\t'), reading("--delimiter", "tab").delimiter());
    assertEquals(Optional.of('\t'), reading("--delimiter", "\\t").delimiter());
    assertEquals(Optional.of('\t'), reading("--delimiter", "\t").delimiter());
    assertEquals(Optional.of(';'), reading("--delimiter", "semicolon").delimiter());
    assertEquals(Optional.of(','), reading("--delimiter", "comma").delimiter());
    assertEquals(Optional.of('|'), reading("--delimiter", "pipe").delimiter());
    for (String wrong : List.of("", " ", "a", "\"", ";;", "é")) {
      assertEquals(1, TypedWords.complaints("f", "--delimiter", wrong).size(), wrong);
    }
  }

  @Test
  void namedToolsReadInTheirOwnWay() {
    ReadingOptions qic = reading("--convention", "qicharts2");
    assertEquals(Undated.DROP, qic.undated());
    assertEquals(Gaps.LEAVE, qic.gaps());
    assertEquals(Zero.KEEP, qic.zero());
    assertEquals(Gaps.LEAVE, reading("--convention", "nhsrplotthedots").gaps());
    assertEquals(Undated.REFUSE, reading("--convention", "nhsrplotthedots").undated());
    assertEquals(ReadingOptions.standard(), reading("--convention", "exact"));
  }

  private static ReadingOptions reading(String... words) {
    return TypedWords.options(words).reading();
  }
}

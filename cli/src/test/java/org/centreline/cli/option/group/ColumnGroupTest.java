package org.centreline.cli.option.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.centreline.cli.option.TypedWords;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.junit.jupiter.api.Test;

class ColumnGroupTest {

  @Test
  void nothingTypedNamesNoColumn() {
    assertEquals(Columns.unnamed(), TypedWords.options().columns());
  }

  @Test
  void columnsAreTakenAsTyped() {
    Columns columns =
        TypedWords.options(
                "--order",
                "n",
                "--numerator",
                "a b",
                "--denominator",
                "c",
                "--by",
                "x,y",
                "--by",
                "z",
                "--where",
                "site= North ",
                "--where",
                "k=")
            .columns();
    assertEquals(Optional.of("n"), columns.order());
    assertEquals(Optional.of("a b"), columns.value());
    assertEquals(Optional.of("c"), columns.denominator());
    assertEquals(List.of("x,y", "z"), columns.by());
    assertEquals(List.of(new Filter("site", "North"), new Filter("k", "")), columns.where());
  }
}

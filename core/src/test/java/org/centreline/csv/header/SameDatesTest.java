package org.centreline.csv.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.date.DateShape;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.Rows;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;

class SameDatesTest {

  private static Optional<Integer> finest(String text, DateShape... shapes) {
    List<Integer> columns = List.of(0, 1, 2).subList(0, shapes.length);
    return new SameDates(columns, List.of(shapes))
        .finest(new Rows(Texts.of(text), ',', Bytes.Purpose.LOOK));
  }

  @Test
  void theFinestOfThoseThatAgree() {
    String text = "2023/24,Mar 2024,2024-03-29\n2024/25,Apr 2024,2024-04-05\n,,\n";
    assertEquals(
        Optional.of(2),
        finest(text, DateShape.FINANCIAL_YEAR, DateShape.NAMED_MONTH, DateShape.DAY));
  }

  @Test
  void theFirstOfTwoThatAreAsFine() {
    assertEquals(
        Optional.of(0), finest("2024-03-01,01/03/2024\n", DateShape.DAY, DateShape.DAY_FIRST));
  }

  @Test
  void noneWhereARowDisagrees() {
    assertEquals(
        Optional.empty(),
        finest("2024-03-01,2024-03-01\n2024-03-01,2024-03-02\n", DateShape.DAY, DateShape.DAY));
    assertEquals(Optional.empty(), finest("2024-03-01,\n", DateShape.DAY, DateShape.DAY));
  }
}

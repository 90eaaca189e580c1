package org.centreline.csv.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.personal.Identity;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.TextCodes;
import org.junit.jupiter.api.Test;

class ColumnSurveyTest {

  private static ColumnFacts facts(String name, Optional<Identity> identity, String... cells) {
    TextCodes codes = new TextCodes();
    ColumnSurvey survey = new ColumnSurvey(name, ReadingOptions.standard(), codes);
    List.of(cells).forEach(cell -> survey.add(codes.code(cell)));
    return survey.facts(1, identity);
  }

  private static ColumnFacts facts(String name, String... cells) {
    return facts(name, Optional.empty(), cells);
  }

  @Test
  void numbersWithEveryKindOfGap() {
    ColumnFacts facts =
        facts("Falls", "3", "1,204", "", "*", "<5", "c", "NA", "N/A", "n/k", "-", "3");
    assertEquals(ColumnKind.NUMBERS, facts.kind());
    assertEquals(new CellCount(4, 1, 3, 1, 2, 1, 3), facts.cells());
    assertEquals(4, facts.cells().missing());
    assertEquals(Optional.of(new Extent(3, 1204, true)), facts.extent());
    assertEquals(List.of("3", "1,204", "n/k"), facts.examples());
  }

  @Test
  void percentagesAreFractions() {
    ColumnFacts facts = facts("seen", "47.8%", "50%");
    assertEquals(ColumnKind.PERCENTAGES, facts.kind());
    assertEquals(Optional.of(new Extent(0.478, 0.5, false)), facts.extent());
  }

  @Test
  void amongWordsALetterIsAWordAndARangeAnAgeBand() {
    ColumnFacts wards = facts("ward", "A", "B", "c", "c", "*", "");
    assertEquals(ColumnKind.TEXT, wards.kind());
    assertEquals(new CellCount(4, 0, 3, 1, 0, 0, 1), wards.cells());
    assertEquals(List.of("A", "B", "c"), wards.examples());
    assertEquals(3, facts("age", "01-14", "15-44", "all", "all").cells().different());
  }

  @Test
  void datesWithOnesThatAreNone() {
    ColumnFacts facts = facts("month", "2024-01", "2024-02", "soon", "soon", "2024-03");
    assertEquals(ColumnKind.DATES, facts.kind());
    assertEquals(2, facts.cells().odd());
    assertEquals(3, facts.timeline().orElseThrow().dates());
    assertEquals(Optional.empty(), facts.extent());
  }

  @Test
  void nothingIsAKindToo() {
    assertEquals(ColumnKind.EMPTY, facts("x", "", "-", "").kind());
    assertEquals(ColumnKind.EMPTY, facts("x").kind());
  }

  @Test
  void whatMayIdentifyPeopleIsNeverShown() {
    ColumnFacts births =
        facts("DOB", Optional.of(Identity.DATE_OF_BIRTH), "01/02/1950", "03/04/1960");
    assertEquals(List.of(), births.examples());
    assertEquals(Optional.empty(), births.timeline());
    ColumnFacts numbers = facts("NHS", Optional.of(Identity.NHS_NUMBER), "9434765919");
    assertEquals(Optional.empty(), numbers.extent());
  }

  @Test
  void eightWordsThatAllDifferAreNotShownAndSevenAre() {
    String[] eight = {"a b", "d", "e", "f", "g", "h", "i", "j"};
    assertEquals(List.of(), facts("who", eight).examples());
    assertEquals(3, facts("who", java.util.Arrays.copyOf(eight, 7)).examples().size());
    eight[7] = "a b";
    assertEquals(3, facts("who", eight).examples().size());
  }
}

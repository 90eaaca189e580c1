package org.centreline.csv.point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.CsvReader;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Checks;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Rhythm;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

/** What rows become, group by group. */
class AssemblerTest {

  private static final String RATES = "d,site,n,of\n2024-03-01,B,9,4\n2024-01-01,A,6,4\n";
  private static final String ROWS =
      "d,site,n,of\n2024-03-01,B,3,4\n2024-01-01,A,1,4\n2024-03-01,A,2,4\n2024-02-01,B,2,4\n";

  private static List<Measured> measured(String csv, Columns columns, Grouping grouping) {
    CsvFile file = new CsvFile("x.csv", csv.getBytes(StandardCharsets.UTF_8));
    return CsvReader.read(file, columns, ReadingOptions.standard(), grouping).measured();
  }

  private static Series series(String csv, Columns columns, Shape shape) {
    return measured(csv, columns, Grouping.of(shape)).get(0).series();
  }

  @Test
  void groupsInOrderOfAppearanceAndDatesInOrderOfTime() {
    List<Measured> groups = measured(ROWS, Columns.of("d", "n").by("site"), Grouping.none());
    assertEquals(
        List.of("B", "A"), groups.stream().map(group -> group.group().orElseThrow()).toList());
    assertEquals(new Individuals(Doubles.of(2, 3)), groups.get(0).series());
    assertEquals(
        List.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 1)),
        groups.get(1).subgroups().dates());
    assertEquals("n", groups.get(1).measure());
  }

  @Test
  void theRhythmAskedForBeatsThatOfTheDates() {
    Grouping months =
        new Grouping(Optional.of(Every.MONTH), Optional.empty(), Shape.ANY, Grouping.Checks.STRICT);
    List<Measured> groups = measured(ROWS, Columns.of("d", "n").by("site"), months);
    assertEquals(Rhythm.MONTH, groups.get(1).subgroups().rhythm());
    assertEquals(3, groups.get(1).series().size());
  }

  @Test
  void rowsThatMostlyExceedTheirDenominatorAreRates() {
    Columns over = Columns.of("d", "n").over("of").by("site");
    assertInstanceOf(Proportions.class, series(ROWS, over, Shape.ANY));
    assertInstanceOf(Rates.class, series(RATES, over, Shape.ANY));
  }

  @Test
  void theShapeSaysWhatValuesAre() {
    String once = "d,n\n2024-01-01,1\n2024-01-02,2\n";
    Columns columns = Columns.of("d", "n");
    assertInstanceOf(Individuals.class, series(once, columns, Shape.VALUES));
    assertInstanceOf(Counts.class, series(once, columns, Shape.COUNTS));
    assertInstanceOf(Gaps.class, series(once, columns, Shape.GAPS));
    assertInstanceOf(Samples.class, series(once, columns, Shape.SAMPLES));
  }

  @Test
  void labelsAndRows() {
    Columns label =
        new Columns(
            Optional.empty(),
            Optional.of("x"),
            Optional.of("n"),
            Optional.empty(),
            List.of(),
            List.of());
    String numbered = "x,n\n2,1\n10,3\n";
    assertEquals(
        Subgroups.Kind.NUMBER,
        measured(numbered, label, Grouping.none()).get(0).subgroups().kind());
    assertEquals(
        Subgroups.Kind.LABEL,
        measured(numbered + "b,4\n", label, Grouping.none()).get(0).subgroups().kind());
    Measured rows = measured("who,n\na,1\nb,2\n", Columns.unnamed(), Grouping.none()).get(0);
    assertEquals(Subgroups.Kind.ROW, rows.subgroups().kind());
    assertEquals(Optional.empty(), rows.group());
  }

  @Test
  void aWideTableIsCalledByItsLabel() {
    String wide = "Measure,Jan-24,Feb-24,Mar-24\nFalls,1,2,3\n";
    Measured falls = measured(wide, Columns.unnamed(), Grouping.none()).get(0);
    assertEquals("Measure", falls.measure());
    assertEquals(Optional.of("Falls"), falls.group());
    String nameless = wide.replace("Measure", "");
    assertEquals("value", measured(nameless, Columns.unnamed(), Grouping.none()).get(0).measure());
  }

  @Test
  void countsBelowZeroAreValuesWhereNothingIsChecked() {
    String csv = "d,n\n2024-01-01,4\n2024-02-01,-2\n2024-03-01,3\n";
    Columns columns = Columns.of("d", "n");
    for (Shape shape : List.of(Shape.COUNTS, Shape.GAPS)) {
      Grouping loose = new Grouping(Optional.empty(), Optional.empty(), shape, Checks.LOOSE);
      Series below = measured(csv, columns, loose).get(0).series();
      assertEquals(new Individuals(Doubles.of(4, -2, 3)), below, shape.name());
      Series above = measured(csv.replace("-2", "2"), columns, loose).get(0).series();
      assertEquals(shape == Shape.GAPS, above instanceof Gaps, shape.name());
    }
  }
}

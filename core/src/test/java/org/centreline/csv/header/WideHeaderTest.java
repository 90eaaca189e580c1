package org.centreline.csv.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Form;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WideHeaderTest {

  private static WideHeader wide(String... names) {
    return new WideHeader(Texts.header(names));
  }

  @Test
  void datesBehindLabels() {
    WideHeader wide = wide("Site", "Ward", "Jan-24", "Feb-24", "Mar-24");
    assertTrue(wide.isWide());
    assertEquals(List.of(2, 3, 4), wide.dates());
    assertEquals(List.of(0, 1), wide.labels());
    assertEquals("Jan-24 to Mar-24", wide.span());
  }

  @Test
  void totalsMayFollow() {
    assertTrue(wide("Ward", "Jan-24", "Feb-24", "Mar-24", "", "Total 2024", "YTD").isWide());
    assertFalse(wide("Ward", "Jan-24", "Feb-24", "Mar-24", "Remarks").isWide());
  }

  @Test
  void twoDatesAreTooFew() {
    assertFalse(wide("Ward", "Jan-24", "Feb-24").isWide());
  }

  @Test
  void datesAreWrittenInOneWay() {
    assertFalse(wide("Ward", "Jan-24", "Feb-24", "Mar-24", "2024-04").isWide());
    assertFalse(wide("Ward", "31/04/2024", "31/06/2024", "31/09/2024").isWide());
  }

  @Test
  void yearsMustFollowOnOneAnother() {
    assertTrue(wide("Ward", "2021", "2022", "2023").isWide());
    assertTrue(wide("Ward", "2023", "2022", "2021", "Total").isWide());
    assertFalse(wide("Ward", "2021", "2022", "2024").isWide());
    assertFalse(wide("Ward", "2021", "2022").isWide());
    assertFalse(wide("Ward", "45292", "45323", "45352").isWide());
    assertFalse(wide("Mar 2020", "2021", "2022", "2023").isWide());
  }

  @Test
  void financialYearsAndQuarters() {
    assertTrue(wide("Ward", "2019/20", "2020/21", "2021/22").isWide());
    assertTrue(wide("Ward", "2010-11", "2011-12", "2012-13").isWide());
    assertTrue(wide("Ward", "Q1 2023", "Q2 2023", "Q3 2023").isWide());
    assertTrue(wide("Ward", "2021/22 Q1", "2021/22 Q2", "2021/22 Q3").isWide());
  }

  @Test
  void whatWasAskedForIsTakenAtItsWord() {
    ReadingOptions asked = ReadingOptions.standard().with(Form.WIDE);
    Header serials = Texts.header("Ward", "45292", "45323", "Remarks");
    assertEquals(List.of(1, 2), new WideHeader(serials, asked).dates());
    assertEquals(List.of(1), new WideHeader(Texts.header("Ward", "2020"), asked).dates());
    assertFalse(new WideHeader(Texts.header("Ward", "Falls"), asked).isWide());
  }

  /** To be told when they are read; totals of longer periods and plain numbers stay out. */
  @ParameterizedTest
  @CsvSource({
    "Jan-24 Feb-24 2024-03 Apr-24, 1 2 3 4",
    "Jan-24 Feb-24 Mar-24 Q1-2024 Apr-24 2023/24 2024 Remarks, 1 2 3 5",
    "2023-W01 2023-W02 2023-W54, 1 2 3",
    "31/03/2024 31/04/2024 2024-05-31, 1 2 3",
    "2022 2023 2023/24, 1 2 3",
    "2023/24 2024/25 2024, 1 2",
    "31/04/2024 31/06/2024, "
  })
  void whereAWideTableIsAskedForNoPeriodAsLongIsPassedOver(String names, String dates) {
    Header header = Texts.header(("Ward " + names).split(" "));
    WideHeader wide = new WideHeader(header, ReadingOptions.standard().with(Form.WIDE));
    String found = wide.dates().toString().replaceAll("[^0-9 ]", "");
    assertEquals(dates == null ? "" : dates, found);
  }

  @Test
  void datesThatOnlyTheUserKnowsAreHeadingsToo() {
    assertTrue(wide("Ward", "FY2008", "FY2009", "FY2010").isWide());
    assertTrue(wide("Ward", "22-Jan", "22-Feb", "22-Mar").isWide());
    assertTrue(wide("Ward", "Jan-24", "Feb-24", "Mar-24", "Average", "mean").isWide());
    assertFalse(wide("Jan-24", "Ward", "Feb-24", "Mar-24").isWide());
  }

  @Test
  void yearsAreTold() {
    assertTrue(wide("Ward", "2021", "2022", "2023").hasYears());
    assertTrue(wide("Ward", "2021/22", "2022/23", "2023/24").hasYears());
    assertFalse(wide("Ward", "Jan-24", "Feb-24", "Mar-24").hasYears());
  }
}

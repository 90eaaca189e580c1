package org.centreline.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.Note;
import org.centreline.report.Gallery;
import org.centreline.report.Glyphs;
import org.centreline.report.TextScreen;
import org.centreline.report.TextScreen.Colour;
import org.centreline.report.terminal.ScreenColumns;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TextWriterTest {

  private static final TextScreen ASCII = new TextScreen(80, Glyphs.ASCII, Colour.OFF);
  private static final TextScreen COLOURED = new TextScreen(80, Glyphs.UNICODE, Colour.ON);

  private static String text(Sample sample, TextScreen terminal) {
    return TextWriter.write(Gallery.document(sample.analysis()), terminal);
  }

  @TestFactory
  Stream<DynamicTest> noLineIsWiderThanTheTerminal() {
    return Gallery.all().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () -> {
                      for (int width : new int[] {40, 60, 80, 132}) {
                        for (Glyphs glyphs : Glyphs.values()) {
                          TextScreen terminal = new TextScreen(width, glyphs, Colour.OFF);
                          text(entry.getValue(), terminal)
                              .lines()
                              .forEach(
                                  line -> assertTrue(ScreenColumns.width(line) <= width, line));
                        }
                      }
                    }));
  }

  @Test
  void everySizeHasItsChart() {
    for (int size : new int[] {1, 2, 12, 24, 60, 300}) {
      String text = text(Gallery.random(size, 4).type("run"), ASCII);
      assertTrue(text.contains(" Median\n"), size + "\n" + text);
    }
  }

  @Test
  void asciiIsAscii() {
    Gallery.all()
        .forEach(
            (name, sample) ->
                assertTrue(
                    text(sample, ASCII).chars().allMatch(c -> c == '\n' || c > 31 && c < 127),
                    name));
  }

  @Test
  void colourAddsNothingButColour() {
    for (Sample sample : Gallery.all().values()) {
      String coloured = text(sample, COLOURED);
      assertTrue(coloured.contains("\u001b[1m"));
      assertEquals(text(sample, TextScreen.plain()), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
    }
  }

  @Test
  void everyColourEndsOnItsLine() {
    text(Gallery.random(60, 2).better(Better.UP), COLOURED)
        .lines()
        .forEach(
            line ->
                assertEquals(
                    line.split("\u001b\\[[1-9]", -1).length, line.split("\u001b\\[0m", -1).length));
  }

  @Test
  void theWholeScreen() {
    String text = text(story(), ASCII);
    assertTrue(
        text.startsWith(
            """
            Days to first contact: North
            Signal of concern: 7 points in a row above the mean since Mar 2025, which is
            worth asking about; if nothing changes, the target of at most 21 days will be
            met at some points and missed at others.

            XmR chart of 20 monthly points (1 missing, 1 excluded), Jan 2024 to Sep 2025
            """),
        text);
    assertTrue(text.contains("\nExcluded: Apr 2024 (strike)\n"), text);
    assertTrue(text.contains("\nVariation: Concern (high)\nAssurance: Hit and miss\n"), text);
    assertTrue(text.contains("\nNotes:\n  - a 15 Jun 2024: Clinic moved\n"), text);
    assertTrue(
        text.contains(
            "\nSignals:\n  - Concern: 7 points in a row above the mean from Mar 2025 to Sep 2025.\n"),
        text);
    assertTrue(text.contains("\n  - 1 subgroup has no value; it is a gap on the chart.\n"), text);
    assertTrue(text.endsWith("\nNotices about waits.csv:\n  - Dates are read day first.\n"), text);
  }

  private static Sample story() {
    double[] values = PlainSample.steady(14, 20);
    values[5] = Double.NaN;
    Sample sample =
        PlainSample.monthly(PlainSample.then(values, 21.5, 21.9, 21.4, 21.8, 21.6, 22, 21.5))
            .days()
            .group("North")
            .better(Better.DOWN)
            .target(21)
            .exclude("2024-04-01", "strike");
    Note note = new Note("2024-06-15", Optional.of(LocalDate.of(2024, 6, 15)), "Clinic moved");
    return sample.meaning(sample.request().meaning().withNotes(List.of(note)));
  }

  @Test
  void severalGroupsFollowEachOtherAndShareTheNotices() {
    String text =
        TextWriter.write(
            Gallery.document(
                PlainSample.rows(1, 2, 3).group("A").analysis(),
                PlainSample.rows(1, 2, 3).group("B").analysis()),
            TextScreen.plain());
    assertTrue(text.startsWith("Days to first contact: A\n"));
    assertTrue(text.contains("\n\nDays to first contact: B\n"));
    assertEquals(2, text.split("Notices about", -1).length);
  }

  @Test
  void aReasonForTheKindOfChartIsGivenWhereWeChose() {
    assertTrue(text(PlainSample.rows(1, 2, 3).auto(), ASCII).contains("\nRun chart, because "));
    assertFalse(text(PlainSample.rows(1, 2, 3), ASCII).contains("because"));
  }

  @Test
  void controlCharactersOfUsersNeverReachTheScreen() {
    String text = text(PlainSample.rows(1, 2).title("A\u001b[31mB\r\n\u202eC"), TextScreen.plain());
    assertTrue(text.startsWith("A[U+001B][31mB [U+202E]C\n"), text);
  }

  @Test
  void withoutValuesThereIsNoChart() {
    String text = text(PlainSample.rows(Double.NaN, Double.NaN), ASCII);
    assertFalse(text.contains("|"), text);
    assertFalse(text.contains("NaN") || text.contains("none "), text);
  }
}

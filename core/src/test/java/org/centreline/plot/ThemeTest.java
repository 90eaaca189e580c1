package org.centreline.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.centreline.analysis.Reading;
import org.centreline.plot.PointStyle.Height;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WCAG 2.2: text 4.5 to 1 (1.4.3), graphics 3 to 1 (1.4.11), never colour alone (1.4.1). */
class ThemeTest {

  @ParameterizedTest
  @EnumSource
  void textCanBeRead(Theme theme) {
    Palette palette = theme.palette();
    for (Colour text : new Colour[] {palette.ink(), palette.quiet(), palette.target()}) {
      assertTrue(text.contrast(palette.paper()) >= 4.5, text.hex());
    }
  }

  @ParameterizedTest
  @EnumSource
  void linesAndOutlinesCanBeSeen(Theme theme) {
    Palette palette = theme.palette();
    for (Colour line :
        new Colour[] {
          palette.ink(),
          palette.quiet(),
          palette.target(),
          palette.axis(),
          palette.icons().special()
        }) {
      assertTrue(line.contrast(palette.paper()) >= 3, line.hex());
      assertTrue(line.contrast(palette.shade()) >= 3, line.hex());
    }
    for (Reading reading : Reading.values()) {
      Stroke outline = new PointStyle(palette, 8, 10).of(reading, Height.ABOVE).outline();
      assertTrue(outline.isVisible() && outline.colour().contrast(palette.paper()) >= 7);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyReadingHasItsOwnShapeAndColour(Theme theme) {
    PointStyle look = new PointStyle(theme.palette(), 8, 10);
    Set<MarkerShape> shapes = new HashSet<>();
    Set<Colour> colours = new HashSet<>();
    for (Reading reading : Reading.values()) {
      shapes.add(look.of(reading, Height.ABOVE).shape());
      colours.add(look.of(reading, Height.ABOVE).fill());
    }
    assertEquals(Reading.values().length, shapes.size());
    assertEquals(Reading.values().length, colours.size());
    assertNotEquals(
        look.of(Reading.SPECIAL_CAUSE, Height.ABOVE).shape(),
        look.of(Reading.SPECIAL_CAUSE, Height.BELOW).shape());
    assertEquals(theme.palette().paper(), look.excluded().fill());
  }

  @Test
  void accessibleSignalsCanBeSeenWithoutTheirOutline() {
    Palette palette = Theme.ACCESSIBLE.palette();
    for (Reading reading : Reading.values()) {
      assertTrue(palette.points().of(reading).contrast(palette.paper()) >= 3, reading.word());
    }
  }

  @Test
  void monoHasNoHue() {
    Palette palette = Theme.MONO.palette();
    Stream.concat(
            Stream.of(palette.ink(), palette.quiet(), palette.target(), palette.grid()),
            Arrays.stream(Reading.values()).map(palette.points()::of))
        .forEach(
            colour -> {
              int blue = colour.rgb() & 0xFF;
              assertEquals(0x010101 * blue, colour.rgb(), colour.hex());
            });
  }

  @Test
  void themesAreFoundByTheirWord() {
    assertEquals(Optional.of(Theme.ACCESSIBLE), Theme.named("accessible"));
    assertEquals(Optional.empty(), Theme.named("NHS"));
  }
}

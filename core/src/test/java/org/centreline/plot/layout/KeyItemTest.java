package org.centreline.plot.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.analysis.Better;
import org.centreline.plot.Theme;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;
import org.junit.jupiter.api.Test;

class KeyItemTest {

  private static final Look LOOK = new Look(Theme.NHS.palette(), PageSize.STANDARD);

  @Test
  void commonCauseAloneNeedsNoKey() {
    assertEquals(List.of(), words(Sample.dated(Rhythm.WEEK, Doubles.tabulate(24, i -> i % 3))));
  }

  @Test
  void theKeyNamesWhatThereIs() {
    Sample shifted =
        Sample.dated(Rhythm.WEEK, Doubles.tabulate(40, i -> (i < 30 ? 20 : 27) + i % 3));
    assertEquals(List.of("Signal of change"), words(shifted));
    assertEquals(
        List.of("Signal of improvement", "Signal of concern"),
        words(shifted.target(15, Better.DOWN)));
    Sample outlier = Sample.dated(Rhythm.WEEK, Doubles.tabulate(40, i -> i == 20 ? 30 : i % 3));
    assertEquals(List.of("Common cause", "Signal of change"), words(outlier));
  }

  private static List<String> words(Sample sample) {
    return KeyItem.of(sample.analysis(), LOOK).stream().map(KeyItem::text).toList();
  }
}

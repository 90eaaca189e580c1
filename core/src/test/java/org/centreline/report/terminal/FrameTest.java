package org.centreline.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.analysis.Scale;
import org.junit.jupiter.api.Test;

class FrameTest {

  private static Frame frame(double low, double high) {
    return new Frame(11, 21, 10, low, high);
  }

  @Test
  void theEndsLieOnTheEdges() {
    Frame frame = frame(0, 100);
    assertEquals(0, frame.x(0));
    assertEquals(41, frame.x(10));
    assertEquals(20, frame.column(10));
    assertEquals(0, frame.y(100));
    assertEquals(39, frame.y(0));
    assertEquals(0, frame.row(100));
    assertEquals(9, frame.row(0));
    assertEquals(5, frame.position(10));
  }

  @Test
  void aSinglePointStandsInTheMiddle() {
    assertEquals(20, new Frame(1, 21, 10, 0, 1).x(0));
  }

  @Test
  void aConstantGetsRoom() {
    Frame frame = Frame.around(PlainSample.rows(5, 5).type("run").analysis(), 20, 15);
    assertEquals(4.5, frame.low());
    assertEquals(5.5, frame.high());
    assertEquals(7, frame.row(5));
    Frame zero = Frame.around(PlainSample.rows(0).type("run").analysis(), 20, 15);
    assertEquals(0, zero.low());
    assertEquals(1, zero.high());
    Frame all =
        Frame.around(PlainSample.rows(1, 1).type("run").scale(Scale.percent()).analysis(), 20, 15);
    assertEquals(1, all.high());
  }

  @Test
  void everythingDrawnIsInside() {
    Frame frame =
        Frame.around(PlainSample.monthly(PlainSample.steady(24, 20)).target(50).analysis(), 20, 15);
    assertEquals(50, frame.high());
    assertTrue(frame.low() < 17);
  }

  @Test
  void ticksAreRound() {
    assertEquals(List.of(0.0, 20.0, 40.0, 60.0, 80.0, 100.0), frame(0, 100).ticks());
    assertEquals(List.of(16.0, 18.0, 20.0), frame(14.9, 20.1).ticks());
    assertEquals(List.of(-1.0, 0.0, 1.0), frame(-1.9, 1.9).ticks());
  }

  @Test
  void extremeRangesDoNotFail() {
    double most = Double.MAX_VALUE;
    assertEquals(0, frame(-most, most).row(most));
    assertEquals(9, frame(-most, most).row(-most));
    assertEquals(List.of(), frame(-most, most).ticks());
    assertTrue(frame(0, Double.MIN_VALUE).ticks().size() <= 6);
  }
}

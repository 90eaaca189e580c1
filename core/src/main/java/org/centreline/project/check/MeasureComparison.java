package org.centreline.project.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.csv.PointLines;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.project.MeasureLines;
import org.centreline.project.check.MeasureCheck.State;
import org.centreline.project.folder.MeasureResult;
import org.centreline.project.folder.MeasureResult.Analysed;
import org.centreline.project.folder.OptionWords;

/**
 * Compares each measure with what was recorded of it.
 *
 * @param recordings what was recorded
 * @param words understands the options of measures
 */
record MeasureComparison(Recordings recordings, OptionWords words) {

  /** What the check of a measure finds. */
  MeasureCheck of(MeasureResult result) {
    if (!(result instanceof Analysed)) {
      return without(result, State.NOT_RECORDED, List.of());
    }
    Analysed measure = (Analysed) result;
    List<Problem> outside = Ranges.outside(measure, recordings.folder());
    try {
      Optional<Recording> recorded = recordings.of(measure.id());
      return recorded.isPresent()
          ? compared(measure, recorded.get(), outside)
          : without(result, State.NOT_RECORDED, outside);
    } catch (DataException e) {
      List<Problem> all = Stream.concat(outside.stream(), e.problems().stream()).toList();
      return without(result, State.UNREADABLE, all);
    }
  }

  private static MeasureCheck without(MeasureResult result, State state, List<Problem> faults) {
    return new MeasureCheck(result, state, Optional.empty(), List.of(), faults, PointLines.none());
  }

  /** Lines are looked for only where a value differs. */
  private MeasureCheck compared(Analysed measure, Recording recorded, List<Problem> outside) {
    List<Difference> found = RecordingComparison.of(recorded, Recording.of(measure));
    boolean values = found.stream().anyMatch(d -> d.finding().equals(Entry.VALUE));
    PointLines lines =
        values
            ? new MeasureLines(recordings.folder(), words).of(measure.measure())
            : PointLines.none();
    return new MeasureCheck(measure, State.RECORDED, Optional.of(recorded), found, outside, lines);
  }
}

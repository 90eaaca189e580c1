package org.centreline.project;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.MisuseException;
import org.centreline.csv.SharedReadings;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.request.Columns;
import org.centreline.project.AllSites.How;
import org.centreline.project.folder.EffectOptions;
import org.centreline.project.folder.Measure;
import org.centreline.project.folder.MeasureOptions;

/**
 * The readings of its file that a measure will ask for, as far as can be told before any: so that
 * one going through the file serves them all.
 *
 * @param readings none where its options are wrong
 */
record ExpectedReadings(List<How> readings) {

  static ExpectedReadings of(MeasureAnalysis analysis, Measure measure) {
    List<How> readings = new ArrayList<>();
    try {
      MeasureOptions options = analysis.words().read(OptionValues.of(measure).values());
      How sites = new How(options.columns(), options.reading(), options.grouping());
      readings.add(sites);
      boolean whole = measure.together() == Measure.Together.WANTED && !sites.grouping().adds();
      if (whole && !sites.columns().by().isEmpty()) {
        Columns all = sites.columns().by(new String[0]);
        readings.add(new How(all, sites.reading(), sites.grouping()));
      }
      OptionValues changed =
          OptionValues.ofEffects(measure).changes(analysis.project(), change -> true);
      if (measure.effects() == Measure.Effects.WANTED && changed.hasChange()) {
        EffectOptions effects = analysis.words().readEffects(changed.values());
        readings.add(new How(effects.columns(), effects.reading(), effects.grouping()));
      }
    } catch (MisuseException | DataException e) {
      // Told when the measure is worked out.
      return new ExpectedReadings(readings);
    }
    return new ExpectedReadings(readings);
  }

  void announce(SharedReadings shared) {
    readings.forEach(how -> shared.expect(how.columns(), how.reading(), how.grouping()));
  }

  void dismiss(SharedReadings shared) {
    readings.forEach(how -> shared.done(how.columns(), how.reading(), how.grouping()));
  }
}

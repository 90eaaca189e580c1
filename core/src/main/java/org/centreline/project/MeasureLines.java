package org.centreline.project;

import org.centreline.analysis.MisuseException;
import org.centreline.csv.CsvReader;
import org.centreline.csv.PointLines;
import org.centreline.csv.problem.DataException;
import org.centreline.project.folder.Measure;
import org.centreline.project.folder.MeasureOptions;
import org.centreline.project.folder.OptionWords;
import org.centreline.project.folder.ProjectFolder;

/**
 * Finds the lines of the data from which points were made.
 *
 * @param folder the project
 * @param words understands the options
 */
public record MeasureLines(ProjectFolder folder, OptionWords words) {

  /** Those of a measure; none where its file can't be read any more. */
  public PointLines of(Measure measure) {
    try {
      MeasureOptions read = words.read(OptionValues.of(measure).values());
      return folder
          .data(measure)
          .file()
          .map(file -> CsvReader.lines(file, read.columns(), read.reading(), read.grouping()))
          .orElseGet(PointLines::none);
    } catch (DataException | MisuseException e) {
      return PointLines.none();
    }
  }
}

package org.centreline.csv.survey;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.centreline.csv.header.Headings;
import org.centreline.csv.row.Source;

/**
 * What a file holds, column by column.
 *
 * @param source the file, with notices of its form
 * @param columns left to right; columns that are named by dates included
 * @param headings the dates of the headings in a table with a column for each; else empty
 */
public record FileFacts(Source source, List<ColumnFacts> columns, Optional<Headings> headings) {

  public FileFacts {
    Objects.requireNonNull(source, "source");
    columns = List.copyOf(columns);
    Objects.requireNonNull(headings, "headings");
  }
}

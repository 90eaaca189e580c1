package org.centreline.csv.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.header.Header;
import org.centreline.csv.header.Profile;
import org.centreline.csv.header.Table;
import org.centreline.csv.header.WideHeader;
import org.centreline.csv.personal.Identity;
import org.centreline.csv.personal.PersonalColumns;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Findings;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.text.CsvFile;
import org.centreline.csv.text.Row;
import org.centreline.csv.text.Rows;
import org.centreline.csv.text.Text;

/** Finds the columns of a file that hold numbers, each of which may be a measure. */
public final class NumberColumns {

  private NumberColumns() {}

  /**
   * The names of the columns in which every cell that is not missing is a number, dates and columns
   * without a name of their own left out; none where the columns themselves are dates.
   *
   * @throws DataException where the file is no table
   */
  public static List<String> of(CsvFile file) {
    Findings findings = new Findings(file.name());
    ReadingOptions options = ReadingOptions.standard();
    Text text = Text.of(file.bytes(), options.encoding(), findings);
    Table table = Table.open(text, Columns.unnamed(), options, findings);
    Header header = table.header();
    if (new WideHeader(header).isWide()) {
      return List.of();
    }
    List<Profile> profiles = new ArrayList<>();
    header.names().forEach(name -> profiles.add(new Profile(name, options)));
    try (Rows rows = table.rows(Purpose.LOOK)) {
      while (rows.next()) {
        Row row = rows.row();
        for (int i = 0; i < Math.min(row.width(), profiles.size()); i++) {
          profiles.get(i).add(row.cell(i));
        }
      }
    }
    List<Optional<Identity>> people = PersonalColumns.of(table);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      Profile profile = profiles.get(i);
      boolean numbers = profile.isNumbers() && !profile.isDates() && people.get(i).isEmpty();
      if (numbers && header.positions(profile.name()).size() == 1) {
        found.add(profile.name());
      }
    }
    return found;
  }
}

package org.centreline.report.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.centreline.analysis.describe.FileDescription;
import org.centreline.csv.row.Source;
import org.centreline.report.CellRows;
import org.centreline.report.GroupVerdict;
import org.centreline.report.Report;
import org.centreline.report.ReportPicture;
import org.centreline.report.TextScreen;

/**
 * What a file holds, for people and machines; other formats are not offered and throw {@link
 * UnsupportedOperationException}.
 *
 * @param description of the file
 * @param input its name as typed, for the commands, or a database and what names its table
 * @param length how much of it the text shows
 */
public record DescribeReport(FileDescription description, List<String> input, Length length)
    implements Report {

  /** How long a text may be. */
  public enum Length {
    /** What matters most, on one page. */
    PAGE,
    /** Everything. */
    ALL
  }

  public DescribeReport {
    Objects.requireNonNull(description, "description");
    input = guarded(input);
    Objects.requireNonNull(length, "length");
  }

  /** Of a file. */
  public DescribeReport(FileDescription description, String file, Length length) {
    this(description, List.of(file), length);
  }

  /** A file whose name begins as an option does is typed with its folder. */
  private static List<String> guarded(List<String> input) {
    List<String> words = new ArrayList<>(input);
    String file = words.get(0);
    words.set(0, file.startsWith("-") && !file.equals("-") ? "./" + file : file);
    return List.copyOf(words);
  }

  @Override
  public String text(TextScreen terminal) {
    return DescriptionText.write(this, terminal);
  }

  @Override
  public String json() {
    return DescriptionJson.write(this);
  }

  @Override
  public void rows(CellRows table) {
    throw notOffered("a table");
  }

  @Override
  public String markdown() {
    throw notOffered("Markdown");
  }

  @Override
  public String html() {
    throw notOffered("HTML");
  }

  private static UnsupportedOperationException notOffered(String format) {
    return new UnsupportedOperationException("a description is not written as " + format);
  }

  @Override
  public List<ReportPicture> pictures() {
    return List.of();
  }

  @Override
  public List<GroupVerdict> verdicts() {
    throw notOffered("verdicts");
  }

  @Override
  public Optional<Source> data() {
    return Optional.empty();
  }

  /** Notices are what a description is about. */
  @Override
  public DescribeReport quiet() {
    return this;
  }
}

package org.centreline.report.describe;

import java.util.Objects;
import org.centreline.analysis.describe.FileDescription;

/**
 * A description that is to be written.
 *
 * @param description of a file
 * @param file its name as typed, for the commands
 */
public record DescriptionDocument(FileDescription description, String file) {

  public DescriptionDocument {
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(file, "file");
  }
}

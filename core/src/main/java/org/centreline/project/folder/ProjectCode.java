package org.centreline.project.folder;

/** The stable words for what can be wrong with a project folder, each with its meaning. */
public enum ProjectCode {
  NOT_A_PROJECT("not-a-project", "The folder has no measures.csv, which declares its measures."),
  MISSING_FILE("missing-file", "A file that is named does not exist."),
  UNREADABLE_FILE("unreadable-file", "A file is there but can't be read."),
  OUTSIDE_FOLDER("outside-folder", "A file lies outside the project's folder."),
  UNKNOWN_COLUMN("unknown-column", "A column is neither part of the file nor an option."),
  BAD_ID("bad-id", "The id of a measure is no name that a file may have on every system."),
  DUPLICATE_MEASURE("duplicate-measure", "Two measures have the same id."),
  DUPLICATE_KEY("duplicate-key", "project.csv says the same thing twice."),
  EMPTY_CELL("empty-cell", "A cell that must say something is empty."),
  UNKNOWN_WORD("unknown-word", "A cell takes one of a few words and holds another."),
  UNKNOWN_MEASURE("unknown-measure", "A row names a measure that measures.csv does not declare."),
  UNKNOWN_GROUP("unknown-group", "A row names a group that the data does not have."),
  BAD_OPTION("bad-option", "A cell holds what its option does not take."),
  NO_SUBGROUP("no-subgroup", "A date or label fits no subgroup of the data."),
  TWO_BASELINES("two-baselines", "A phase has more than one baseline."),
  UNKNOWN_CYCLE("unknown-cycle", "A row names a PDSA cycle that pdsa.csv does not have."),
  UNKNOWN_DRIVER("unknown-driver", "A row of drivers.csv names another that is not there."),
  DUPLICATE_DRIVER("duplicate-driver", "Two rows of drivers.csv have the same id."),
  ONE_AIM("one-aim", "A driver diagram has no aim, or more than one."),
  DRIVER_CIRCLE("driver-circle", "Drivers lead to one another in a circle and to no aim."),
  DRIVER_ORDER("driver-order", "A driver serves one that does not stand left of it."),
  MANY_DRIVERS("many-drivers", "A driver diagram has more boxes than a picture can hold."),
  UNMEASURED_DRIVER("unmeasured-driver", "A driver is linked to no measure."),
  UNPREDICTED_RESULT("unpredicted-result", "A PDSA cycle has a result but no prediction."),
  UNDATED_CYCLE("undated-cycle", "The time of a PDSA cycle is not known, or only in part."),
  TWO_TARGETS("two-targets", "A measure has a target in measures.csv and in targets.csv."),
  OUT_OF_RANGE("out-of-range", "A value lies outside the range that measures.csv declares."),
  DIFFERENT("different", "A finding or the data is not as it was recorded."),
  NOT_RECORDED("not-recorded", "Nothing was recorded of a measure to compare it with."),
  STALE_RECORD("stale-record", "Something is recorded of a measure that is not declared."),
  NO_WHOLE("no-whole", "All sites are wanted together, and can't be made one."),
  SINGLE_EVENTS(
      "single-events", "Each point of a measure is one person, and small numbers are hidden."),
  SHOWN_BEFORE("shown-before", "Numbers that an earlier pack showed are hidden now."),
  NOT_COMPARED(
      "not-compared", "An earlier pack can't be compared with the new one, or only in part.");

  private final String word;
  private final String meaning;

  ProjectCode(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  /** The stable word. */
  public String word() {
    return word;
  }

  /** One sentence. */
  public String meaning() {
    return meaning;
  }
}

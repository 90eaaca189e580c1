package org.centreline.project.folder;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Understands the options of a measure in the words of the command line. */
public interface OptionWords {

  /** How an option stands in a column. */
  enum Form {
    /** {@code yes} or nothing. */
    FLAG,
    /** The whole cell is its value. */
    ONE,
    /** Values with {@code ;} between them. */
    SEVERAL
  }

  /** The columns of measures.csv that are options, by their names without dashes. */
  Map<String, Form> columns();

  /** Those of them that are of {@code outcome} alone. */
  Set<String> effectColumns();

  /**
   * What they say.
   *
   * @param values the values of each option that is given, by its name without dashes; an empty
   *     list for a flag
   * @throws org.centreline.analysis.MisuseException with every mistake, each beginning with the
   *     name of its option
   */
  MeasureOptions read(Map<String, List<String>> values);

  /**
   * What they say of the changes of a measure.
   *
   * @param values as for {@link #read}, the changes among them as {@code change}
   * @throws org.centreline.analysis.MisuseException with every mistake
   */
  EffectOptions readEffects(Map<String, List<String>> values);
}

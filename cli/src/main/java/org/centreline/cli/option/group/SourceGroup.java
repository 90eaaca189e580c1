package org.centreline.cli.option.group;

import java.util.List;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;

/** Options for a FILE that is a database. */
public final class SourceGroup {

  public static final Option<String> TABLE =
      Option.once(
          "--table", "NAME", "the table or view; FILE is then the jdbc: URL of the database");

  public static final Option<String> QUERY =
      Option.once("--query", "FILE.sql", "one SELECT in place of a table");

  public static final Option<String> EXPLAIN_SQL =
      Option.flag("--explain-sql", "print the statement that would be sent, and send nothing");

  public static final OptionGroup GROUP =
      new OptionGroup("A database (explain databases)", List.of(TABLE, QUERY, EXPLAIN_SQL));

  /** For verbs that look at a table before they know what to ask. */
  public static final OptionGroup LOOKED_AT =
      new OptionGroup(GROUP.heading(), List.of(TABLE, QUERY));

  private SourceGroup() {}

  /** Reports options that go with a database where FILE is none. */
  public static void checkFile(Typed typed, Problems problems) {
    for (Option<?> option : GROUP.options()) {
      if (typed.has(option)) {
        problems.usage(option + ": FILE is then the jdbc: URL of a database");
      }
    }
  }
}

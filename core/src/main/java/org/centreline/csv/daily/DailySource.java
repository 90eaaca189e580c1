package org.centreline.csv.daily;

import java.util.List;
import java.util.function.Consumer;

/** A table that lies elsewhere and is grouped there, day by day. */
public interface DailySource extends AutoCloseable {

  /** The names and kinds of its columns, in order; none where they are not to be looked up. */
  List<DailyColumn> columns();

  /** A look at the whole of it, whose columns are known. */
  DailyLook look(List<DailyColumn> columns);

  /** Asks it once; the groups come in any order, each once. */
  void ask(DailyQuestion question, Consumer<DailyGroup> groups);

  /** Lets it go. */
  @Override
  void close();
}

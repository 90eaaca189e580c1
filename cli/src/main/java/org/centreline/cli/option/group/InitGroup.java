package org.centreline.cli.option.group;

import java.util.List;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;

/** Options of {@code init}. */
public final class InitGroup {

  public static final Option<String> FROM =
      Option.once(
          "--from",
          "FILE",
          "a CSV of your own: it is copied, and each of its columns of numbers becomes a measure"
              + " (default: invented data, to be replaced)");

  public static final OptionGroup GROUP = new OptionGroup("Init", List.of(FROM));

  private InitGroup() {}
}

package org.centreline.cli.option;

import java.util.List;

/** Options of {@code init}. */
public final class InitGroup {

  public static final OptionGroup GROUP =
      new OptionGroup(
          "Init",
          List.of(
              Option.once(
                  "--from",
                  "FILE",
                  "a CSV of your own: it is copied, and each of its columns of numbers becomes a"
                      + " measure (default: invented data, to be replaced)")));

  private InitGroup() {}
}

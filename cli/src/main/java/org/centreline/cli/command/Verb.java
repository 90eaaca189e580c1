package org.centreline.cli.command;

import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Terminal;

/** What the program can be told to do. */
public interface Verb {

  /** What may be typed after it. */
  Syntax syntax();

  /** What help says beside the options. */
  Guide guide();

  /**
   * Does it.
   *
   * @param typed what was typed after the verb
   * @param problems what is wrong with it so far; nothing may be done while there are any
   */
  ExitCode run(Typed typed, Problems problems, Terminal terminal);
}

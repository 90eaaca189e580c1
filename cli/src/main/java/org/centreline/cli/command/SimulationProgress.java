package org.centreline.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.centreline.cli.option.group.ResultOptions.Talk;
import org.centreline.cli.terminal.Terminal;

/** Tells on a screen how far long work has come; where errors are not shown on one, nothing. */
public final class SimulationProgress {

  private static final int STEP = 10;

  private final Terminal terminal;
  private final boolean shown;
  private int last;

  public SimulationProgress(Terminal terminal, Talk talk) {
    this.terminal = terminal;
    shown = talk != Talk.QUIET && terminal.setting().errScreen().isPresent();
  }

  /** So many of a hundred parts are done. */
  public void show(int percent) {
    if (shown && percent >= last + STEP) {
      last = percent;
      write("\rSimulating: " + percent + "%");
    }
  }

  /** Leaves the line empty again. */
  public void end() {
    if (shown) {
      write("\r" + " ".repeat("Simulating: 100%".length()) + "\r");
    }
  }

  private void write(String text) {
    try {
      terminal.err().write(text.getBytes(StandardCharsets.US_ASCII));
      terminal.err().flush();
    } catch (IOException e) {
      // Nobody looks; the work goes on.
    }
  }
}

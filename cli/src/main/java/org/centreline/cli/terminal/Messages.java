package org.centreline.cli.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.centreline.Visible;
import org.centreline.csv.problem.Problem;

/** What is said beside the results, on standard error. */
public final class Messages {

  private static final int SHOWN = 20;

  private final Terminal terminal;

  public Messages(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Says lines. */
  public void say(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    write(Visible.said(String.join("\n", lines)) + "\n");
  }

  /** Says one line that the next message writes over, for a screen. */
  public void sayOver(String line) {
    write("\r" + Visible.lines(line));
  }

  private void write(String text) {
    try {
      terminal.err().write(Encoded.bytes(text, terminal.setting().errCharset()));
      terminal.err().flush();
    } catch (IOException e) {
      // Nobody listens; there is no one left to tell.
    }
  }

  /** Says one line. */
  public void say(String line) {
    say(List.of(line));
  }

  /**
   * The first problems of data, what mends several in a row once, and where to read about them;
   * nothing where there are none.
   */
  public static List<String> of(List<Problem> problems) {
    List<String> lines = new ArrayList<>();
    if (problems.isEmpty()) {
      return lines;
    }
    int shown = Math.min(SHOWN, problems.size());
    for (int i = 0; i < shown; i++) {
      boolean alike = i + 1 < shown && problems.get(i + 1).fix().equals(problems.get(i).fix());
      lines.add(alike ? problems.get(i).what() : problems.get(i).message());
    }
    int more = problems.size() - SHOWN;
    if (more > 0) {
      lines.add("… and " + more + " more" + (more == 1 ? " problem." : " problems."));
    }
    lines.add("See: centreline explain " + problems.get(0).code());
    return lines;
  }
}

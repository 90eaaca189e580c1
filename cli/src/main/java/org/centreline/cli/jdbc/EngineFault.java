package org.centreline.cli.jdbc;

import java.sql.SQLException;
import java.util.List;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Refusal;
import org.centreline.csv.problem.Shown;

/**
 * Says in words of ours what an engine did not do: its own may hold cells, users or URLs.
 *
 * @param place the engine, host and database
 */
record EngineFault(String place) {

  /** H2's and SQL Server's own numbers for a right that is missing. */
  private static final List<Integer> RIGHTS = List.of(90096, 229);

  /** That the connection was not made. */
  Refusal connecting(SQLException failure) {
    return refusal(
        isLogin(failure)
            ? "the database did not take the user or the password (CENTRELINE_USER,"
                + " CENTRELINE_PASSWORD)"
            : "the database can't be reached",
        failure);
  }

  /** That the statement was not answered. */
  Refusal asking(SQLException failure) {
    return refusal(reason(failure), failure);
  }

  private static String reason(SQLException failure) {
    String state = state(failure);
    if (state.equals("42501") || RIGHTS.contains(failure.getErrorCode())) {
      return "the account may not read it: it needs SELECT on this table or view";
    }
    if (state.startsWith("08") || state.startsWith("57")) {
      return "the database stopped before the answer was whole, and nothing was made of it";
    }
    if (state.startsWith("22")) {
      return "the database could not make a day or a number of some cell; make one in a view";
    }
    return state.startsWith("42")
        ? "the database does not understand the statement; --explain-sql shows it"
        : "the database did not answer; --explain-sql shows what it was asked";
  }

  private static boolean isLogin(SQLException failure) {
    int code = failure.getErrorCode();
    return state(failure).startsWith("28") || code == 18456 || code == 28000;
  }

  private static String state(SQLException failure) {
    return failure.getSQLState() == null ? "" : failure.getSQLState();
  }

  private Refusal refusal(String reason, SQLException failure) {
    String state = state(failure).isEmpty() ? "" : " [SQLSTATE " + state(failure) + "]";
    return new Refusal(ExitCode.NO_FILE, List.of(Shown.text(place) + ": " + reason + state));
  }
}

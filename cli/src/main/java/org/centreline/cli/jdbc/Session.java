package org.centreline.cli.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;

/**
 * A connection that reads: nothing is committed, rows come some thousand at a time, and it is given
 * up when the program is stopped.
 */
final class Session implements AutoCloseable {

  private static final int FETCHED = 5000;

  private final Connection connection;
  private final Thread end = new Thread(this::abort);
  private volatile PreparedStatement running;
  private volatile boolean stopped;

  Session(Access access, Properties login) throws SQLException {
    Connection made = access.driver().connect(access.url().text(), login);
    if (made == null) {
      throw new SQLException("the driver does not take the URL", "08001");
    }
    connection = made;
    Runtime.getRuntime().addShutdownHook(end);
    try {
      // No protection, and not known everywhere; never committing is one.
      connection.setReadOnly(true);
    } catch (SQLException e) {
      // DuckDB has no such thing.
    }
    connection.setAutoCommit(false);
  }

  Connection connection() {
    return connection;
  }

  /** Sends a statement; what comes back is closed with the session. */
  ResultSet ask(Statement statement) throws SQLException {
    PreparedStatement prepared =
        connection.prepareStatement(
            statement.sql(), ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
    running = prepared;
    prepared.setFetchSize(FETCHED);
    for (int i = 0; i < statement.values().size(); i++) {
      prepared.setString(i + 1, statement.values().get(i));
    }
    return prepared.executeQuery();
  }

  /** The failure; where the program is being stopped nobody is told, and it just ends. */
  SQLException told(SQLException failure) {
    while (stopped) {
      LockSupport.park();
    }
    return failure;
  }

  private void abort() {
    stopped = true;
    try {
      PreparedStatement last = running;
      if (last != null) {
        last.cancel();
      }
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      // It ends with the process.
    }
  }

  /** Takes back whatever a statement may have begun. */
  void rollback() {
    try {
      connection.rollback();
    } catch (SQLException e) {
      // Nothing was begun.
    }
  }

  @Override
  public void close() {
    rollback();
    try {
      connection.close();
    } catch (SQLException e) {
      // It ends with the process.
    }
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException e) {
      // The program is being stopped.
    }
  }
}

package org.centreline.project.check;

import java.util.List;
import org.centreline.Visible;
import org.centreline.project.check.Alert.Level;

/**
 * Writes what checks found as annotations of GitHub Actions, within their limits: ten errors and
 * ten warnings a step. Source: GitHub, Workflow commands for GitHub Actions.
 */
public final class CheckGithub {

  private static final int MOST = 10;

  private CheckGithub() {}

  /** One annotation a line; an empty text where there is nothing to say. */
  public static String write(List<ProjectCheck> checks) {
    List<Alert> all = checks.stream().flatMap(check -> Alerts.of(check).stream()).toList();
    return lines(all, Level.ERROR, "error") + lines(all, Level.WARNING, "warning");
  }

  private static String lines(List<Alert> all, Level level, String command) {
    List<Alert> alerts = all.stream().filter(alert -> alert.level() == level).toList();
    StringBuilder lines = new StringBuilder();
    int shown = alerts.size() > MOST ? MOST - 1 : alerts.size();
    alerts.subList(0, shown).forEach(alert -> lines.append(line(alert, command)));
    if (shown < alerts.size()) {
      lines.append("::").append(command).append(" title=centreline check::");
      lines.append(alerts.size() - shown).append(" more; see the log of this step\n");
    }
    return lines.toString();
  }

  private static String line(Alert alert, String command) {
    String measure = alert.measure().isEmpty() ? "" : alert.measure() + ": ";
    String line = alert.line() > 0 ? ",line=" + alert.line() : "";
    return "::"
        + command
        + " file="
        + property(alert.file())
        + line
        + ",title="
        + property(measure + alert.code())
        + "::"
        + data(alert.text())
        + "\n";
  }

  private static String data(String text) {
    return Visible.lines(text).replace("%", "%25").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}

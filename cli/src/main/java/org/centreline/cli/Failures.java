package org.centreline.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.cli.command.Verb;
import org.centreline.cli.jdbc.ShownSql;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.group.InitGroup;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Messages;
import org.centreline.cli.terminal.Refusal;
import org.centreline.cli.terminal.Results;
import org.centreline.cli.terminal.Terminal;
import org.centreline.cli.terminal.Ways;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Way;

/** Says why a run ended before it had an answer and picks its exit code. */
public final class Failures {

  /** Set to anything, it shows where a fault of ours happened. */
  static final String TRACE = "CENTRELINE_TRACE";

  /** Where it is not the heap that is full. */
  static final String NO_ROOM =
      "centreline: Java has no room to run in; give it more, or leave out what limits it, such as"
          + " -XX:MaxMetaspaceSize or ulimit.";

  private static final String NO_MEMORY =
      "centreline: there is not enough memory for this; give Java more with"
          + " JAVA_TOOL_OPTIONS=-Xmx4g.";

  private final Terminal terminal;
  private final Messages messages;

  Failures(Terminal terminal) {
    this.terminal = terminal;
    this.messages = new Messages(terminal);
  }

  /** Says it. */
  ExitCode report(Throwable failure, List<String> args) {
    if (failure instanceof ShownSql statement) {
      Results.print(statement.text(), terminal);
      return ExitCode.DONE;
    }
    if (failure instanceof Refusal refusal) {
      messages.say(refused(refusal, args));
      return refusal.code();
    }
    if (failure instanceof DataException data) {
      List<String> lines = new ArrayList<>(Messages.of(data.problems()));
      lines.addAll(ways(data.ways(), args));
      messages.say(lines);
      return ExitCode.of(data.problems());
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError memory) {
        messages.say(List.of(isOfClasses(memory) ? NO_ROOM : NO_MEMORY));
        return ExitCode.NO_FILE;
      }
    }
    messages.say(fault(failure));
    return ExitCode.FAULT;
  }

  /** A new project takes its file by an option, and few others. */
  private static List<String> ways(List<Way> ways, List<String> args) {
    int from = args.indexOf(InitGroup.FROM.name());
    if (from < 0 || !args.get(0).equals("init") || from + 1 == args.size()) {
      return Ways.of(ways, args);
    }
    List<Way> others = ways.stream().filter(way -> way.verb().isPresent()).toList();
    return others.isEmpty()
        ? Ways.of(ways.stream().filter(InitGroup::takes).toList(), args)
        : Ways.of(others, List.of(args.get(0), args.get(from + 1)));
  }

  private static List<String> refused(Refusal refusal, List<String> args) {
    List<String> lines = new ArrayList<>();
    for (String reason : refusal.reasons()) {
      lines.add("centreline: " + reason + (reason.endsWith("?") ? "" : "."));
    }
    if (refusal.code() == ExitCode.WRONG_USAGE) {
      lines.add("See: " + help(args));
    }
    return lines;
  }

  /** The help that names every option, as the one that was typed may be none of the first. */
  private static String help(List<String> args) {
    Optional<Verb> verb = args.isEmpty() ? Optional.empty() : Verbs.named(args.get(0));
    if (verb.isEmpty()) {
      return "centreline " + Syntax.HELP;
    }
    Syntax syntax = verb.get().syntax();
    return verb.get().guide().first().isEmpty()
        ? syntax.command() + " " + Syntax.HELP
        : "centreline help " + syntax.verb() + " " + Syntax.ALL;
  }

  /** Or of threads, or of what lies outside the heap. */
  private static boolean isOfClasses(OutOfMemoryError failure) {
    String message = String.valueOf(failure.getMessage());
    return message.startsWith("Metaspace")
        || message.startsWith("Compressed class space")
        || message.startsWith("unable to create");
  }

  private List<String> fault(Throwable failure) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "centreline: this is a fault in Centreline, not in your data or command ("
            + failure.getClass().getSimpleName()
            + "); please report it with the command you typed.");
    if (terminal.setting().isSet(TRACE)) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      lines.add(trace.toString().replace("\t", "    ").replace("\r", "").stripTrailing());
    } else {
      lines.add("Where it happened is shown with " + TRACE + "=1.");
    }
    return lines;
  }
}

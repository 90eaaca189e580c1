package org.centreline.cli.command.selftest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.centreline.cli.command.Answer;
import org.centreline.cli.command.FileRun;
import org.centreline.cli.command.Guide;
import org.centreline.cli.command.PictureFiles;
import org.centreline.cli.command.Verb;
import org.centreline.cli.file.Input;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.verb.SelfTestOptions;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Terminal;

/**
 * {@code centreline self-test}: does the program give on this machine what others have published?
 *
 * @param command the whole program
 * @param files the certified set, by name
 */
public record SelfTestVerb(Command command, Function<String, byte[]> files) implements Verb {

  /** With the set that lies in the jar. */
  public SelfTestVerb(Command command) {
    this(command, References::bytes);
  }

  @Override
  public Syntax syntax() {
    return new Syntax("self-test", "", SelfTestOptions.GROUPS);
  }

  @Override
  public Guide guide() {
    return new Guide(
        "is it right on this machine? reference cases",
        "Runs reference cases that come with the program through the whole of it, on this machine,"
            + " and tells what was held against what: the source, how many cases and numbers, the"
            + " tolerance and the worst difference. For the records of an organisation that has to"
            + " show that what it uses was tried where it is used. The exit code is 1 where"
            + " anything was not held.",
        List.of(
            Guide.Example.of("Try it", "centreline self-test"),
            Guide.Example.of(
                "Keep what was found", "centreline self-test -o self-test.txt -o self-test.json")),
        List.of(
            "The cases are limits and signals of published examples and of other tools, sums for"
                + " cases beside their risks, effects before and after a change, NIST's certified"
                + " numbers, and what was recorded of the examples. Nothing is drawn and no file"
                + " of yours is read. On one machine the answer is the same each time."));
  }

  @Override
  public ExitCode run(Typed typed, Problems problems, Terminal terminal) {
    SelfTestOptions options = SelfTestOptions.of(typed, problems);
    FileRun run = new FileRun(Input.NONE, options.results(), PictureFiles.ONE, terminal);
    return run.run(typed, problems, this::answer);
  }

  private Answer answer() {
    MessageDigest sum = sha256();
    List<Reference> references =
        References.NAMES.stream()
            .map(
                name -> {
                  byte[] bytes = files.apply(name + ".txt");
                  sum.update(bytes);
                  return References.read(name, bytes);
                })
            .toList();
    try (ExampleFolders examples = ExampleFolders.of(references)) {
      List<Held> all =
          references.stream().map(r -> ReferenceTrial.of(command, examples.folder(), r)).toList();
      String set = HexFormat.of().formatHex(sum.digest());
      SelfTestReport report = new SelfTestReport(all, set, Machine.facts());
      return Answer.of(report).checked(List.of(), report.isHeld() ? ExitCode.DONE : ExitCode.FOUND);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

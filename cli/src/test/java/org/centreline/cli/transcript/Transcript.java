package org.centreline.cli.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Commands and what they print, as a file. Blocks begin with a line {@code === KIND ARGUMENT}:
 *
 * <ul>
 *   <li>{@code file NAME}: an input file; {@code stdin}, {@code env NAME=VALUE}, {@code screen
 *       CHARSET}: for the next command only
 *   <li>{@code run COMMAND}, then what is expected: {@code exit N}, {@code stdout}, {@code stderr},
 *       {@code written NAME}; a stream without a block stays empty
 * </ul>
 *
 * Lines above the first block say what the transcript is about.
 */
final class Transcript {

  private static final String MARK = "=== ";

  final Map<String, String> files = new LinkedHashMap<>();
  final List<Step> steps = new ArrayList<>();
  private final Map<String, String> environment = new LinkedHashMap<>();
  private String screen = "";
  private String stdin = "";
  private final List<Integer> numbers = new ArrayList<>();

  static Transcript read(Path path) throws IOException {
    Transcript transcript = new Transcript();
    String heading = "";
    StringBuilder block = new StringBuilder();
    int number = 0;
    for (String line : Files.readString(path).split("(?<=\n)")) {
      number++;
      if (line.startsWith(MARK)) {
        transcript.add(heading, block.toString());
        transcript.numbers.clear();
        heading = line.substring(MARK.length()).stripTrailing();
        block.setLength(0);
      } else {
        block.append(line);
      }
      transcript.numbers.add(number);
    }
    transcript.add(heading, block.toString());
    return transcript;
  }

  private void add(String heading, String block) {
    int space = heading.indexOf(' ');
    String kind = space < 0 ? heading : heading.substring(0, space);
    String argument = space < 0 ? "" : heading.substring(space + 1);
    switch (kind) {
      case "" -> {}
      case "file" -> files.put(argument, block);
      case "stdin" -> stdin = block;
      case "screen" -> screen = argument;
      case "env" ->
          environment.put(
              argument.substring(0, argument.indexOf('=')),
              argument.substring(argument.indexOf('=') + 1));
      case "run" -> run(argument);
      case "exit", "stdout", "stderr", "written" -> {
        Step step = steps.get(steps.size() - 1);
        step.expected().put(heading, block);
        step.numbers().addAll(numbers);
      }
      default -> throw new IllegalArgumentException("no such block: " + heading);
    }
  }

  private void run(String command) {
    List<Integer> places = new ArrayList<>(numbers.subList(0, 1));
    steps.add(
        new Step(command, Map.copyOf(environment), screen, stdin, new LinkedHashMap<>(), places));
    environment.clear();
    screen = "";
    stdin = "";
  }
}

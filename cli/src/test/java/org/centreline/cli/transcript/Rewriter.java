package org.centreline.cli.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Puts what commands answer now into a transcript, and leaves everything else as it is. */
final class Rewriter {

  private Rewriter() {}

  /** Replaces what is expected after each command by the answers, which come in the same order. */
  static void rewrite(Path path, String answers) throws IOException {
    List<String> inOrder = new ArrayList<>(List.of(answers.split("(?m)^(?==== run )")));
    inOrder.removeIf(String::isEmpty);
    StringBuilder text = new StringBuilder();
    boolean answered = false;
    for (String block : Files.readString(path).split("(?m)^(?==== )")) {
      if (block.startsWith("=== run ")) {
        text.append(inOrder.remove(0));
        answered = true;
      } else if (!answered || !isAnswer(block)) {
        text.append(block);
      }
    }
    Files.writeString(path, text);
  }

  private static boolean isAnswer(String block) {
    return block.startsWith("=== exit ")
        || block.startsWith("=== stdout")
        || block.startsWith("=== stderr")
        || block.startsWith("=== written ");
  }
}

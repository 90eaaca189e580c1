package org.centreline.cli.file;

import java.util.function.Supplier;

/**
 * A file that is ready to be written.
 *
 * @param target where
 * @param content gives all of it
 */
public record FileToWrite(OutputFile target, Supplier<byte[]> content) {

  /** With what is in it. */
  public FileToWrite(OutputFile target, byte[] bytes) {
    this(target, () -> bytes);
  }

  /** All of it. */
  public byte[] bytes() {
    return content.get();
  }
}

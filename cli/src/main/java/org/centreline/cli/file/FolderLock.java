package org.centreline.cli.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a folder for one run at a time. The system itself lets go of the lock of a run that is
 * killed; the file names the owner, and is gone when the run is over.
 */
final class FolderLock implements AutoCloseable {

  /** Beyond what is written, for some systems keep others from reading what is locked. */
  private static final long FAR = Long.MAX_VALUE - 1;

  private static final long PAUSE = 50;
  private static final int LEAST_SIZE = 500;

  private final Path file;
  private final FileChannel channel;
  private final Thread stop = new Thread(this::remove);

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
    Runtime.getRuntime().addShutdownHook(stop);
  }

  /**
   * Waits until the folder is free.
   *
   * @param file the file that stands for the lock
   * @param waiting told once, where another run is at it
   * @throws IOException where the file can't be made, or the run is stopped while it waits
   */
  static FolderLock take(Path file, Runnable waiting) throws IOException {
    boolean told = false;
    while (true) {
      Optional<FileChannel> channel = locked(file);
      if (channel.isPresent() && isThere(file, channel.get())) {
        return new FolderLock(file, channel.get());
      }
      if (channel.isEmpty()) {
        if (!told) {
          waiting.run();
          told = true;
        }
        pause();
      }
    }
  }

  private static Optional<FileChannel> locked(Path file) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (AccessDeniedException e) {
      if (!Files.exists(file)) {
        throw e;
      }
      breakOverOf(file);
      return Optional.empty();
    }
    try {
      if (channel.tryLock(FAR, 1, false) != null) {
        return Optional.of(channel);
      }
    } catch (OverlappingFileLockException e) {
      // Another thread of this run has it.
    } catch (IOException e) {
      // A file system without locks: as good as it was before there were any.
      return Optional.of(channel);
    }
    channel.close();
    return Optional.empty();
  }

  /** The lock of another user can only be read: it goes when the run that it names is over. */
  private static void breakOverOf(Path file) throws IOException {
    try {
      if (Rests.isOver(Files.readString(file).strip(), file)) {
        Files.deleteIfExists(file);
      }
    } catch (NoSuchFileException e) {
      // The owner took it away meanwhile.
    }
  }

  /**
   * Whether what was locked still bears the name: the owner before may have taken it away. Its size
   * tells, twice over; to open the file a second time would give the lock away.
   */
  private static boolean isThere(Path file, FileChannel channel) throws IOException {
    int size = LEAST_SIZE + (int) (System.nanoTime() / LEAST_SIZE % LEAST_SIZE);
    boolean there = false;
    try {
      there = isSeen(file, channel, size) && isSeen(file, channel, size + LEAST_SIZE);
    } finally {
      if (!there) {
        channel.close();
      }
    }
    return there;
  }

  private static boolean isSeen(Path file, FileChannel channel, int size) throws IOException {
    String owner = Rests.owner() + " ".repeat(size - Rests.owner().length());
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.US_ASCII)), 0);
    try {
      return Files.size(file) == size;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the run was stopped while it waited for another");
    }
  }

  private void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // The next run takes it over.
    }
  }

  @Override
  public void close() {
    remove();
    try {
      channel.close();
      Runtime.getRuntime().removeShutdownHook(stop);
    } catch (IOException | IllegalStateException e) {
      // The system lets go of it at the end of the run.
    }
  }
}

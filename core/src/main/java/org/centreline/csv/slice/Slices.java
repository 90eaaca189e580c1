package org.centreline.csv.slice;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The blocks of a file in order, cut on several cores while the one before them is gone through.
 */
public final class Slices implements AutoCloseable {

  /**
   * How a file is cut into blocks.
   *
   * @param size how many bytes a block has at most
   * @param hands how many blocks are cut at once
   */
  public record Setting(int size, int hands) {

    private static final int SIZE = 1 << 18;

    /** As many hands as there are cores, but a few. */
    public static Setting standard() {
      return new Setting(SIZE, Math.min(4, Runtime.getRuntime().availableProcessors()));
    }
  }

  /**
   * Where the rows begin.
   *
   * @param bytes so many stand before the first line of the text
   * @param lines so many lines of the text are none of the rows
   */
  public record Start(long bytes, int lines) {}

  private static final int BLOCKS = 4;

  private final ExecutorService cores;
  private final List<Slicer> hands = new ArrayList<>();
  private final BlockingQueue<Slicer> idle = new LinkedBlockingQueue<>();
  private final BlockingQueue<SlicedRows> free = new LinkedBlockingQueue<>();
  private final BlockingQueue<Future<Optional<SlicedRows>>> cut = new LinkedBlockingQueue<>();
  private final BlockReader reader;
  private final Future<byte[]> digest;

  /** Begins to read a stream, which is closed at its end. */
  public Slices(InputStream in, Start start, SlicePlan plan, Setting setting) {
    cores = Executors.newFixedThreadPool(setting.hands() + 1, Slices::daemon);
    for (int i = 0; i < setting.hands(); i++) {
      hands.add(new Slicer(plan, i));
    }
    idle.addAll(hands);
    for (int i = 0; i < BLOCKS + 2 * setting.hands(); i++) {
      free.add(new SlicedRows(setting.size(), plan));
    }
    reader = new BlockReader(in, start, setting.size());
    digest = cores.submit(this::read);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "slices");
    thread.setDaemon(true);
    return thread;
  }

  /** Hands out block after block and sums up the bytes. */
  private byte[] read() throws InterruptedException {
    try {
      boolean more = true;
      while (more) {
        SlicedRows block = free.take();
        more = reader.fill(block);
        if (block.from() < block.to()) {
          cut.add(cores.submit(() -> cut(block)));
        } else {
          free.add(block);
        }
      }
      byte[] sum = reader.finish();
      cut.add(cores.submit(() -> Optional.empty()));
      return sum;
    } catch (RuntimeException | Error failure) {
      cut.add(
          cores.submit(
              () -> {
                throw failure;
              }));
      throw failure;
    }
  }

  private Optional<SlicedRows> cut(SlicedRows block) throws InterruptedException {
    Slicer hand = idle.take();
    try {
      hand.slice(block);
    } finally {
      idle.add(hand);
    }
    return Optional.of(block);
  }

  /** The next block, to be given back; empty where there is none. */
  public Optional<SlicedRows> next() {
    return taken(takeCut());
  }

  private Future<Optional<SlicedRows>> takeCut() {
    try {
      return cut.take();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static <T> T taken(Future<T> work) {
    try {
      return work.get();
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException(e);
  }

  /** Gives back a block whose rows were gone through. */
  public void release(SlicedRows block) {
    free.add(block);
  }

  /** The SHA-256 of all bytes, after the last block. */
  public byte[] digest() {
    return taken(digest);
  }

  /**
   * Goes through the different texts of a column with how often each stands there, after the last
   * block; a text that went through several hands comes several times.
   */
  public void count(int column, CountedText counted) {
    for (Slicer hand : hands) {
      SliceTexts texts = hand.texts(column);
      for (int code = 0; code < texts.size(); code++) {
        counted.take(texts.texts()[code], texts.count(code));
      }
    }
  }

  /** Takes a text that stands in a column so often. */
  @FunctionalInterface
  public interface CountedText {
    void take(String text, int times);
  }

  @Override
  public void close() {
    cores.shutdownNow();
    reader.close();
  }
}

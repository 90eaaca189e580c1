package org.centreline.csv.slice;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
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
  private final BlockingQueue<Job> todo = new LinkedBlockingQueue<>();
  private final BlockingQueue<SlicedRows> free = new LinkedBlockingQueue<>();
  private final BlockingQueue<Future<Optional<SlicedRows>>> cut = new LinkedBlockingQueue<>();
  private final SlicePlan plan;
  private final Setting setting;
  private final BlockReader reader;
  private final Future<byte[]> digest;

  /** Begins to read a stream, which is closed at its end. */
  public Slices(InputStream in, Start start, SlicePlan plan, Setting setting) {
    cores = Executors.newFixedThreadPool(setting.hands() + 1, Slices::daemon);
    for (int i = 0; i < setting.hands(); i++) {
      hands.add(new Slicer(plan, i));
    }
    this.plan = plan;
    this.setting = setting;
    free.add(new SlicedRows(setting.size(), plan));
    reader = new BlockReader(in, start, setting.size());
    hands.forEach(hand -> cores.submit(() -> work(hand)));
    digest = cores.submit(this::read);
  }

  /**
   * Lets blocks be cut on all cores; before that there is one at a time. To be called while no
   * block is being cut.
   *
   * @param how rows are summed up by the hands that cut them; where empty, none is
   */
  public void begin(Optional<Summing> how) {
    how.ifPresent(summing -> hands.forEach(hand -> hand.sum(summing)));
    for (int i = 1; i < BLOCKS + 2 * setting.hands(); i++) {
      free.add(new SlicedRows(setting.size(), plan));
    }
  }

  /** What each hand summed up, after the last block. */
  public List<SliceSums> sums() {
    return hands.stream().flatMap(hand -> hand.sums().stream()).toList();
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
          Job job = new Job(block);
          cut.add(job.done);
          todo.add(job);
        } else {
          free.add(block);
        }
      }
      byte[] sum = reader.finish();
      add(Optional::empty);
      return sum;
    } catch (RuntimeException | Error failure) {
      add(
          () -> {
            throw failure;
          });
      throw failure;
    }
  }

  private void add(Callable<Optional<SlicedRows>> known) {
    FutureTask<Optional<SlicedRows>> done = new FutureTask<>(known);
    done.run();
    cut.add(done);
  }

  /** The blocks that a hand takes come in the order of the file. */
  private Void work(Slicer hand) throws InterruptedException {
    while (true) {
      Job job = todo.take();
      job.hand = hand;
      job.done.run();
    }
  }

  /** A block to be cut by whichever hand takes it first. */
  private static final class Job implements Callable<Optional<SlicedRows>> {

    private final SlicedRows block;
    private final FutureTask<Optional<SlicedRows>> done = new FutureTask<>(this);
    private Slicer hand;

    Job(SlicedRows block) {
      this.block = block;
    }

    @Override
    public Optional<SlicedRows> call() {
      hand.slice(block);
      return Optional.of(block);
    }
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

package org.centreline.cli.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A channel to a file, of whose changes each may fail. */
final class FaultyChannel extends FileChannel {

  /** Something that is done to the file. */
  interface Step {
    void check(String what) throws IOException;
  }

  private final FileChannel real;
  private final Step step;

  FaultyChannel(FileChannel real, Step step) {
    this.real = real;
    this.step = step;
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    step.check("write");
    return real.write(bytes);
  }

  @Override
  public int write(ByteBuffer bytes, long position) throws IOException {
    step.check("write");
    return real.write(bytes, position);
  }

  @Override
  public long write(ByteBuffer[] bytes, int from, int count) throws IOException {
    step.check("write");
    return real.write(bytes, from, count);
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    step.check("truncate");
    real.truncate(size);
    return this;
  }

  @Override
  public void force(boolean all) throws IOException {
    step.check("force");
    real.force(all);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    step.check("lock");
    return real.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    real.close();
  }

  @Override
  public int read(ByteBuffer bytes) throws IOException {
    return real.read(bytes);
  }

  @Override
  public int read(ByteBuffer bytes, long position) throws IOException {
    return real.read(bytes, position);
  }

  @Override
  public long read(ByteBuffer[] bytes, int from, int count) throws IOException {
    return real.read(bytes, from, count);
  }

  @Override
  public long position() throws IOException {
    return real.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    real.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return real.size();
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count) {
    throw new UnsupportedOperationException();
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) {
    throw new UnsupportedOperationException();
  }
}

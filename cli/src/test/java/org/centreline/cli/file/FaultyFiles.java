package org.centreline.cli.file;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files of the system, of which each step that changes anything may fail. */
final class FaultyFiles extends FileSystemProvider {

  /** Something that the system does. */
  interface Step {
    void check(String what, Path path) throws IOException;
  }

  private final FileSystemProvider real;
  private final FaultySystem system;
  private final Step step;

  private FaultyFiles(Path folder, Step step) {
    real = folder.getFileSystem().provider();
    system = new FaultySystem(this, folder.getFileSystem());
    this.step = step;
  }

  /** The same folder, of whose changes and those below it each is told beforehand, and may fail. */
  static Path of(Path folder, Step step) {
    return new FaultyFiles(folder, step).wrap(folder);
  }

  Path wrap(Path path) {
    if (path == null) {
      return path;
    }
    return (Path)
        Proxy.newProxyInstance(
            Path.class.getClassLoader(),
            new Class<?>[] {Path.class},
            (proxy, method, arguments) -> called(path, method, arguments));
  }

  private Object called(Path path, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("getFileSystem")) {
      return system;
    }
    if (method.getName().equals("toFile")) {
      throw new UnsupportedOperationException();
    }
    Object[] real = arguments == null ? new Object[0] : arguments.clone();
    for (int i = 0; i < real.length; i++) {
      real[i] = real[i] instanceof Path one ? unwrap(one) : real[i];
    }
    try {
      Object result = method.invoke(path, real);
      if (result instanceof Iterator<?> parts) {
        List<Path> wrapped = new ArrayList<>();
        parts.forEachRemaining(part -> wrapped.add(wrap((Path) part)));
        return wrapped.iterator();
      }
      return result instanceof Path one ? wrap(one) : result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Path unwrap(Path path) {
    // Written without a cast to a class of its own: a proxy knows the path by its text.
    return path.getFileSystem() instanceof FaultySystem ? Path.of(path.toString()) : path;
  }

  private void step(String what, Path path) throws IOException {
    step.check(what, path);
  }

  private static boolean changes(Set<? extends OpenOption> options) {
    return options.contains(StandardOpenOption.WRITE)
        || options.contains(StandardOpenOption.APPEND);
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    if (changes(options)) {
      step("open", path);
    }
    FileChannel channel = real.newFileChannel(unwrap(path), options, attributes);
    return new FaultyChannel(channel, what -> step(what, path));
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    step(changes(options) ? "create" : "read", path);
    return real.newByteChannel(unwrap(path), options, attributes);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path path, DirectoryStream.Filter<? super Path> filter) throws IOException {
    step("list", path);
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> all = real.newDirectoryStream(unwrap(path), any -> true)) {
      for (Path one : all) {
        Path wrapped = wrap(path.resolve(one.getFileName().toString()).getFileName());
        Path whole = path.resolve(wrapped);
        if (filter.accept(whole)) {
          found.add(whole);
        }
      }
    }
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return found.iterator();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
    step("mkdir", path);
    real.createDirectory(unwrap(path), attributes);
  }

  @Override
  public void delete(Path path) throws IOException {
    step("delete", path);
    real.delete(unwrap(path));
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    step("copy", target);
    real.copy(unwrap(source), unwrap(target), options);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    step("rename", target);
    real.move(unwrap(source), unwrap(target), options);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    V view = real.getFileAttributeView(unwrap(path), type, options);
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().startsWith("set")) {
                step("chmod", path);
              }
              try {
                return method.invoke(view, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  @Override
  public void /* as the system names it */ setAttribute(
      Path path, String attribute, Object value, LinkOption... options) throws IOException {
    step("chmod", path);
    real.setAttribute(unwrap(path), attribute, value, options);
  }

  @Override
  public boolean isSameFile(Path path, Path other) throws IOException {
    return real.isSameFile(unwrap(path), unwrap(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return real.isHidden(unwrap(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return real.getFileStore(unwrap(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    real.checkAccess(unwrap(path), modes);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return real.readAttributes(unwrap(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
      throws IOException {
    return real.readAttributes(unwrap(path), attributes, options);
  }

  @Override
  public Path readSymbolicLink(Path link) throws IOException {
    return wrap(real.readSymbolicLink(unwrap(link)));
  }

  @Override
  public String getScheme() {
    return "faulty";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException(uri + Arrays.toString(environment.keySet().toArray()));
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return system;
  }

  @Override
  public Path getPath(URI uri) {
    return wrap(Path.of(uri));
  }
}

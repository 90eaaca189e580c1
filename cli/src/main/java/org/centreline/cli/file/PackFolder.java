package org.centreline.cli.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.centreline.cli.option.Problems;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.FileReason;
import org.centreline.cli.terminal.Refusal;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.cli.terminal.TypedPlace;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.text.CsvFile;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.since.EarlierFiles;

/**
 * The folder that a pack is written to. Nothing outside it is written or removed, nothing in it is
 * removed but what an earlier pack left. {@code index.html} is the last page to be written, and the
 * list of the files comes after it; until then a list of those to come lies beside.
 *
 * @param typed as typed
 * @param path where it is
 */
public record PackFolder(String typed, Path path) {

  private static final String INDEX = "index.html";
  private static final String LOCK = "." + PackList.FILE + ".lock";

  /** The folder typed; reports whatever stands against writing a pack of a project there. */
  public static Optional<PackFolder> of(
      String typed, ProjectFolder project, RunEnvironment setting, Problems problems) {
    Optional<Path> path = setting.path(typed).filter(p -> !typed.isEmpty());
    if (path.isEmpty()) {
      problems.file(typed + " can't be written: the system allows no such name");
      return Optional.empty();
    }
    PackFolder folder = new PackFolder(typed, TypedPlace.of(path.get()));
    folder.check(project, problems);
    return Optional.of(folder);
  }

  /**
   * Does what nobody else may do to the folder meanwhile. The folder is made where it is not there,
   * and gone again where nothing came of it.
   *
   * @param waiting told once, where another run is at it
   * @throws Refusal where the folder can't be made
   */
  public <T> T alone(Runnable waiting, Supplier<T> work) {
    MadeFolders folders = new MadeFolders();
    FolderLock lock;
    try {
      folders.make(path);
      lock = FolderLock.take(path.resolve(LOCK), waiting);
    } catch (IOException e) {
      folders.close();
      throw unwritable(e);
    }
    try {
      return work.get();
    } finally {
      lock.close();
      folders.close();
    }
  }

  /** The pack that lies there and will be replaced, to be compared; empty where none does. */
  public Optional<EarlierFiles> replaced(Problems problems) {
    return EarlierPack.replaced(typed, path, problems);
  }

  private void check(ProjectFolder project, Problems problems) {
    Path real = real();
    if (real.startsWith(project.root()) || project.root().startsWith(real)) {
      problems.usage(
          "--output "
              + typed
              + ": a pack lies neither in its project nor around it; name another"
              + " folder, such as ../"
              + project.name()
              + "-pack");
    } else if (!Files.exists(path) && Files.isSymbolicLink(path)) {
      problems.file(typed + " can't be written: it is a link that leads to no folder");
    } else if (Files.exists(path) && !Files.isDirectory(path)) {
      problems.file(typed + " can't be written: it is a file; name a folder");
    } else if (Files.exists(path) && !Files.isWritable(path)) {
      problems.file(typed + " can't be written: it is read-only");
    } else if (Files.exists(path) && !holdsNothing() && !isPack()) {
      problems.file(
          typed
              + " can't be written: it holds files that are not of a pack (there is no "
              + PackList.FILE
              + " in it); name an empty or a new folder");
    } else if (!Files.exists(path)) {
      checkParent(problems);
    }
  }

  private void checkParent(Problems problems) {
    Path parent = path.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      problems.file(typed + " can't be written: the folder around it is not there; make it first");
    } else if (!Files.isWritable(parent)) {
      problems.file(typed + " can't be written: the folder around it is read-only");
    }
  }

  /** With links followed, as far as it is there. */
  private Path real() {
    try {
      return Files.exists(path) ? path.toRealPath() : path;
    } catch (IOException e) {
      return path;
    }
  }

  /** Whether nothing lies there but what a run that was killed left before its first file. */
  private boolean holdsNothing() {
    try (Stream<Path> files = Files.list(path)) {
      return files
          .map(file -> file.getFileName().toString())
          .allMatch(name -> name.equals(LOCK) || Rests.isRest(name));
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  /** Also one that a run was killed in. */
  private boolean isPack() {
    return Files.isRegularFile(list()) || Files.isRegularFile(path.resolve(PackList.COMING));
  }

  private Path list() {
    return path.resolve(PackList.FILE);
  }

  /**
   * Writes a pack in place of the one that was there.
   *
   * @param files with the pages in any order
   * @throws Refusal where one can't be written; the old pack then stands, or parts of the new one
   *     beside it, all of them listed
   */
  public void write(List<PackFile> files) {
    PackList old = list(PackList.FILE).and(list(PackList.COMING));
    PackList fresh = PackList.of(files);
    refuseStrangers(files, old);
    try (MadeFolders folders = new MadeFolders()) {
      folders.make(path);
      removeRests(fresh.and(old));
      begin(fresh.and(old));
      replace(files, fresh);
      for (String name : old.sums().keySet()) {
        if (!fresh.sums().containsKey(name)) {
          Files.deleteIfExists(path.resolve(name));
        }
      }
      Files.deleteIfExists(path.resolve(PackList.COMING));
      removeBefore();
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** The files that tell what a pack held. */
  private static List<String> telling() {
    return Stream.concat(EarlierFiles.names().stream(), Stream.of(PackList.FILE)).toList();
  }

  /**
   * Keeps what the pack held that lies there, so that a run after one that was killed tells the
   * same as the one that was; then the list of what comes, which says that it is kept.
   */
  private void begin(PackList coming) throws IOException {
    List<FileToWrite> all = new ArrayList<>();
    if (!Files.exists(path.resolve(PackList.COMING))) {
      removeBefore();
      for (String name : telling()) {
        if (Files.isRegularFile(path.resolve(name))) {
          byte[] bytes = Files.readAllBytes(path.resolve(name));
          all.add(target(PackList.before(name), () -> bytes));
        }
      }
    }
    all.add(target(PackList.COMING, coming::bytes));
    WholeFiles.write(all);
  }

  private void removeBefore() throws IOException {
    for (String name : telling()) {
      Files.deleteIfExists(path.resolve(PackList.before(name)));
    }
  }

  private Refusal unwritable(IOException failure) {
    return new Refusal(
        ExitCode.NO_FILE, List.of(typed + " can't be written: " + FileReason.of(failure)));
  }

  /** A list of files; an empty one where there is none. */
  private PackList list(String file) {
    if (!Files.isRegularFile(path.resolve(file))) {
      return PackList.of(List.of());
    }
    try {
      return PackList.read(new CsvFile(typed + "/" + file, Files.readAllBytes(path.resolve(file))));
    } catch (IOException e) {
      throw refusal(file, FileReason.of(e));
    } catch (DataException e) {
      throw refusal(file, "it is no list of files; remove the old pack by hand");
    }
  }

  /** A file that no pack left is not written over, nor is anything behind a link. */
  private void refuseStrangers(List<PackFile> files, PackList old) {
    for (PackFile file : files) {
      Path place = path.resolve(file.name());
      boolean there = Files.exists(place, java.nio.file.LinkOption.NOFOLLOW_LINKS);
      if (there && !old.sums().containsKey(file.name())) {
        throw refusal(file.name(), "a file of this name is there, and no pack left it");
      }
      if (Files.isSymbolicLink(place) || Files.isDirectory(place)) {
        throw refusal(file.name(), "it is no ordinary file");
      }
    }
    for (String list : List.of(PackList.FILE, PackList.COMING)) {
      if (Files.isSymbolicLink(path.resolve(list))) {
        throw refusal(list, "it is no ordinary file");
      }
    }
  }

  private Refusal refusal(String name, String reason) {
    return new Refusal(
        ExitCode.NO_FILE, List.of(typed + "/" + name + " can't be written: " + reason));
  }

  /** What a run that was killed left half written: nobody else is at it now. */
  private void removeRests(PackList ours) throws IOException {
    List<String> names = new ArrayList<>(ours.sums().keySet());
    names.addAll(List.of(PackList.FILE, PackList.COMING));
    telling().stream().map(PackList::before).forEach(names::add);
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.toList()) {
        if (Rests.isRest(file.getFileName().toString(), names)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /**
   * All of them whole on the disk before the first takes its name; the front page takes it last of
   * the pages, and the list after them all, so that it tells of no file that is not there.
   */
  private void replace(List<PackFile> files, PackList list) {
    List<FileToWrite> all = new ArrayList<>();
    Stream<PackFile> pages = files.stream().filter(file -> !file.name().equals(INDEX));
    Stream<PackFile> index = files.stream().filter(file -> file.name().equals(INDEX));
    Stream.concat(pages, index).map(file -> target(file.name(), file::bytes)).forEach(all::add);
    all.add(target(PackList.FILE, list::bytes));
    WholeFiles.write(all);
  }

  private FileToWrite target(String name, Supplier<byte[]> bytes) {
    return new FileToWrite(new OutputFile(typed + "/" + name, path.resolve(name)), bytes);
  }
}

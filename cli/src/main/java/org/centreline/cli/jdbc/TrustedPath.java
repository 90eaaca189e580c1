package org.centreline.cli.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/**
 * A folder or file of which code is run: nobody but the user and root may put another there.
 *
 * @param path where it lies
 */
record TrustedPath(Path path) {

  /** Linux tells here as whom the program runs, also where the user has no name. */
  private static final Path SELF = Path.of("/proc/self");

  private static final int STICKY = 01000;

  /**
   * What speaks against it; nothing where the file system has no owners and rights of this kind.
   */
  Optional<String> fault() throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view == null) {
      return Optional.empty();
    }
    PosixFileAttributes attributes = view.readAttributes();
    Set<PosixFilePermission> rights = attributes.permissions();
    if (rights.contains(PosixFilePermission.GROUP_WRITE)
        || rights.contains(PosixFilePermission.OTHERS_WRITE)) {
      return Optional.of(
          path + " can be written by others, and drivers are run: chmod go-w it first");
    }
    return isOwn(attributes)
        ? Optional.empty()
        : Optional.of(
            path + " belongs to somebody else, and drivers are run: copy it, and chmod go-w it");
  }

  /**
   * What speaks against a folder around it: whoever may write to one can put another in the place
   * of what lies in it, but for a sticky one, where each can take away only what is his.
   */
  Optional<String> faultAround() throws IOException {
    for (Path one = path.toRealPath().getParent(); one != null; one = one.getParent()) {
      Optional<String> fault = isSticky(one) ? Optional.empty() : new TrustedPath(one).fault();
      // The root belongs to nobody that is known where users are counted anew, as in containers.
      if (fault.isPresent() && one.getParent() != null) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private static boolean isSticky(Path folder) throws IOException {
    return folder.getFileSystem().supportedFileAttributeViews().contains("unix")
        && ((Integer) Files.getAttribute(folder, "unix:mode") & STICKY) != 0;
  }

  private static boolean isOwn(PosixFileAttributes attributes) throws IOException {
    String owner = attributes.owner().getName();
    return owner.equals("root")
        || owner.equals(System.getProperty("user.name"))
        || Files.exists(SELF) && attributes.owner().equals(Files.getOwner(SELF));
  }
}

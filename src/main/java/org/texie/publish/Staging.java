package org.texie.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A site on its way: written beside the old one, then put in its place by two renames.
 *
 * <p>Beside an output folder {@code site} lies {@code .site.texie} with a lock, the new site while
 * it grows, and for a moment the old one. Whoever is interrupted between the renames finds the old
 * site put back at the next start.
 */
public final class Staging implements Closeable {

  /** Lists what we wrote, so that a later build knows which files are somebody else's. */
  static final String MANIFEST = ".texie-manifest";

  private final Path output;
  private final Path staged;
  private final Path old;
  private final FileChannel lockFile;
  private final FileLock lock;
  private final Set<String> written = ConcurrentHashMap.newKeySet();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final ReadWriteLock gate = new ReentrantReadWriteLock();
  private boolean closed;

  private Staging(Path output, Path work, FileChannel lockFile, FileLock lock) {
    this.output = output;
    this.staged = work.resolve("new");
    this.old = work.resolve("old");
    this.lockFile = lockFile;
    this.lock = lock;
  }

  /**
   * Puts the old site back where an earlier build was interrupted between the renames.
   *
   * @throws PublishException where another build is at work on the same output
   */
  public static void recover(Path output) throws IOException {
    Path real = OutputFolders.real(output);
    if (!Files.exists(real) && Files.exists(workFolder(real).resolve("old"))) {
      begin(output).close();
    }
  }

  private static Path workFolder(Path output) {
    return output.resolveSibling("." + output.getFileName() + ".texie");
  }

  /**
   * Begins a new site.
   *
   * @throws PublishException where another build is at work on the same output
   */
  public static Staging begin(Path output) throws IOException {
    Path real = OutputFolders.real(output);
    Path work = workFolder(real);
    Files.createDirectories(work);
    FileChannel lockFile =
        FileChannel.open(
            work.resolve("lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      Staging staging = new Staging(real, work, lockFile, lock(lockFile));
      staging.recover();
      Files.createDirectory(staging.staged);
      return staging;
    } catch (IOException e) {
      lockFile.close();
      throw e;
    }
  }

  /** The system gives a lock back when its holder dies, so none is ever left behind. */
  private static FileLock lock(FileChannel file) throws IOException {
    FileLock lock;
    try {
      lock = file.tryLock();
    } catch (OverlappingFileLockException e) {
      throw new PublishException(PublishException.Reason.BUSY, "pid " + pid());
    }
    if (lock == null) {
      ByteBuffer who = ByteBuffer.allocate(32);
      file.read(who, 0);
      throw new PublishException(
          PublishException.Reason.BUSY,
          new String(who.array(), 0, who.position(), StandardCharsets.US_ASCII).strip());
    }
    file.truncate(0);
    file.write(ByteBuffer.wrap(("pid " + pid() + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
    return lock;
  }

  private static long pid() {
    return ProcessHandle.current().pid();
  }

  private void recover() throws IOException {
    if (Files.exists(old) && !Files.exists(output)) {
      Files.move(old, output, StandardCopyOption.ATOMIC_MOVE);
    }
    deleteTree(old);
    deleteTree(staged);
  }

  /** Writes a file of the new site; any thread may. */
  public void write(String path, byte[] bytes) throws IOException {
    add(
        path,
        to -> Files.write(to, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  /** Copies a file into the new site; any thread may. */
  public void copy(String path, Path from) throws IOException {
    add(path, to -> Files.copy(from, to, LinkOption.NOFOLLOW_LINKS));
  }

  /** A file to be, and how its bytes get there. */
  private interface Content {
    void writeTo(Path file) throws IOException;
  }

  private void add(String path, Content content) throws IOException {
    gate.readLock().lock();
    try {
      if (closed) {
        throw new IOException("too late for " + path);
      }
      content.writeTo(fileFor(path));
    } finally {
      gate.readLock().unlock();
    }
  }

  private Path fileFor(String path) throws IOException {
    Path file = resolve(path);
    if (!file.startsWith(staged)) {
      throw new IOException("outside the output: " + path);
    }
    if (!folders.contains(file.getParent())) {
      Files.createDirectories(file.getParent());
      // Known only now that it is there: another thread may write into it at once.
      folders.add(file.getParent());
    }
    written.add(path);
    return file;
  }

  private Path resolve(String path) throws PublishException {
    try {
      return staged.resolve(path).normalize();
    } catch (InvalidPathException e) {
      throw new PublishException(PublishException.Reason.NAME, path);
    }
  }

  /**
   * Puts the new site in the place of the old one; files that we did not write come along.
   *
   * @throws PublishException where such a file stands in the way of one of ours; the old site is
   *     then still there
   */
  public void publish() throws IOException {
    String manifest = String.join("\n", new TreeSet<>(written)) + "\n";
    Files.writeString(staged.resolve(MANIFEST), manifest);
    boolean replaces = Files.exists(output);
    if (replaces) {
      for (String path : strangers()) {
        takeAlong(path);
      }
      Files.move(output, old, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(staged, output, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (replaces) {
        Files.move(old, output, StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    }
    deleteTree(old);
  }

  private List<String> strangers() throws IOException {
    Set<String> ours = new HashSet<>(List.of(MANIFEST));
    try {
      ours.addAll(Files.readAllLines(output.resolve(MANIFEST)));
    } catch (NoSuchFileException notOurFolder) {
      ours.remove(MANIFEST);
    }
    List<String> strangers = new ArrayList<>();
    Files.walkFileTree(
        output,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String separator = file.getFileSystem().getSeparator();
            String path = output.relativize(file).toString().replace(separator, "/");
            if (!ours.contains(path)) {
              strangers.add(path);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return strangers;
  }

  private void takeAlong(String path) throws IOException {
    Path to = staged.resolve(path);
    if (Files.exists(to, LinkOption.NOFOLLOW_LINKS) || !canHoldFolder(to.getParent())) {
      throw new PublishException(PublishException.Reason.STRANGER, output.resolve(path).toString());
    }
    Files.createDirectories(to.getParent());
    Files.copy(
        output.resolve(path), to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
  }

  private boolean canHoldFolder(Path folder) {
    for (Path at = folder; !at.equals(staged); at = at.getParent()) {
      if (Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
        return Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS);
      }
    }
    return true;
  }

  private static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Ends the work; what has not been published is gone. */
  @Override
  public void close() throws IOException {
    // Where one thread's write failed, others may still be at theirs.
    gate.writeLock().lock();
    try (lockFile;
        lock) {
      closed = true;
      deleteTree(staged);
    } finally {
      gate.writeLock().unlock();
    }
  }
}

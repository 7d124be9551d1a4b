// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.deskcheck.model.Problem;

/**
 * Keeps a folder for one run. The file tells who has it; what counts is the lock that the system keeps on it, and which ends
 * with the process however that ends.
 */
final class RunLock implements AutoCloseable {

    private static final String FILE = "run.lock";
    /** The byte that is locked, far behind the words, so that these can be read on every system. */
    private static final long PLACE = 1L << 40;

    private static final int TRIES = 20;

    private final Path file;
    private final FileChannel channel;

    private RunLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes a folder, which is made when it is not there.
     *
     * @param command what for
     * @throws Problem when another run has it, or it cannot be written
     */
    static RunLock take(Path folder, String command, Instant now) {
        Path file = folder.resolve(FILE);
        String owner = "process " + ProcessHandle.current().pid() + " since " + now.truncatedTo(ChronoUnit.SECONDS)
                + " (" + command + ")";
        try {
            Files.createDirectories(folder);
            for (int tried = 0; tried < TRIES; tried++) {
                Optional<RunLock> lock = tryOnce(file, owner);
                if (lock.isPresent()) {
                    return lock.get();
                }
            }
            throw new IOException("its " + FILE + " comes and goes");
        } catch (IOException e) {
            throw Problem.state("cannot write to " + folder + ": " + e.getMessage())
                    .because(e);
        }
    }

    /** The lock, unless the file was removed by the run before just when it was opened. */
    private static Optional<RunLock> tryOnce(Path file, String owner) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean kept = false;
        try {
            if (!isLocked(channel)) {
                throw Problem.state("another run is writing to "
                        + file.toAbsolutePath().getParent() + ": " + owner(file) + "; wait for it to end, or stop it");
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((owner + '\n').getBytes(StandardCharsets.UTF_8)), 0);
            kept = owner(file).equals(owner);
            return kept ? Optional.of(new RunLock(file, channel)) : Optional.empty();
        } finally {
            if (!kept) {
                channel.close();
            }
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(PLACE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String owner(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file).strip() : "";
    }

    /** Lets go of the folder. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException e) {
            throw Problem.state("cannot remove " + file + ": " + e.getMessage()).because(e);
        }
    }
}

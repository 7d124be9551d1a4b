// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.deskcheck.model.Problem;

/**
 * Keeps a folder for one run. The file tells who has it; what counts is the lock that the system keeps on it, and which ends
 * with the process however that ends. The file is read and written through one channel only, because a system may drop the
 * lock when a process closes any other.
 */
final class RunLock implements AutoCloseable {

    private static final String FILE = "run.lock";
    /** The byte that is locked, far behind the words, so that these can be read on every system. */
    private static final long PLACE = 1L << 40;

    private static final int LONGEST = 2_000;

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
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                String other = words(channel);
                channel.close();
                throw Problem.state(
                        "another run is writing to " + folder + ": " + other + "; wait for it to end, or stop it");
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)), 0);
            return new RunLock(file, channel);
        } catch (IOException e) {
            throw Problem.state("cannot write to " + folder + ": " + e.getMessage())
                    .because(e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(PLACE, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String words(FileChannel channel) throws IOException {
        ByteBuffer words = ByteBuffer.allocate(LONGEST);
        channel.read(words, 0);
        return new String(words.array(), 0, words.position(), StandardCharsets.UTF_8);
    }

    /**
     * Lets go of the folder. The file stays, and is empty: to remove it would take it away from a run that has opened it and
     * is about to lock it.
     */
    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException e) {
            throw Problem.state("cannot write to " + file + ": " + e.getMessage())
                    .because(e);
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Decision;

/**
 * The file of decisions: JSON Lines, a decision a line, to which lines are only added. Several programs may add at the same
 * time: each takes the file's lock, and writes whole lines. A line that a crash or an editor broke is named and skipped; the
 * others count.
 */
public final class Ledger {

    /** Locks are held by programs, not by threads; within this program one thread writes at a time. */
    private static final Object WRITING = new Object();

    private final Path file;

    /** The ledger in this file, which need not be there yet. */
    public Ledger(Path file) {
        this.file = file;
    }

    /**
     * All decisions; none when the file is not there.
     *
     * @throws Problem when the file is there and cannot be read
     */
    public LedgerReading read() {
        List<Decision> decisions = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        if (Files.exists(file)) {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
                int number = 0;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    number++;
                    read(line, number, decisions, faults);
                }
            } catch (IOException e) {
                throw Problem.state("cannot read the decisions in " + file + ": check its permissions")
                        .because(e);
            }
        }
        return new LedgerReading(decisions, faults);
    }

    private void read(String line, int number, List<Decision> decisions, List<String> faults) {
        if (line.isBlank()) {
            return;
        }
        try {
            decisions.add(LedgerLine.read(line));
        } catch (IllegalArgumentException e) {
            faults.add(file + ":" + number + ": this line is no decision (" + e.getMessage()
                    + ") and was skipped; the others count");
        }
    }

    /**
     * Adds decisions, all or none of them.
     *
     * @throws Problem when the file cannot be written
     */
    public void append(List<Decision> decisions) {
        StringBuilder lines = new StringBuilder();
        decisions.forEach(decision -> lines.append(LedgerLine.write(decision)).append('\n'));
        synchronized (WRITING) {
            try {
                if (file.getParent() != null) {
                    Files.createDirectories(file.getParent());
                }
                append(lines.toString());
            } catch (IOException e) {
                throw Problem.state("cannot write the decisions to " + file + ": " + e.getMessage())
                        .because(e);
            }
        }
    }

    private void append(String lines) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            String begin = endsWithinLine(channel) ? "\n" : "";
            ByteBuffer bytes = ByteBuffer.wrap((begin + lines).getBytes(StandardCharsets.UTF_8));
            channel.position(channel.size());
            while (lock.isValid() && bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Whether the last line was left without its end, by a crash while it was written. */
    private static boolean endsWithinLine(FileChannel channel) throws IOException {
        if (channel.size() == 0) {
            return false;
        }
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, channel.size() - 1);
        return last.get(0) != '\n';
    }
}

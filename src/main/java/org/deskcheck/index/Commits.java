// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;
import org.apache.lucene.store.Directory;
import org.deskcheck.model.Problem;

/**
 * The states of an index on disk: those that a run saves on its way, so that it can be gone on with, and those with which
 * one ended, which are what people read. The newest of each is kept.
 */
final class Commits {

    private static final String FINISHED = "deskcheck.finished";
    /** A run may replace a state between the moment it is chosen and the moment it is opened. */
    private static final int TRIES = 5;

    private Commits() {}

    /** What a commit tells of itself. */
    static Map<String, String> data(boolean finished, Map<String, String> notes) {
        Map<String, String> data = new TreeMap<>(notes);
        data.putAll(Schema.commitData());
        data.put(FINISHED, Boolean.toString(finished));
        return data;
    }

    /** Whether a run ended with this state. */
    static boolean isFinished(Map<String, String> data) {
        return !"false".equals(data.get(FINISHED));
    }

    /**
     * Opens what the last run that ended has left.
     *
     * @return nothing when there is no such state
     * @throws Problem when it is of another version
     */
    static Optional<DirectoryReader> openFinished(Directory directory, Path path) throws IOException {
        for (int tried = 1; ; tried++) {
            try {
                Optional<IndexCommit> commit = newestFinished(directory);
                if (commit.isEmpty()) {
                    return Optional.empty();
                }
                Schema.check(commit.get().getUserData(), path);
                return Optional.of(DirectoryReader.open(commit.get()));
            } catch (NoSuchFileException | FileNotFoundException | CorruptIndexException e) {
                // A file that went away in between is told as damage by some of its readers.
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    private static Optional<IndexCommit> newestFinished(Directory directory) throws IOException {
        List<IndexCommit> commits = DirectoryReader.listCommits(directory);
        for (int i = commits.size() - 1; i >= 0; i--) {
            if (isFinished(commits.get(i).getUserData())) {
                return Optional.of(commits.get(i));
            }
        }
        return Optional.empty();
    }

    /** Keeps the newest state, and the newest with which a run ended. */
    static final class Newest extends IndexDeletionPolicy {

        @Override
        public void onInit(List<? extends IndexCommit> commits) throws IOException {
            onCommit(commits);
        }

        @Override
        public void onCommit(List<? extends IndexCommit> commits) throws IOException {
            List<IndexCommit> older = new ArrayList<>(commits.subList(0, Math.max(0, commits.size() - 1)));
            boolean finished = commits.isEmpty()
                    || isFinished(commits.get(commits.size() - 1).getUserData());
            for (int i = older.size() - 1; i >= 0; i--) {
                boolean kept = !finished && isFinished(older.get(i).getUserData());
                finished |= kept;
                if (!kept) {
                    older.get(i).delete();
                }
            }
        }
    }
}

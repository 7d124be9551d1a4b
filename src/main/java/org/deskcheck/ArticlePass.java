// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.deskcheck.index.ArticleIndex;
import org.deskcheck.index.Inventory;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.Imprint;
import org.deskcheck.ingest.Reader;
import org.deskcheck.model.text.ArticleFailure;
import org.deskcheck.model.text.Stage;

/**
 * The first half of a run: looks at every input, analyses what is new or changed, leaves the rest as it is held, and removes
 * what is gone. What it has done is saved every so often, so that a run that dies loses a few seconds of work. One object is
 * one pass; results are filed on the thread that calls it.
 */
final class ArticlePass {

    /** So many new articles are in danger at a time: ten to twenty seconds of work. Saving takes a third of a second. */
    private static final int UNSAVED = 400;
    /** So many articles that found no memory are tried again at the end, each alone. */
    private static final int MOST_DEFERRED = 16;

    private final RunOptions options;
    private final ArticleIndex index;
    private final InOrder threads;
    private final Admission admission;
    private final Tally tally;
    private final Timings timings;
    private final RunProgress progress;
    private final Interruption interruption;
    private final Reader reader = new Reader();
    private final List<Admitted> deferred = new ArrayList<>();
    private final Set<String> deferredBytes = new HashSet<>();
    private final Supplier<Function<Document, Result>> way;
    private Optional<Function<Document, Result>> pipeline = Optional.empty();
    private OptionalInt expected = OptionalInt.empty();
    private int unsaved;
    private boolean changed;
    private boolean deferring = true;

    ArticlePass(
            RunOptions options,
            Stamps stamps,
            ArticleIndex index,
            InOrder threads,
            Tally tally,
            Timings timings,
            RunProgress progress,
            Interruption interruption,
            Supplier<Function<Document, Result>> way) {
        this.way = way;
        this.options = options;
        this.index = index;
        this.threads = threads;
        this.admission = new Admission(
                Optional.of(index.inventory()), stamps, options.effort().redo());
        this.tally = tally;
        this.timings = timings;
        this.progress = progress;
        this.interruption = interruption;
    }

    /** What became of an input. */
    private record Outcome(Admitted admitted, Result result) {}

    /**
     * Reads all inputs.
     *
     * @param expected how many there are, where they were counted
     * @throws RunInterrupted when it was asked to stop; what was analysed until then is saved
     */
    void read(Iterator<Document> documents, OptionalInt expected) {
        this.expected = expected;
        if (!index.inventory().isEmpty()) {
            progress.reads(expected);
        }
        try (InOrder looking = new InOrder(options.effort().threads(), interruption::isRequested)) {
            Iterator<Arrival> arrivals = looking.results(documents, document -> Arrival.of(document, reader));
            analyse(new Admitting(arrivals, arrival -> loadedFor(admission.admit(arrival))));
        }
        deferring = false;
        deferred.forEach(this::analyse);
        if (interruption.isRequested()) {
            save();
            throw new RunInterrupted();
        }
        index.inventory().eachMissing(this::remove);
        save();
    }

    /** Whether the index is not what it was. */
    boolean hasChanged() {
        return changed;
    }

    /** Models are loaded when the first article needs them. */
    private Admitted loadedFor(Admitted admitted) {
        if (admitted.task() == Admitted.Task.ANALYSE && pipeline.isEmpty()) {
            progress.begins("loading models");
            pipeline = Optional.of(way.get());
            progress.reads(expected);
        }
        return admitted;
    }

    private void analyse(Admitted admitted) {
        analyse(List.of(admitted).iterator());
    }

    private void analyse(Iterator<Admitted> admitted) {
        InOrder.Limit<Admitted, Outcome> limit =
                new InOrder.Limit<>(options.effort().longest(), late -> new Outcome(late, overdue(late)));
        threads.results(admitted, next -> new Outcome(next, result(next)), limit)
                .forEachRemaining(outcome -> file(outcome.admitted(), outcome.result()));
    }

    private Result result(Admitted admitted) {
        Arrival arrival = admitted.arrival();
        return switch (admitted.task()) {
            case ANALYSE -> pipeline.orElseThrow().apply(arrival.document());
            case KEEP -> new Result.Unchanged(arrival.id());
            case NAME -> failed(admitted.held().flatMap(Inventory.Held::failure).orElseThrow());
            case PASS_OVER -> new Result.Copy(arrival.id());
            case REFUSE -> failed(arrival.failure().orElseThrow());
        };
    }

    private static Result failed(ArticleFailure failure) {
        return new Result.Failed(failure, Result.Reason.INPUT);
    }

    private Result overdue(Admitted admitted) {
        Document document = admitted.arrival().document();
        String message = document.path() + " took longer than "
                + options.effort().longest().toSeconds()
                + " seconds and was given up; split it, or run with --retry-failed and a longer --article-timeout.";
        return new Result.Failed(new ArticleFailure(document.id(), Stage.ANNOTATE, message), Result.Reason.TIME);
    }

    private void file(Admitted admitted, Result result) {
        if (isDeferred(admitted, result)) {
            deferred.add(admitted);
            deferredBytes.add(admitted.arrival().sha256());
            return;
        }
        if (result instanceof Result.Copy
                && admission.arrivals().hasFailed(admitted.arrival().sha256())) {
            // Under another name the same bytes may be an article after all.
            analyse(loadedFor(admission.first(admitted.arrival())));
            return;
        }
        if (result instanceof Result.Analysed analysed) {
            tally.analysed();
            put(admitted, analysed);
        } else if (result instanceof Result.Failed failed) {
            tally.failed();
            put(admitted, failed);
        } else if (result instanceof Result.Unchanged) {
            tally.unchanged();
            admitted.held().ifPresent(index.inventory()::meet);
        } else {
            tally.duplicate();
        }
        progress.read(result);
        if (unsaved >= UNSAVED) {
            save();
        }
    }

    /** What found no memory waits until it can have all of it, and its copies wait with it. */
    private boolean isDeferred(Admitted admitted, Result result) {
        if (!deferring) {
            return false;
        }
        boolean hungry = result instanceof Result.Failed failed && failed.reason() == Result.Reason.MEMORY;
        boolean copy = result instanceof Result.Copy
                && deferredBytes.contains(admitted.arrival().sha256());
        return copy || (hungry && deferred.size() < MOST_DEFERRED);
    }

    private void put(Admitted admitted, Result.Analysed analysed) {
        Arrival arrival = admitted.arrival();
        // Of the bytes that were analysed, should they have changed since they were looked at.
        Imprint read = new Imprint(
                analysed.analysis().article().source().sha256(),
                arrival.imprint().given());
        String stamp = admission.stamp(new Arrival(arrival.document(), read, Optional.empty()));
        timings.measure(
                Stage.INDEX.label(),
                () -> index.put(analysed.analysis(), analysed.fingerprint(), analysed.tokens(), stamp));
        admission.arrivals().succeed(arrival.sha256());
        noteChange(admitted);
    }

    private void put(Admitted admitted, Result.Failed failed) {
        Arrival arrival = admitted.arrival();
        String stamp = arrival.failure().isPresent() ? "" : admission.stamp(arrival);
        if (arrival.failure().isEmpty() && failed.failure().stage() == Stage.INGEST) {
            admission.arrivals().fail(arrival.sha256());
        }
        boolean known = admitted.held()
                .filter(held -> held.stamp().equals(stamp) && held.failure().equals(Optional.of(failed.failure())))
                .isPresent();
        if (known) {
            admitted.held().ifPresent(index.inventory()::meet);
            return;
        }
        index.put(failed.failure(), stamp);
        noteChange(admitted);
        if (failed.reason() != Result.Reason.INPUT) {
            save();
        }
    }

    private void noteChange(Admitted admitted) {
        admitted.held().ifPresent(index.inventory()::meet);
        changed = true;
        unsaved++;
    }

    private void remove(String id) {
        index.remove(id);
        changed = true;
        unsaved++;
    }

    private void save() {
        if (unsaved > 0) {
            timings.measure("save", index::save);
            unsaved = 0;
        }
    }
}

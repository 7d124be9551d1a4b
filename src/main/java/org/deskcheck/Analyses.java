// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.deskcheck.ingest.Document;

/** Articles through the {@link Pipeline}, one by one and in order, without an index. */
public final class Analyses {

    private final Settings settings;
    private final int threads;

    /**
     * Analyses by several threads.
     *
     * @param settings what the user brought along
     * @param threads how many, at least 1
     */
    public Analyses(Settings settings, int threads) {
        this.settings = settings;
        this.threads = threads;
    }

    /**
     * Gives what became of each input to the sink, in the order of the inputs.
     *
     * @param inputs files, folders, JSON Lines files, or {@code -}
     * @param standardInput read when an input is {@code -}
     * @param raw whether the texts are bare bodies, in which no boilerplate is looked for
     * @throws org.deskcheck.model.Problem when there is nothing to read
     */
    public void each(List<String> inputs, InputStream standardInput, boolean raw, Consumer<Result> sink) {
        Iterator<Document> documents = Intake.documents(inputs, standardInput, raw);
        Pipeline pipeline = Pipeline.load(settings, new Timings());
        try (InOrder inOrder = new InOrder(threads)) {
            inOrder.map(documents, pipeline::analyse, sink);
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Fingerprint;
import org.deskcheck.model.text.ArticleFailure;

/** What became of one input. */
public sealed interface Result {

    /**
     * It was analysed.
     *
     * @param analysis all we know of it
     * @param fingerprint by which copies of it are found
     * @param tokens how many tokens were read
     */
    record Analysed(Analysis analysis, Fingerprint fingerprint, int tokens) implements Result {}

    /**
     * It is what it was in an earlier run, which has analysed it.
     *
     * @param id its id
     */
    record Unchanged(String id) implements Result {}

    /**
     * It has the very bytes of another input, and is not counted twice.
     *
     * @param id its id
     */
    record Copy(String id) implements Result {}

    /**
     * It could not be analysed.
     *
     * @param failure where and why
     * @param reason what kind of failure it is
     */
    record Failed(ArticleFailure failure, Reason reason) implements Result {}

    /** What an input fails of. */
    enum Reason {
        /** Of what it is; it fails again, and at once. */
        INPUT,
        /** It took too long. */
        TIME,
        /** There was no memory left for it, which may have been another's doing. */
        MEMORY
    }
}

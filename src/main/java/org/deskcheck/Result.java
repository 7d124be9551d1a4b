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
     * It has the very bytes of another input, and is not counted twice.
     *
     * @param id its id
     * @param of the id of the other
     */
    record Copy(String id, String of) implements Result {}

    /**
     * It could not be analysed.
     *
     * @param failure where and why
     */
    record Failed(ArticleFailure failure) implements Result {}
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import org.apache.lucene.index.ConcurrentMergeScheduler;

/**
 * Merges in the background. One that fails, as on a full disk, leaves the segments as they were, and what is wrong with
 * the disk is told when the run itself next writes; a trace of it on the screen would say nothing more.
 */
final class QuietMerges extends ConcurrentMergeScheduler {

    @Override
    protected void handleMergeException(Throwable fault) {
        // The writer has noted it.
    }
}

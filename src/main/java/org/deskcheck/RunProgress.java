// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

/** Told how a run gets on; always called on the thread that runs it. */
public interface RunProgress {

    /** One more input has been read, whatever became of it. */
    void read(Result result);

    /** The run goes on to its next part, such as {@code comparing}. */
    void begins(String part);
}

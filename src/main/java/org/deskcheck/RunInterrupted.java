// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

/** A run was asked to stop, and has saved what it had analysed; the same run again goes on from there. */
public final class RunInterrupted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunInterrupted() {
        super("the run was interrupted");
    }
}

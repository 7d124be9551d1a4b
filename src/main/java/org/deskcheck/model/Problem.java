// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model;

/**
 * Something that keeps a command from being carried out, as against a single article that fails. The message is one
 * sentence for the user: what is wrong, where, and what to do.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    private Problem(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** What kind of problem it is, and so the exit code. */
    public Kind kind() {
        return kind;
    }

    /** The command line, a query or a file of settings is wrong. */
    public static Problem usage(String message) {
        return new Problem(Kind.USAGE, message);
    }

    /** Something is not there, or there is nothing to do. */
    public static Problem notFound(String message) {
        return new Problem(Kind.NOT_FOUND, message);
    }

    /** The index or the disk cannot be used. */
    public static Problem state(String message) {
        return new Problem(Kind.STATE, message);
    }

    /** The same problem, with what brought it about. */
    public Problem because(Throwable cause) {
        initCause(cause);
        return this;
    }

    /** The kinds of problem. */
    public enum Kind {
        USAGE,
        NOT_FOUND,
        STATE
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

/** What a run does again of what it holds already. */
public enum Redo {
    /** What has changed, or what would be analysed by another version, model or rule. */
    CHANGED,
    /** That, and what could not be analysed before. */
    FAILED,
    /** All of it. */
    ALL
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import org.deskcheck.model.Labelled;

/** Which way something moved. */
public enum Direction implements Labelled {
    UP,
    DOWN
}

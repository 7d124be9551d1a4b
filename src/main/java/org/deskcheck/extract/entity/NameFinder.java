// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.List;

/** One way of telling that a stretch of a line is a name. */
interface NameFinder {

    /** The stretches of this line that may be names, in any order; they may overlap. */
    List<Candidate> find(Line line);
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import org.deskcheck.model.Labelled;

/** What a word does to the reading of the words around it. */
enum GrammarKind implements Labelled {
    /** Turns what follows: not, without. */
    NEGATOR,
    /** Makes it a possibility: may, likely. */
    HEDGE,
    /** Makes it stronger: sharply. */
    AMPLIFIER,
    /** Makes it weaker: slightly. */
    SOFTENER,
    /** Opens a clause that the main clause outweighs: although, despite. */
    CONCESSION,
    /** Opens a clause that outweighs what went before: but. */
    TURN,
    /** Opens a clause that stands beside the main clause: as, after, while. */
    JOIN,
    /** A mark that ends a clause. */
    STOP,
    /** What results are held against: estimates, forecasts. */
    BENCHMARK,
    /** Sets an earlier figure beside a later one: compared with. */
    COMPARING,
    /** The time that a later one is held against: a year earlier, the previous quarter. */
    PAST,
    /** What a company is glad to receive: an order, a contract. */
    ORDER,
    /** Before "order" it says that nobody is glad of it: a court order. */
    DECREE,
    /** A span of time before a peak or a trough: record, 52-week. */
    SPAN,
    /** A verb whose two sides fare differently: beats, sues. */
    VERSUS,
    /** A verb that harms its object and leaves its subject alone: sues, bars. */
    AGAINST,
    /** A word by which its subject judges its object: upgrades, bullish. */
    RATER,
    /** A verb by which its subject speaks of another: says, sees. */
    SPEAKER,
    /** What may set a name apart from the subject: with, ahead of. */
    PREPOSITION,
    /** A security of the company that was just named: shares, stock. */
    TRADABLE,
    /** Says that its subject does not move, whatever else the sentence tells: flat, mixed. */
    STEADY
}

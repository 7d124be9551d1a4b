// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.page;

/** Which of two numbers of a date comes first. */
public enum DayOrder {
    /** As the United States write it: {@code 06/13/2026}. */
    MONTH_FIRST,
    /** As most others write it: {@code 13/06/2026}. */
    DAY_FIRST
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.json;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run depends on, as its summary tells.
 *
 * @param versions versions by what they are of
 * @param digests digests by what they are of
 */
public record Provenance(SortedMap<String, String> versions, SortedMap<String, String> digests) {

    /** Of a run that does not tell. */
    public static final Provenance UNKNOWN = new Provenance(new TreeMap<>(), new TreeMap<>());

    /** Takes copies. */
    public Provenance {
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    static Provenance read(byte[] summary) {
        RecordReader json = RecordReader.of(summary);
        return new Provenance(
                json.nested("versions").allTexts(), json.nested("digests").allTexts());
    }
}

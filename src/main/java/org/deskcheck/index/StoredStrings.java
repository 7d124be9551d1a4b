// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;

/** Some of what is kept of a document; stops before the record, which is the greater part. */
final class StoredStrings extends StoredFieldVisitor {

    private final Set<String> wanted;
    private final Map<String, String> found = new HashMap<>();

    private StoredStrings(Set<String> wanted) {
        this.wanted = wanted;
    }

    /** The wanted fields of a document by name, without those that it does not have. */
    static Map<String, String> of(StoredFields fields, int doc, Set<String> wanted) throws IOException {
        StoredStrings reader = new StoredStrings(wanted);
        fields.document(doc, reader);
        return reader.found;
    }

    @Override
    public Status needsField(FieldInfo field) {
        if (found.size() == wanted.size() || field.name.equals(Keys.RECORD)) {
            return Status.STOP;
        }
        return wanted.contains(field.name) ? Status.YES : Status.NO;
    }

    @Override
    public void stringField(FieldInfo field, String value) {
        found.put(field.name, value);
    }
}

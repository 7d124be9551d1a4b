// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;

/** The record that is kept of a document, without the strings that are kept beside it. */
final class StoredRecord extends StoredFieldVisitor {

    private Optional<byte[]> found = Optional.empty();

    private StoredRecord() {}

    /** The bytes of the record of a document, which has one. */
    static byte[] of(StoredFields fields, int doc) throws IOException {
        StoredRecord reader = new StoredRecord();
        fields.document(doc, reader);
        return reader.found.orElseThrow();
    }

    @Override
    public Status needsField(FieldInfo field) {
        return field.name.equals(Keys.RECORD) ? Status.YES : Status.NO;
    }

    @Override
    public void binaryField(FieldInfo field, byte[] value) {
        found = Optional.of(value);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.model.text.BlockRole;

/** What surrounds a story and is none of it: buttons, contacts, end marks, copyright lines, bare addresses. */
final class EndMatter implements LineRule {

    private static final Phrases BUTTON = new Phrases("button");
    private static final Phrases POINTER = new Phrases("pointer");
    private static final Phrases CONTACT = new Phrases("contact");
    private static final int MAX_WORDS = 24;
    private static final int MAX_CONTACT_LINES = 12;
    private static final int MAX_CONTACT_WORDS = 14;

    @Override
    public void apply(Labels labels) {
        for (int i = 0; i < labels.size(); i++) {
            Line line = labels.line(i);
            if (!labels.isFree(i)) {
                continue;
            }
            if (Addresses.isPost(line)) {
                labels.label(i, BlockRole.FURNITURE, "says where it first appeared");
            } else if (line.words() > MAX_WORDS) {
                continue;
            } else if (BUTTON.starts(line)) {
                labels.label(i, BlockRole.FURNITURE, "button or notice of the page");
            } else if (isEndMark(line.plain())) {
                labels.label(i, BlockRole.FURNITURE, "end mark");
            } else if (CONTACT.starts(line) || isContact(line.plain())) {
                labelContacts(labels, i);
            } else if (Addresses.isAlone(line)) {
                labels.label(i, BlockRole.FURNITURE, "address and little else");
            } else if (POINTER.starts(line)
                    && Addresses.in(line)
                    && !line.plain().contains("disclaimer")) {
                labels.label(i, BlockRole.FURNITURE, "points to an address");
            }
        }
    }

    private static void labelContacts(Labels labels, int index) {
        labels.label(index, BlockRole.FURNITURE, "contact");
        for (int i = index + 1; i <= index + MAX_CONTACT_LINES && labels.isFree(i); i++) {
            Line line = labels.line(i);
            if (line.words() > MAX_CONTACT_WORDS
                    || line.isParagraph()
                    || line.plain().startsWith("about ")) {
                return;
            }
            labels.label(i, BlockRole.FURNITURE, "under a contact heading");
        }
    }

    /** {@code Investor contacts: ...}, whatever the contact is called. */
    private static boolean isContact(String plain) {
        int contact = plain.indexOf("contact");
        return contact >= 0
                && contact < 30
                && (plain.startsWith("contact:", contact) || plain.startsWith("contacts:", contact));
    }

    private static boolean isEndMark(String plain) {
        boolean wire = plain.startsWith("--") && plain.endsWith("--") && plain.length() < 40;
        return wire || plain.equals("-end-") || plain.equals("- end -") || plain.equals("ends") || plain.equals("-30-");
    }
}

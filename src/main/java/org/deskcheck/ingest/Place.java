// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

/**
 * Where a file is.
 *
 * @param name its own name, without folders
 * @param shown its path, for messages
 * @param id its id, should it be an article
 * @param named whether the user named it, so that nothing of it is passed over in silence
 */
record Place(String name, String shown, String id, boolean named) {

    /** A file inside this one. */
    Place below(String path) {
        String slashed = path.replace('\\', '/');
        String last = slashed.substring(slashed.lastIndexOf('/') + 1);
        return new Place(last, shown + "/" + slashed, id + "/" + slashed, false);
    }

    /** This file without its compression, and its name without the ending that tells of it. */
    Place unpacked() {
        int dot = name.lastIndexOf('.');
        return new Place(dot > 0 ? name.substring(0, dot) : name, shown, id, named);
    }

    /** An item of this file that has no id of its own; the first stands for the file. */
    Place item(int number) {
        return number == 1 ? this : new Place(name, shown + "#" + number, id + "#" + number, named);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.List;

/** Whether atoms are glued to what stands beside them: within an address, a hashtag or a user name, no name stands. */
final class Glue {

    private Glue() {}

    /** Whether the atoms from {@code from} to before {@code to} are a part of something larger. */
    static boolean holds(List<Atom> atoms, int from, int to) {
        return isBehind(atoms, from) || isBefore(atoms, to);
    }

    /** "@name", "#name", "$name", "site.com/name", "www.name"; but not "him.Name" nor "one/Name". */
    private static boolean isBehind(List<Atom> atoms, int from) {
        if (from == 0 || !isGlued(atoms, from)) {
            return false;
        }
        String mark = atoms.get(from - 1).text();
        boolean inside = from > 1 && isGlued(atoms, from - 1);
        return "@#$_".contains(mark)
                || mark.equals(".") && inside && atoms.get(from - 2).text().equals("www")
                || isPoint(mark) && inside && isNumber(atoms.get(from - 2))
                || mark.equals("/") && inside && isAddress(atoms, from - 2);
    }

    /** "36.3M": the digits and the letter behind the point are no name. */
    private static boolean isPoint(String mark) {
        return mark.equals(".") || mark.equals(",");
    }

    private static boolean isNumber(Atom atom) {
        return Character.isDigit(atom.text().charAt(0));
    }

    /** Whether an atom is a part of an address, such as each word of {@code www.fjord.no/kraft}. */
    static boolean isInAddress(List<Atom> atoms, int index) {
        boolean behind = index > 1 && isGlued(atoms, index) && isGlued(atoms, index - 1);
        boolean before = index + 2 < atoms.size() && isGlued(atoms, index + 1) && isGlued(atoms, index + 2);
        return behind && "./@".contains(atoms.get(index - 1).text())
                || before && "./@".contains(atoms.get(index + 1).text());
    }

    private static boolean isAddress(List<Atom> atoms, int index) {
        return atoms.get(index).text().equals("/")
                || index > 0
                        && isGlued(atoms, index)
                        && atoms.get(index - 1).text().equals(".");
    }

    /** "name@", "name_", "name.com". */
    private static boolean isBefore(List<Atom> atoms, int to) {
        if (to + 1 >= atoms.size() || !isGlued(atoms, to) || !isGlued(atoms, to + 1)) {
            return false;
        }
        String mark = atoms.get(to).text();
        return "@_".contains(mark)
                || mark.equals(".")
                        && Character.isLowerCase(atoms.get(to + 1).text().charAt(0));
    }

    private static boolean isGlued(List<Atom> atoms, int index) {
        return atoms.get(index - 1).end() == atoms.get(index).begin();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Many names, found all at once: walks the atoms of a line through a tree of names and keeps the longest that fits. A name is
 * found in its own spelling and in capitals; one of more than four letters also when only its capitals differ.
 *
 * @param <T> what a name stands for
 */
final class NameTrie<T> {

    /** Acronyms up to this length must be printed exactly so: "sec" and "Sec" are not the SEC. */
    private static final int SHORT = 4;

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private final List<Entry<T>> entries = new ArrayList<>(1);
    }

    private record Entry<T>(List<Atom> name, T value) {}

    /** A name found: {@code end} is the index of the atom behind it. */
    record Match<T>(int end, T value) {}

    private final Node<T> root = new Node<>();

    /** Adds a name; the first of two equal names counts. */
    void add(String name, T value) {
        List<Atom> atoms = Atoms.of(name);
        Node<T> node = root;
        for (Atom atom : atoms) {
            node = node.next.computeIfAbsent(key(atom), k -> new Node<>());
        }
        if (!atoms.isEmpty() && node.entries.stream().noneMatch(entry -> isSame(entry.name(), atoms))) {
            node.entries.add(new Entry<>(atoms, value));
        }
    }

    /** The longest name that begins with the atom at {@code from}. */
    Optional<Match<T>> longest(List<Atom> atoms, int from) {
        Node<T> node = root;
        @Nullable Match<T> longest = null;
        for (int i = from; i < atoms.size(); i++) {
            Node<T> next = node.next.get(key(atoms.get(i)));
            if (next == null) {
                break;
            }
            node = next;
            for (Entry<T> entry : node.entries) {
                if ((longest == null || longest.end() <= i) && fits(entry.name(), atoms, from)) {
                    longest = new Match<>(i + 1, entry.value());
                }
            }
        }
        return Optional.ofNullable(longest);
    }

    private static boolean isSame(List<Atom> one, List<Atom> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).text().equals(other.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    private static String key(Atom atom) {
        return atom.text().toLowerCase(Locale.ROOT);
    }

    private static boolean fits(List<Atom> name, List<Atom> atoms, int from) {
        for (int i = 0; i < name.size(); i++) {
            if (!fits(name.get(i).text(), atoms.get(from + i).text())) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String name, String printed) {
        if (name.equals(printed)) {
            return true;
        }
        boolean acronym = name.length() <= SHORT && name.equals(name.toUpperCase(Locale.ROOT));
        boolean capitals = printed.equals(printed.toUpperCase(Locale.ROOT));
        boolean joint = Character.isLowerCase(name.charAt(0));
        return !acronym && (capitals || joint || name.length() > SHORT && Character.isUpperCase(printed.charAt(0)));
    }
}

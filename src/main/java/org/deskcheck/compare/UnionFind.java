// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sets of names that grow together; the result does not depend on the order of the unions. Not for several threads. */
final class UnionFind {

    private final Map<String, String> parents = new TreeMap<>();

    /** Makes one set of the sets of two names. */
    void join(String one, String other) {
        String a = find(one);
        String b = find(other);
        // The lesser name leads, so that the leader of a set is the same whatever the order.
        if (a.compareTo(b) < 0) {
            parents.put(b, a);
        } else {
            parents.put(a, b);
        }
    }

    /** The sets with two or more names, by their least name. */
    SortedMap<String, TreeSet<String>> sets() {
        SortedMap<String, TreeSet<String>> sets = new TreeMap<>();
        for (String name : parents.keySet().toArray(String[]::new)) {
            sets.computeIfAbsent(find(name), least -> new TreeSet<>()).add(name);
        }
        sets.values().removeIf(set -> set.size() < 2);
        return sets;
    }

    private String find(String name) {
        String root = name;
        for (String parent = parent(root); !parent.equals(root); parent = parent(root)) {
            parents.put(root, parent(parent));
            root = parent;
        }
        return root;
    }

    private String parent(String name) {
        return parents.computeIfAbsent(name, same -> same);
    }
}

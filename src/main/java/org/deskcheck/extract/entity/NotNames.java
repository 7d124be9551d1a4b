// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.lexicon.Table;

/** What is capitalised and no name: {@code models/not-entities.tsv} and {@code models/symbol-lookalikes.tsv}. Immutable. */
final class NotNames {

    private static final Set<String> OPENERS = Set.of("opener", "day, month or season");

    private final Set<String> names;
    private final Set<String> openers;
    private final Set<String> assets;

    private NotNames(Set<String> names, Set<String> openers, Set<String> assets) {
        this.names = Set.copyOf(names);
        this.openers = Set.copyOf(openers);
        this.assets = Set.copyOf(assets);
    }

    /** The tables packaged with the program. */
    static NotNames standard() {
        Set<String> names = new HashSet<>();
        Set<String> openers = new HashSet<>();
        Set<String> assets = new HashSet<>();
        for (Table.Row row : Table.read("not-entities.tsv").rows()) {
            (OPENERS.contains(row.get("reason")) ? openers : names).add(row.get("name"));
        }
        names.addAll(openers);
        Table.read("symbol-lookalikes.tsv").rows().forEach(row -> names.add(row.get("word")));
        Table.read("securities.tsv").rows().stream()
                .filter(row -> row.get("kind").equals("crypto"))
                .map(row -> row.get("symbol"))
                .filter(symbol -> symbol.length() > 2)
                .forEach(assets::add);
        return new NotNames(names, openers, assets);
    }

    /** Whether this is one of them, as printed or with its words capitalised otherwise. */
    boolean contains(String words) {
        return names.contains(words) || names.contains(capitalised(words));
    }

    /** Whether this is the symbol of a crypto asset, which only more than a tag makes a name. */
    boolean isAsset(String word) {
        return assets.contains(word);
    }

    /** Whether this is a word that stands capitalised before names, as in "About Fjord Kraft" or "Monday Fjord Kraft". */
    boolean isOpener(String word) {
        return openers.contains(word);
    }

    /** Whether this is one of them in capitals, such as IPO or Q3, that gets stuck to names. */
    boolean isAcronym(String word) {
        return names.contains(word) && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Whether all of the words, or the phrase as a whole, are none. */
    boolean isAll(String phrase) {
        if (contains(phrase)) {
            return true;
        }
        for (String word : phrase.split("[\\s,.&/-]+")) {
            if (!word.isEmpty() && !contains(word) && (Character.isUpperCase(word.charAt(0)) || isCode(word))) {
                return false;
            }
        }
        return true;
    }

    /** "3D": a digit and a capital. */
    private static boolean isCode(String word) {
        return Character.isDigit(word.charAt(0)) && Character.isUpperCase(word.charAt(word.length() - 1));
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }
}

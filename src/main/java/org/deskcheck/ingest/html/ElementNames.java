// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.ingest.page.Label;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.text.BlockRole;
import org.jsoup.nodes.Element;

/** What the names of an element (class, id, itemprop) tell of its role, by {@code models/page-names.tsv}. */
final class ElementNames {

    private static final String MAIN = "main";
    private static final int MAX_PHRASE = 4;
    private static final int MAX_NAME = 300;
    private static final List<String> ATTRIBUTES =
            List.of("class", "id", "itemprop", "data-component", "data-testid", "data-test", "role");
    /** Beginnings of names that tell a state, or the topics of what is inside. */
    private static final List<String> STATES =
            List.of("category-", "tag-", "has-", "no-", "with-", "is-", "hide-", "js-");

    private static final Map<String, String> ROLES = roles();

    private ElementNames() {}

    private static Map<String, String> roles() {
        Map<String, String> roles = new HashMap<>();
        Table.read("page-names.tsv").rows().forEach(row -> roles.put(row.get("name"), row.get("role")));
        return roles;
    }

    /** The role that a name of the element tells, the first one where there are several; never of what holds the story. */
    static Optional<Label> label(Element element) {
        return names(element).stream()
                .flatMap(words -> phrases(words).stream())
                .flatMap(phrase -> Labelled.parse(BlockRole.class, ROLES.getOrDefault(phrase, "")).stream()
                        .map(role -> new Label(role, "the page calls it \"" + phrase + "\"")))
                .findFirst();
    }

    /** Whether a name of the element says that it holds the story. */
    static boolean isMain(Element element) {
        return names(element).stream()
                .flatMap(words -> phrases(words).stream())
                .anyMatch(phrase -> MAIN.equals(ROLES.get(phrase)));
    }

    private static List<List<String>> names(Element element) {
        List<List<String>> names = new ArrayList<>();
        for (String attribute : ATTRIBUTES) {
            for (String name : element.attr(attribute).split("\\s+")) {
                if (!name.isEmpty()
                        && name.length() <= MAX_NAME
                        && STATES.stream().noneMatch(name::startsWith)) {
                    names.add(words(name));
                }
            }
        }
        return names;
    }

    /** Runs of side by side words, the longest first. */
    private static List<String> phrases(List<String> words) {
        List<String> phrases = new ArrayList<>();
        for (int length = Math.min(MAX_PHRASE, words.size()); length > 0; length--) {
            for (int i = 0; i + length <= words.size(); i++) {
                phrases.add(String.join(" ", words.subList(i, i + length)));
            }
        }
        return phrases;
    }

    /** {@code ArticleBody__share-bar} is article, body, share, bar. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean seam = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if ((seam || !Character.isLetter(c)) && !word.isEmpty()) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
            if (Character.isLetter(c)) {
                word.append(c);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}

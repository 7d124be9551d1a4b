// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deskcheck.model.fact.Direction;
import org.deskcheck.model.fact.Figure;

/** Figures in the words of a message: with the bound and the direction that their spans leave out. */
final class Spoken {

    private Spoken() {}

    /** "up to $80 billion", "down 12%", "between $180 billion and $190 billion". */
    static String of(Voice voice) {
        Figure figure = voice.figure();
        String text = figure.text();
        if (Measured.isWay(figure) || Measured.isDay(figure)) {
            return "“" + text + "”";
        }
        return switch (figure.bound()) {
            case AT_MOST -> "up to " + text;
            case AT_LEAST -> "at least " + text;
            case ABOUT -> "about " + direction(figure) + text;
            case RANGE -> text.contains(" and ") ? "between " + text : text;
            case EXACT, VAGUE -> direction(figure) + text;
        };
    }

    private static String direction(Figure figure) {
        boolean signed = figure.text().startsWith("-") || figure.text().startsWith("+");
        return signed
                ? ""
                : figure.direction()
                        .map(way -> way == Direction.UP ? "up " : "down ")
                        .orElse("");
    }

    /** The figures of several claims, each value once, however it is written: "five-year" and "five years" are one. */
    static String distinct(Collection<Voice> voices) {
        Map<String, String> texts = new LinkedHashMap<>();
        voices.forEach(voice -> texts.putIfAbsent(voice.value(), of(voice)));
        List<String> told = texts.values().stream().distinct().toList();
        return told.size() == 1
                ? told.get(0)
                : told.get(0) + ", elsewhere " + String.join(" and ", told.subList(1, told.size()));
    }
}

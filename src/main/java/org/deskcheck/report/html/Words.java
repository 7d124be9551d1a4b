// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.text.Stage;

/** Says in an editor's words what the records say in names. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final List<String> SMALL = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Words() {}

    /** The name of a constant as words, such as {@code Debt financing}. */
    static String of(Labelled constant) {
        String label = constant.label();
        return label.equals("ipo") || label.equals("faq-question")
                ? label.replace("ipo", "IPO").replace("faq-question", "FAQ question")
                : capitalised(label.replace('-', ' '));
    }

    /** What a claim measures, as words: {@code Capital spending}. */
    static String ofMeasure(String measure) {
        return capitalised(measure.replace('-', ' '));
    }

    /** A rule's name as words, such as {@code Disclaimer missing}. */
    static String ofRule(String rule) {
        return capitalised(rule.replace('-', ' '));
    }

    /** What a level asks of the reader. */
    static String of(Level level) {
        return switch (level) {
            case ERROR -> "Needs fixing";
            case WARNING -> "Needs a look";
            case NOTE -> "For information";
        };
    }

    /** The step at which an article failed. */
    static String of(Stage stage) {
        return switch (stage) {
            case INGEST -> "Reading the file";
            case ANNOTATE -> "Finding sentences and names";
            case EXTRACT -> "Finding figures and claims";
            case ASSESS -> "Checking the article";
            case INDEX -> "Filing it";
        };
    }

    /** A day such as {@code 3 Mar 2026}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A number with its noun: in words up to twelve, so {@code six articles}, {@code one article}. */
    static String count(long number, String one, String many) {
        String figure = number >= 0 && number < SMALL.size() ? SMALL.get((int) number) : number(number);
        return figure + " " + (number == 1 ? one : many);
    }

    /** A number in digits, with commas between thousands. */
    static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** The English name of a language. */
    static String language(String code) {
        String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
        return code.equals("und") || name.isEmpty() ? "Not recognised" : name;
    }

    /** With its first letter in upper case. */
    static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

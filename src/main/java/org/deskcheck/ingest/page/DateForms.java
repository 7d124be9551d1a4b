// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what has the form of a calendar day with a year, whether or not there is such a day. */
final class DateForms {

    /** The beginning of a word, which may be glued to a small letter before it. */
    private static final String START = "(?:(?<![\\p{L}\\d])|(?<=\\p{Ll})(?=\\p{Lu}))";

    /** The end of a year; the minutes that a text takes to read may be glued to it. */
    private static final String END = "(?:(?!\\d)|(?=\\d{1,2}\\s?min))";

    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String MONTH = "(\\p{L}\\p{Ll}{2,11}|\\p{Lu}{3,12})\\.?+";

    private static final Pattern MONTH_FIRST =
            Pattern.compile(START + MONTH + "\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?+,?+\\s{1,3}" + YEAR + END);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d/.,-])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|°)?+[\\s-]{0,3}(?:de |of |d'|d’)?+" + MONTH
                    + ",?+[\\s-]{1,3}(?:de |del )?+" + YEAR + END);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d.,])" + YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern CHARACTERS =
            Pattern.compile("(?<!\\d)" + YEAR + "\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日");
    private static final Pattern NUMBERS = Pattern.compile("(?<![\\d/.,-])(\\d{1,2})([/.-])(\\d{1,2})\\2" + YEAR + END);

    private DateForms() {}

    /**
     * What a day looks like.
     *
     * @param begin index of its first character
     * @param end index after its last character
     * @param year as printed, 1900 to 2099
     * @param first the month, or the first number where only numbers are printed, the year last
     * @param second the day, or the second number
     * @param mark what stands between numbers that may come in either order; a space when the order is certain
     */
    record Form(int begin, int end, int year, int first, int second, char mark) {

        boolean isNumbers() {
            return mark != ' ';
        }
    }

    /** All forms in order, none of which overlap. */
    static List<Form> in(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        List<Form> forms = new ArrayList<>();
        for (Matcher m = MONTH_FIRST.matcher(text); m.find(); ) {
            addNamed(forms, m, m.group(3), m.group(1), m.group(2));
        }
        for (Matcher m = DAY_FIRST.matcher(text); m.find(); ) {
            addNamed(forms, m, m.group(3), m.group(2), m.group(1));
        }
        for (Matcher m = YEAR_FIRST.matcher(text); m.find(); ) {
            forms.add(form(m, m.group(1), number(m.group(3)), m.group(4), ' '));
        }
        for (Matcher m = CHARACTERS.matcher(text); m.find(); ) {
            forms.add(form(m, m.group(1), number(m.group(2)), m.group(3), ' '));
        }
        for (Matcher m = NUMBERS.matcher(text); m.find(); ) {
            forms.add(form(
                    m, m.group(4), number(m.group(1)), m.group(3), m.group(2).charAt(0)));
        }
        return apart(forms);
    }

    private static void addNamed(List<Form> forms, Matcher match, String year, String month, String day) {
        int number = DateWords.month(month);
        if (number > 0) {
            forms.add(form(match, year, number, day, ' '));
        }
    }

    private static Form form(Matcher match, String year, int first, String second, char mark) {
        return new Form(match.start(), match.end(), number(year), first, number(second), mark);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static List<Form> apart(List<Form> forms) {
        forms.sort(Comparator.comparingInt(Form::begin));
        List<Form> apart = new ArrayList<>();
        int reached = 0;
        for (Form form : forms) {
            if (form.begin() >= reached) {
                apart.add(form);
                reached = form.end();
            }
        }
        return apart;
    }
}

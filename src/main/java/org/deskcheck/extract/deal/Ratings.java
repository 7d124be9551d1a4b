// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.fact.PartyGround;
import org.deskcheck.model.fact.PartyRole;
import org.deskcheck.model.fact.Rating;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Token;

/** Credit ratings: agencies and grades of one sentence, matched in order ("Fitch and DBRS awarded A and A(low)"). */
final class Ratings {

    private static final List<String> AGENCIES =
            List.of("fitch", "moody", "s&p", "dbrs", "morningstar", "kbra", "kroll", "egan-jones", "scope");
    private static final Set<String> RATING_WORDS = Set.of("rating", "rate", "grade", "ratings", "rated");
    private static final int LONGEST_GRADE = 10;

    private Ratings() {}

    /** Adds the ratings of a sentence to a deal, when it names as many grades as agencies. */
    static void add(Draft draft, Phrases phrases) {
        List<Token> tokens = phrases.sentence().tokens();
        if (!draft.ratings.isEmpty()
                || tokens.stream()
                        .noneMatch(t -> RATING_WORDS.contains(t.lemma().toLowerCase(Locale.ROOT)))) {
            return;
        }
        List<Token> agencies = tokens.stream()
                .filter(t -> AGENCIES.contains(t.text().toLowerCase(Locale.ROOT)))
                .toList();
        List<Span> grades = agencies.isEmpty() ? List.of() : grades(phrases);
        if (agencies.size() != grades.size()) {
            return;
        }
        for (int i = 0; i < grades.size(); i++) {
            draft.ratings.add(new Rating(agencies.get(i).text(), phrases.text().slice(grades.get(i)), grades.get(i)));
            draft.add(agency(phrases, agencies.get(i)));
        }
    }

    private static Party agency(Phrases phrases, Token token) {
        return phrases.entities().stream()
                .filter(mention -> mention.span().overlaps(token.span()))
                .findFirst()
                .map(mention -> new Party(PartyRole.RATING_AGENCY, mention.name(), mention.span(), PartyGround.RATING))
                .orElseGet(() -> new Party(PartyRole.RATING_AGENCY, token.text(), token.span(), PartyGround.RATING));
    }

    /** Words without white space that read as a grade: A, BBB+, Aa2, A(low). */
    private static List<Span> grades(Phrases phrases) {
        List<Span> grades = new ArrayList<>();
        String flat = phrases.text().flat();
        int at = phrases.sentence().span().begin();
        int limit = phrases.sentence().span().end();
        while (at < limit) {
            int end = at;
            while (end < limit && !Character.isWhitespace(flat.charAt(end))) {
                end++;
            }
            int cut = end;
            while (cut > at && ",.;”\"".indexOf(flat.charAt(cut - 1)) >= 0) {
                cut--;
            }
            if (isGrade(flat.substring(at, cut)) && !isArticle(flat, at, cut)) {
                grades.add(new Span(at, cut));
            }
            at = end + 1;
        }
        return grades;
    }

    /** "A rating": the article at the head of a sentence is no grade. */
    private static boolean isArticle(String flat, int at, int end) {
        return end - at == 1 && (at == 0 || at > 1 && ".\n".indexOf(flat.charAt(at - 2)) >= 0);
    }

    private static boolean isGrade(String word) {
        if (word.isEmpty() || word.length() > LONGEST_GRADE) {
            return false;
        }
        String plain = word.replace("(low)", "").replace("(high)", "");
        int letters = 0;
        while (letters < plain.length() && Character.toUpperCase(plain.charAt(letters)) == plain.charAt(0)) {
            letters++;
        }
        boolean scale = "ABC".indexOf(plain.isEmpty() ? ' ' : plain.charAt(0)) >= 0 && letters <= 3;
        String rest = scale ? plain.substring(letters) : "-";
        boolean aa = rest.length() == 2 && rest.charAt(0) == 'a' && "123".indexOf(rest.charAt(1)) >= 0;
        return scale
                && (rest.isEmpty()
                        || rest.equals("+")
                        || rest.equals("-")
                        || rest.length() == 1 && "123".indexOf(rest.charAt(0)) >= 0
                        || aa);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sentences that nobody wrote: names and small words that come again, and whatever a token can be made of. */
final class RandomSentences {

    private static final String[] WORDS = {
        "Acme",
        "Norvane",
        "Alder",
        "London",
        "Ms",
        "Mr.",
        "the",
        "of",
        "in",
        "and",
        "said",
        "colour",
        "Colour",
        "harbour",
        "Monday",
        "MAY",
        "may",
        "a",
        "I",
        "U.S.",
        "AT&T",
        "e-mail",
        "Anglo-Dutch",
        "-",
        "--",
        "''",
        "(",
        ")",
        "<",
        ">",
        "1,234.50",
        "$",
        "3rd",
        "2026",
        "100%",
        "x1",
        "IBM",
        "iPhone",
        "McNeil",
        "O'Dea",
        "...",
        "###",
        "-PW",
        "|C",
        "\u00e9tat",
        "\u00c9tat",
        "Stra\u00dfe",
        "\u6f22\u5b57",
        "\ud83d\ude80",
        "\ud83d\ude80\ud83d\ude80x",
        "\ud83d",
        "\u200b",
        "\u01c5x",
        "\u0130stanbul",
        "alpha",
        "Alphabet",
        "betamax",
        "null"
    };
    private static final String[] TAGS = {"NNP", "NN", "NNP", "VBD", "IN", "CD", "NNPS"};
    private static final String CHARACTERS = "abzABZ019.,-'&/#<>|$ \u00a0\u00e9\u00c9\u6f22\u0308\u200b";

    private final Random random;

    RandomSentences(long seed) {
        random = new Random(seed);
    }

    /** A sentence of one to the given number of tokens, mostly out of few words, so that they come again. */
    List<CoreLabel> next(int longest) {
        int length = 1 + random.nextInt(longest);
        int words = 2 + random.nextInt(WORDS.length - 2);
        List<CoreLabel> sentence = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            sentence.add(token(word(words), TAGS[random.nextInt(TAGS.length)]));
        }
        return sentence;
    }

    private String word(int words) {
        return switch (random.nextInt(12)) {
            case 0 -> characters(1 + random.nextInt(12));
            case 1 -> Integer.toString(random.nextInt());
            case 2 -> random.nextInt(20) == 0 ? characters(1 + random.nextInt(600)) : "of";
            default -> WORDS[random.nextInt(words)];
        };
    }

    private String characters(int length) {
        StringBuilder word = new StringBuilder();
        random.ints(length, 0, CHARACTERS.length()).forEach(i -> word.append(CHARACTERS.charAt(i)));
        return word.toString();
    }

    /** A token as the tokenizer and the tagger of speech leave it. */
    static CoreLabel token(String word, String tag) {
        CoreLabel token = new CoreLabel();
        token.setWord(word);
        token.setTag(tag);
        return token;
    }
}

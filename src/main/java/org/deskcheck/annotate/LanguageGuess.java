// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** The language of a text, by OpenNLP's n-gram model of 103 languages. */
final class LanguageGuess {

    /** ISO 639-2 for a text whose language cannot be told. */
    static final String UNDETERMINED = "und";

    private static final String MODEL = "/langdetect-183.bin";
    /** Below this many letters the model is often wrong; a sentence or two of a wire story is shorter. */
    private static final int ENOUGH_LETTERS = 250;
    /** The model needs no more than the opening of an article. */
    private static final int SAMPLE = 800;

    private static final Map<String, String> TWO_LETTERS = Stream.of(Locale.getISOLanguages())
            .collect(Collectors.toMap(
                    code -> Locale.forLanguageTag(code).getISO3Language(), Function.identity(), (a, b) -> a));

    /** The detector is not safe for threads; the model it shares is. */
    private final ThreadLocal<LanguageDetectorME> detector;

    private LanguageGuess(LanguageDetectorModel model) {
        this.detector = ThreadLocal.withInitial(() -> new LanguageDetectorME(model));
    }

    static LanguageGuess load() {
        try (InputStream stream = LanguageGuess.class.getResourceAsStream(MODEL)) {
            if (stream == null) {
                throw new IllegalStateException("the language model " + MODEL + " is missing: build the program again");
            }
            return new LanguageGuess(new LanguageDetectorModel(stream));
        } catch (IOException e) {
            throw new IllegalStateException("the language model " + MODEL + " is damaged: build the program again", e);
        }
    }

    /** ISO 639-1 code, or 639-3 where there is none of two letters, or {@link #UNDETERMINED} for a short text. */
    String of(String text) {
        if (text.chars().filter(Character::isLetter).limit(ENOUGH_LETTERS).count() < ENOUGH_LETTERS) {
            return UNDETERMINED;
        }
        Language best = detector.get().predictLanguage(text.substring(0, Math.min(text.length(), SAMPLE)));
        return TWO_LETTERS.getOrDefault(best.getLang(), best.getLang());
    }
}

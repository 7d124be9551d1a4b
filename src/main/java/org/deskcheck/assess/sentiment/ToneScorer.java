// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.List;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Span;

/**
 * The tone of a sentence from an investor's point of view: curated words, put together by rules. "Profit rose" and "losses
 * narrowed" are good, "costs rose" is bad, a statement of fact is neither.
 */
public final class ToneScorer {

    /** The least that is a tone, in hundredths. */
    static final int THRESHOLD = 25;

    private final SentenceJudge judge;

    ToneScorer(SentenceJudge judge) {
        this.judge = judge;
    }

    /** A scorer with the tables that are packaged with the program. */
    public static ToneScorer standard() {
        return new ToneScorer(new SentenceJudge(ToneLexicon.standard()));
    }

    /**
     * Scores a sentence.
     *
     * @param names the names in it, in order, whose words carry no tone
     */
    public SentenceTone score(Sentence sentence, List<Span> names) {
        JudgedSentence judged = judge.judge(sentence, names);
        List<Span> evidence = judged.judgements().stream()
                .filter(judgement -> !judgement.ofObject())
                .map(judgement -> judged.reading().span(judgement.from(), judgement.to()))
                .toList();
        return new SentenceTone(SentenceTone.sentiment(judged.sum(), THRESHOLD), evidence);
    }
}

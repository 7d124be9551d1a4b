// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.util.List;
import java.util.Properties;

/**
 * Parts of speech, in the Penn Treebank's tags, by CoreNLP's left-three-words tagger. Safe for threads.
 *
 * <p>Model and search are CoreNLP's. What is scored is less, which takes a quarter of the time: of each word only the tags
 * that it can have ({@code approximate}), and of a word that the model has never seen only those that fit its letters. The
 * model holds some 25 tags possible for such a word, and scores the words behind it for all pairs of them. Of 180,000 words
 * of business news three in a thousand so get another tag, most of them one that is no worse. What the model says of a word
 * behind other tags is reckoned from what it said behind the first ones ({@link Tagging}), which changes no tag and halves
 * the time again.
 */
final class SpeechTagger {

    private static final String MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    /** A word that no language has. */
    static final String UNSEEN = "\uE000";

    private final MaxentTagger tagger;
    private final String[] open;
    private final PrecedingTags preceding;

    private SpeechTagger(MaxentTagger tagger) {
        this.tagger = tagger;
        this.open = openTags(tagger);
        this.preceding = new PrecedingTags(tagger);
    }

    static SpeechTagger load() {
        return new SpeechTagger(model());
    }

    static MaxentTagger model() {
        Properties options = new Properties();
        options.setProperty("model", MODEL);
        options.setProperty("approximate", "true");
        return new MaxentTagger(MODEL, options, false);
    }

    /** What a model holds possible of a word it has never seen. */
    static String[] openTags(MaxentTagger tagger) {
        OpenTags asking = new OpenTags(tagger);
        return asking.stringTagsAt(asking.leftWindow());
    }

    /** Tags the tokens of a sentence. */
    void tag(List<CoreLabel> sentence) {
        List<TaggedWord> tagged = new Tagging(tagger, open, preceding).tagSentence(sentence, false);
        for (int i = 0; i < tagged.size(); i++) {
            sentence.get(i)
                    .setTag(isInfinitive(tagged, i) ? "TO" : tagged.get(i).tag());
        }
    }

    /** Before a verb "to" is no preposition; scored by itself it is taken for one between the capitals of a headline. */
    private static boolean isInfinitive(List<TaggedWord> words, int at) {
        return words.get(at).word().equalsIgnoreCase("to")
                && (hasTag(words, at + 1, "VB") || hasTag(words, at + 1, "RB") && hasTag(words, at + 2, "VB"));
    }

    private static boolean hasTag(List<TaggedWord> words, int at, String tag) {
        return at < words.size() && words.get(at).tag().equals(tag);
    }

    /** A sentence of one such word. */
    private static final class OpenTags extends TestSentence {

        private OpenTags(MaxentTagger tagger) {
            super(tagger);
            sent = List.of(UNSEEN);
            size = 1;
        }

        @Override
        protected String[] stringTagsAt(int position) {
            return super.stringTagsAt(position);
        }
    }
}

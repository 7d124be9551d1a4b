// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * Parts of speech, in the Penn Treebank's tags, by CoreNLP's left-three-words tagger. Safe for threads.
 *
 * <p>Model and search are CoreNLP's. What is scored is less, which takes a quarter of the time: of each word only the tags
 * that it can have ({@code approximate}), and of a word that the model has never seen only those that fit its letters. The
 * model holds some 25 tags possible for such a word, and scores the words behind it for all pairs of them. Of 180,000 words
 * of business news three in a thousand so get another tag, most of them one that is no worse.
 */
final class SpeechTagger {

    private static final String MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    /** A word that no language has. */
    private static final String UNSEEN = "\uE000";

    private final MaxentTagger tagger;
    private final String[] open;

    private SpeechTagger(MaxentTagger tagger) {
        this.tagger = tagger;
        this.open = new Tagging(tagger, new String[0]).tagsOf(UNSEEN);
    }

    static SpeechTagger load() {
        Properties options = new Properties();
        options.setProperty("model", MODEL);
        options.setProperty("approximate", "true");
        return new SpeechTagger(new MaxentTagger(MODEL, options, false));
    }

    /** Tags the tokens of a sentence. */
    void tag(List<CoreLabel> sentence) {
        List<TaggedWord> tagged = new Tagging(tagger, open).tagSentence(sentence, false);
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

    /** The tagging of one sentence. */
    private static final class Tagging extends TestSentence {

        private final String[] open;

        Tagging(MaxentTagger tagger, String[] open) {
            super(tagger);
            this.open = open;
        }

        String[] tagsOf(String word) {
            sent = List.of(word);
            size = 1;
            return stringTagsAt(leftWindow());
        }

        @Override
        protected String[] stringTagsAt(int position) {
            String[] tags = super.stringTagsAt(position);
            return Arrays.equals(tags, open)
                    ? UnseenWord.tags(sent.get(position - leftWindow())).orElse(tags)
                    : tags;
        }
    }
}

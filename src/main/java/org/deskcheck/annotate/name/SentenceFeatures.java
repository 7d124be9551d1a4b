// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

import static org.deskcheck.annotate.name.Conjunction.CLUSTER_PAIR;
import static org.deskcheck.annotate.name.Conjunction.LAST_REAL_WORD_SHAPE;
import static org.deskcheck.annotate.name.Conjunction.NEXT_REAL_WORD_SHAPE;
import static org.deskcheck.annotate.name.Conjunction.PREVIOUS_SHAPE_SHAPE;
import static org.deskcheck.annotate.name.Conjunction.PREVIOUS_WORD_SHAPE;
import static org.deskcheck.annotate.name.Conjunction.SHAPE_NEXT_SHAPE;
import static org.deskcheck.annotate.name.Conjunction.SHAPE_NEXT_WORD;
import static org.deskcheck.annotate.name.Conjunction.SHAPE_PAIR;
import static org.deskcheck.annotate.name.Conjunction.THREE_SHAPES;
import static org.deskcheck.annotate.name.Conjunction.WORD_PAIR;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * The features of the tokens of a sentence, put together from those which its words bring alone and together. What can
 * be found here twice are only the words around a token and occurrence patterns; two kinds of features never look alike,
 * since each ends in a name of its own.
 */
final class SentenceFeatures {

    /** How far the words lie of which the order does not count. */
    private static final int WIDTH = 5;
    /** Beyond a word of up to so many characters, the model looks at the next. */
    private static final int SHORT_WORD = 3;

    private final Vocabulary vocabulary;
    private final Conjunctions conjunctions;
    private final OccurrencePatterns patterns;
    private final Word padding;

    SentenceFeatures(FeatureIndex index, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        conjunctions = new Conjunctions(index);
        patterns = new OccurrencePatterns(index);
        padding = Word.padding(index);
    }

    /**
     * The numbers of the features of each token: first those of its label alone, then those of its label and the one
     * before.
     */
    int[][][] of(List<CoreLabel> sentence) {
        Line line = Line.of(sentence, vocabulary, padding);
        NumberSet found = new NumberSet();
        int[][][] numbers = new int[line.length()][][];
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] = new int[][] {ofLabel(line, place, found), ofPair(line, place, found)};
        }
        return numbers;
    }

    private int[] ofLabel(Line line, int place, NumberSet found) {
        addWordsAround(line, place, found);
        patterns.add(line, place, found);
        found.addAllNew(line.at(place).numbers(Role.CURRENT));
        found.addAllNew(line.at(place - 1).numbers(Role.PREVIOUS));
        found.addAllNew(line.at(place + 1).numbers(Role.NEXT));
        addConjunctions(line, place, found);
        return found.take();
    }

    private static void addWordsAround(Line line, int place, NumberSet found) {
        for (int distance = 1; distance <= WIDTH; distance++) {
            found.addAll(line.at(place - distance).numbers(Role.BEFORE));
            found.addAll(line.at(place + distance).numbers(Role.AFTER));
        }
    }

    private void addConjunctions(Line line, int place, NumberSet found) {
        Word previous = line.at(place - 1);
        Word next = line.at(place + 1);
        String shape = line.at(place).shape();
        found.addNew(conjunctions.number(PREVIOUS_WORD_SHAPE, previous.text(), shape));
        found.addNew(conjunctions.number(SHAPE_NEXT_WORD, shape, next.text()));
        found.addNew(conjunctions.number(PREVIOUS_SHAPE_SHAPE, previous.shape(), shape));
        found.addNew(conjunctions.number(SHAPE_NEXT_SHAPE, shape, next.shape()));
        found.addNew(conjunctions.number(THREE_SHAPES, previous.shape(), shape, next.shape()));
        if (previous.text().length() <= SHORT_WORD) {
            String farther = line.at(place - 2).text();
            found.addNew(conjunctions.number(LAST_REAL_WORD_SHAPE, farther, shape));
        }
        if (next.text().length() <= SHORT_WORD) {
            String farther = line.at(place + 2).text();
            found.addNew(conjunctions.number(NEXT_REAL_WORD_SHAPE, farther, shape));
        }
    }

    private int[] ofPair(Line line, int place, NumberSet found) {
        Word previous = line.at(place - 1);
        Word current = line.at(place);
        found.addAllNew(current.numbers(Role.CURRENT_OF_PAIR));
        found.addAllNew(previous.numbers(Role.PREVIOUS_OF_PAIR));
        found.addAllNew(line.at(place + 1).numbers(Role.NEXT_OF_PAIR));
        found.addNew(conjunctions.number(WORD_PAIR, previous.text(), current.text()));
        found.addNew(conjunctions.number(CLUSTER_PAIR, previous.cluster(), current.cluster()));
        found.addNew(conjunctions.number(SHAPE_PAIR, previous.shape(), current.shape()));
        return found.take();
    }
}

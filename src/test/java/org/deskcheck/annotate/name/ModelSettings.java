// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The settings of CoreNLP's English three-class model, without its files. */
final class ModelSettings {

    private static final String SETTINGS = """
            type=crf
            maxLeft=1
            normalize=true
            wordFunction=edu.stanford.nlp.process.AmericanizeFunction
            wordShape=chris2useLC
            useDistSim=true
            numberEquivalenceDistSim=true
            unknownWordDistSimClass=0
            useClassFeature=true
            useWord=true
            useNGrams=true
            noMidNGrams=true
            maxNGramLeng=6
            usePrev=true
            useNext=true
            useSequences=true
            usePrevSequences=true
            useLongSequences=true
            useTypeSeqs=true
            useTypeSeqs2=true
            useTypeySequences=true
            useOccurrencePatterns=true
            useLastRealWord=true
            useNextRealWord=true
            useDisjunctive=true
            disjunctionWidth=5
            featureDiffThresh=0.05
            """;

    private ModelSettings() {}

    /** The settings and one more, or one of them with another value. */
    static SeqClassifierFlags with(String setting) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(SETTINGS + setting));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SeqClassifierFlags(properties);
    }
}

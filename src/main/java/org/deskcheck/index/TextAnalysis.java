// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.deskcheck.model.finding.SearchField;

/** How text becomes terms, the same for documents and queries. */
final class TextAnalysis {

    private TextAnalysis() {}

    static Analyzer analyzer() {
        Map<String, Analyzer> byField = new HashMap<>();
        Analyzer names = new NameAnalyzer();
        Analyzer exact = new KeywordAnalyzer();
        for (SearchField field : SearchField.values()) {
            switch (field.type()) {
                case NAME -> byField.put(field.label(), names);
                case EXACT, DATE, NUMBER -> byField.put(field.label(), exact);
                case WORDS -> {}
            }
        }
        return new PerFieldAnalyzerWrapper(new WordAnalyzer(), byField);
    }

    /** Words without case, accents, possessives and plural endings; no stop words, because "The Block" is a name. */
    private static final class WordAnalyzer extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer source = new StandardTokenizer();
            TokenStream words = new EnglishPossessiveFilter(source);
            words = new ASCIIFoldingFilter(new LowerCaseFilter(words));
            return new TokenStreamComponents(source, new EnglishMinimalStemFilter(words));
        }
    }

    /** The whole value as one term, without case and accents. */
    private static final class NameAnalyzer extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            KeywordTokenizer source = new KeywordTokenizer();
            return new TokenStreamComponents(source, new ASCIIFoldingFilter(new LowerCaseFilter(source)));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }
    }
}

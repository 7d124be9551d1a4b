// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.SearchField;

/**
 * How text becomes terms. A document has each word as printed and without its plural ending, so that {@code earnings*}
 * and {@code earning} both find it; a query asks for the latter.
 */
final class TextAnalysis {

    /** Some characters fold into several, such as "㏂". */
    private static final int MOST_LETTERS_FOR_ONE = 4;

    private TextAnalysis() {}

    /** For documents. */
    static Analyzer ofDocuments() {
        return of(new WordAnalyzer(false));
    }

    /** For queries. */
    static Analyzer ofQueries() {
        return of(new WordAnalyzer(true));
    }

    private static Analyzer of(Analyzer words) {
        Map<String, Analyzer> byField = new HashMap<>();
        Analyzer exact = new ValueAnalyzer();
        for (Kind kind : Kind.values()) {
            for (SearchField field : SearchField.values()) {
                if (field.type() != SearchField.Type.WORDS && field.type() != SearchField.Type.NAME) {
                    byField.put(Names.of(kind, field), exact);
                }
            }
        }
        return new PerFieldAnalyzerWrapper(words, byField);
    }

    /** A whole value as it is looked up, without case and accents. */
    static String value(String value) {
        char[] small = value.toLowerCase(Locale.ROOT).toCharArray();
        char[] plain = new char[small.length * MOST_LETTERS_FOR_ONE];
        int length = ASCIIFoldingFilter.foldToASCII(small, 0, plain, 0, small.length);
        return new String(plain, 0, length);
    }

    /** Words without case and accents; no stop words, because "The Block" is a name. */
    private static final class WordAnalyzer extends Analyzer {

        private final boolean asked;

        WordAnalyzer(boolean asked) {
            this.asked = asked;
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return new JoinerCharFilter(reader);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer source = new StandardTokenizer();
            TokenStream forms = new ASCIIFoldingFilter(new WordFormsFilter(source, asked));
            TokenStream stems = asked
                    ? new EnglishMinimalStemFilter(forms)
                    : new RemoveDuplicatesTokenFilter(new EnglishMinimalStemFilter(new KeywordRepeatFilter(forms)));
            return new TokenStreamComponents(source, stems);
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }

        /** A phrase does not reach from one name into the next. */
        @Override
        public int getPositionIncrementGap(String field) {
            return BlockText.GAP;
        }
    }

    /** The whole value as one term, without case and accents. */
    private static final class ValueAnalyzer extends Analyzer {
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

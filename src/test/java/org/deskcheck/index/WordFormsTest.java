// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.Query;
import org.deskcheck.model.finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {

    private static final String FIELD = "finding.text";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NVIDIA                 | nvidia
            Norvane's              | norvane
            U.S.                   | US us
            A.I.                   | ai
            S-1                    | s1 s 1
            data-center            | datacenter data center
            AT&T                   | at&t
            $3.65 billion          | 3.65 billion
            $3.65bn                | 3.65bn 3.65 billion
            1,250                  | 1250
            $65m                   | 65m 65 million
            Booking.com            | bookingcom booking com
            H100                   | h100
            earnings               | earnings earning
            Zürich                 | zurich
            """)
    void formsOfADocument(String text, String expected) {
        assertThat(terms(TextAnalysis.ofDocuments(), text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nvidia shares rose                 | NVIDIA                | true
            NVIDIA SHARES ROSE                 | nvidia                | true
            Nvidia’s shares                    | nvidia                | true
            the AI boom                        | ai                    | true
            the A.I. boom                      | AI                    | true
            exports to the U.S. fell           | US                    | true
            exports to the US fell             | U.S.                  | true
            they told us so                    | US                    | false
            they told us so                    | us                    | true
            it said so                         | IT                    | false
            filed its S-1 with the regulator   | S-1                   | true
            filed its S-1 with the regulator   | s1                    | true
            an S1 was filed                    | S-1                   | true
            a data-center operator             | "data center operator"  | true
            a data center operator             | data-center           | true
            a datacenter operator              | data-center           | true
            a center for data                  | data-center           | false
            worth $3.65 billion                | "$3.65 billion"     | true
            worth $3.65bn                      | "3.65 billion"      | true
            worth $3.65 billion                | 3.65bn                | true
            worth 1,250 dollars                | 1250                  | true
            the AT&T deal                      | AT&T                  | true
            quarterly earnings rose            | earning               | true
            quarterly earnings rose            | earnings*             | true
            quarterly earnings rose            | earings~              | true
            raised fresh capital in June       | "raised capital"    | false
            raised fresh capital in June       | "raised capital"~1  | true
            the Zürich exchange                | zurich                | true
            """)
    void aQueryFinds(String text, String query, boolean found) {
        MemoryIndex index = new MemoryIndex();
        index.addField(FIELD, text, TextAnalysis.ofDocuments());
        Query asked = new Queries(Known.nothing())
                .of(query, Optional.of(Kind.FINDING))
                .query();
        assertThat(index.search(asked) > 0).isEqualTo(found);
    }

    @Test
    void formsStandInTheTextWhateverIsInIt() throws IOException {
        Random random = new Random(5);
        String letters = "aZ9.,-&'’$%:_/ \n‿⁀.-é中ßI'sbn";
        Analyzer analyzer = TextAnalysis.ofDocuments();
        for (int round = 0; round < 500; round++) {
            String text = random.ints(60, 0, letters.length())
                    .mapToObj(i -> String.valueOf(letters.charAt(i)))
                    .collect(Collectors.joining());
            try (TokenStream stream = analyzer.tokenStream(FIELD, text)) {
                OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
                stream.reset();
                int before = 0;
                while (stream.incrementToken()) {
                    assertThat(offset.startOffset()).as(text).isGreaterThanOrEqualTo(before);
                    assertThat(offset.endOffset()).as(text).isLessThanOrEqualTo(text.length());
                    before = offset.startOffset();
                }
                stream.end();
            }
        }
    }

    private static String terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(FIELD, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return String.join(" ", terms);
    }
}

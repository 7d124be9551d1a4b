// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.NameTag;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Token;

/** Sentences of the specs: the tokens and tags of a real tagger, recorded once as {@code word/TAG}. */
final class TaggedSentence {

    private TaggedSentence() {}

    static Sentence of(String text, String tagged, BlockRole role) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String part : tagged.split(" ")) {
            int slash = part.lastIndexOf('/');
            String word = part.substring(0, slash);
            int begin = text.indexOf(word, at);
            at = begin + word.length();
            tokens.add(new Token(new Span(begin, at), word, word, part.substring(slash + 1), NameTag.NONE));
        }
        return new Sentence(new Span(0, text.length()), role, tokens);
    }

    static List<JsonNode> spec(String name) throws IOException {
        try (InputStream stream = TaggedSentence.class.getResourceAsStream("/specs/" + name)) {
            List<JsonNode> cases = new ArrayList<>();
            new ObjectMapper().readTree(stream).forEach(cases::add);
            return cases;
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.deskcheck.annotate.Annotator;
import org.deskcheck.extract.symbol.Securities;
import org.deskcheck.ingest.Content;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.Reader;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Deals and names in texts of our own, with the real models: of old newswires, of business news, and names that are hard. */
class GoldIT {

    private static Annotator annotator;

    @BeforeAll
    static void load() {
        annotator = Annotator.load();
    }

    @Test
    void readsOldNewswires() throws IOException {
        assertThat(shareOfDeals("/specs/wire-deals.json")).isGreaterThan(0.85);
    }

    @Test
    void readsBusinessNews() throws IOException {
        assertThat(shareOfDeals("/specs/news-deals.json")).isGreaterThan(0.85);
    }

    @Test
    void findsHardNames() throws IOException {
        int right = 0;
        int found = 0;
        int gold = 0;
        for (JsonNode spec : specs("/specs/news-names.json")) {
            String marked = spec.get("marked").asText();
            List<Span> wanted = spans(marked);
            List<Span> names = extraction(marked.replace("[", "").replace("]", "")).entities().stream()
                    .filter(e -> e.type() == EntityType.COMPANY || e.type() == EntityType.ORGANIZATION)
                    .map(EntityMention::span)
                    .toList();
            gold += wanted.size();
            found += names.size();
            right += (int) names.stream().filter(wanted::contains).count();
        }
        assertThat(2.0 * right / (gold + found)).isGreaterThan(0.9);
    }

    /** The share of the gold deals that are found with their type, status, amount and parties. */
    private static double shareOfDeals(String path) throws IOException {
        int right = 0;
        int gold = 0;
        for (JsonNode spec : specs(path)) {
            List<Deal> deals = extraction(spec.get("text").asText()).deals();
            for (JsonNode line : spec.get("deals")) {
                gold++;
                right += deals.stream().anyMatch(deal -> isTold(deal, line.asText())) ? 1 : 0;
            }
        }
        return (double) right / gold;
    }

    /** "type/type status/status amount | role/role=Name role?=Name"; "*" for anything. */
    private static boolean isTold(Deal deal, String line) {
        String[] halves = line.split(" \\| ");
        String[] head = halves[0].split(" ");
        boolean amount = head.length < 4
                || deal.amount()
                        .filter(a -> a.value().toBigInteger().toString().equals(head[3]))
                        .isPresent();
        return Arrays.asList(head[0].split("/")).contains(deal.type().label())
                && Arrays.asList(head[1].split("/")).contains(deal.status().label())
                && amount
                && parties(halves[1]).stream().allMatch(party -> isIn(deal, party));
    }

    private static List<String> parties(String words) {
        List<String> parties = new ArrayList<>();
        for (String word : words.split(" ")) {
            if (word.indexOf('=') > 0) {
                parties.add(word);
            } else if (!parties.isEmpty()) {
                parties.add(parties.remove(parties.size() - 1) + " " + word);
            }
        }
        return parties;
    }

    private static boolean isIn(Deal deal, String party) {
        String roles = party.substring(0, party.indexOf('='));
        String name = party.substring(party.indexOf('=') + 1);
        return roles.endsWith("?")
                || deal.parties().stream()
                        .anyMatch(p -> Arrays.asList(roles.split("/"))
                                        .contains(p.role().label())
                                && p.name().startsWith(name));
    }

    private static List<Span> spans(String marked) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        int begin = 0;
        for (int i = 0; i < marked.length(); i++) {
            if (marked.charAt(i) == '[') {
                begin = at;
            } else if (marked.charAt(i) == ']') {
                spans.add(new Span(begin, at));
            } else {
                at++;
            }
        }
        return spans;
    }

    private static Extraction extraction(String text) {
        Content content = new Content.PackedFile("case.txt", text.getBytes(StandardCharsets.UTF_8));
        return new Extractor(Securities.standard())
                .extract(annotator.annotate(new Reader().read(new Document("case", "case.txt", content, true))));
    }

    private static JsonNode specs(String path) throws IOException {
        try (InputStream stream =
                Optional.ofNullable(GoldIT.class.getResourceAsStream(path)).orElseThrow()) {
            return new ObjectMapper().readTree(stream);
        }
    }
}

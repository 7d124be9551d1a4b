// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.Problem;

/**
 * Reads the list of registered companies that the U.S. Securities and Exchange Commission publishes as
 * {@code company_tickers.json}: an object whose values have {@code cik_str}, {@code ticker} and {@code title}. It stands
 * here because this is the room that reads JSON; what a security is, another room knows.
 */
public final class CompanyTickers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CompanyTickers() {}

    /**
     * A line of the list.
     *
     * @param symbol the ticker as the list has it, such as {@code BRK-B}
     * @param title the company's registered name, often in capitals
     */
    public record Listing(String symbol, String title) {}

    /**
     * The lines of the list in their order; values without a ticker or a title are passed over.
     *
     * @param name what to call it in messages
     * @throws Problem when it is not JSON
     */
    public static List<Listing> read(String name, byte[] bytes) {
        List<Listing> listings = new ArrayList<>();
        for (JsonNode company : tree(name, bytes)) {
            String symbol = company.path("ticker").asText().strip();
            String title = company.path("title").asText().strip();
            if (!symbol.isEmpty() && !title.isEmpty()) {
                listings.add(new Listing(symbol, title));
            }
        }
        return List.copyOf(listings);
    }

    private static JsonNode tree(String name, byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw Problem.usage(name + " is not JSON (" + e.getOriginalMessage() + "): get the file again")
                    .because(e);
        } catch (IOException e) {
            throw Problem.usage(name + " cannot be read").because(e);
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.symbol;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.fact.SymbolKind;

/**
 * The securities table: which symbol stands for what. The one packaged with the program is
 * {@code models/securities.tsv}; a user may bring another of the same columns. Immutable.
 */
public final class Securities {

    private static final String FILE = "securities.tsv";

    private final List<Security> all;
    private final Map<String, List<Security>> bySymbol = new LinkedHashMap<>();
    private final Map<String, Security> byName = new LinkedHashMap<>();

    private Securities(List<Security> all) {
        this.all = List.copyOf(all);
        for (Security security : all) {
            bySymbol.computeIfAbsent(security.symbol(), s -> new ArrayList<>()).add(security);
            byName.putIfAbsent(security.name().toLowerCase(Locale.ROOT), security);
            security.aliases().forEach(alias -> byName.putIfAbsent(alias.toLowerCase(Locale.ROOT), security));
        }
    }

    /** The table packaged with the program. */
    public static Securities standard() {
        return of(Table.read(FILE));
    }

    /**
     * A table of the user's: tab-separated UTF-8 with the columns symbol, exchange, kind, name, aliases, plain.
     *
     * @param name what to call it in messages
     * @throws IllegalStateException when a line has too many cells or an unknown kind
     * @throws IllegalArgumentException when a column is missing
     */
    public static Securities read(String name, InputStream stream) throws IOException {
        return of(Table.read(name, stream));
    }

    /** These securities; of two with one symbol and exchange, the first counts. */
    public static Securities of(List<Security> securities) {
        return new Securities(securities);
    }

    private static Securities of(Table table) {
        return new Securities(table.rows().stream().map(Securities::security).toList());
    }

    private static Security security(Table.Row row) {
        SymbolKind kind = SymbolKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        String exchange = row.get("exchange");
        return new Security(
                row.get("symbol").toUpperCase(Locale.ROOT),
                exchange.isEmpty() ? Optional.empty() : Optional.of(exchange),
                kind,
                row.get("name"),
                row.list("aliases"),
                row.get("plain").equals("yes"));
    }

    /** Every line, in the order of the table. */
    public List<Security> all() {
        return all;
    }

    /** The security of this symbol and kind, whatever its exchange. */
    public Optional<Security> find(String symbol, SymbolKind kind) {
        return bySymbol.getOrDefault(symbol, List.of()).stream()
                .filter(security -> security.kind() == kind)
                .findFirst();
    }

    /** The equity of this symbol on this exchange. */
    public Optional<Security> listed(String symbol, String exchange) {
        return bySymbol.getOrDefault(symbol, List.of()).stream()
                .filter(security -> security.exchange().filter(exchange::equals).isPresent())
                .findFirst();
    }

    /** The index with this printed form, such as {@code ^GSPC} or {@code .SPX}. */
    public Optional<Security> index(String printed) {
        return named(printed).filter(security -> security.kind() == SymbolKind.INDEX);
    }

    /** What goes by this name or alias, in any case. */
    public Optional<Security> named(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }
}

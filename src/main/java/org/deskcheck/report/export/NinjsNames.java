// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.fact.SymbolKind;
import org.deskcheck.model.fact.SymbolMention;

/** The names of an article as lists of a ninjs item, each name once, in the order of the text. */
final class NinjsNames {

    private static final Set<SymbolKind> OF_ORGANIZATIONS = Set.of(SymbolKind.EQUITY, SymbolKind.CASHTAG);

    private NinjsNames() {}

    static void put(ObjectNode item, Extraction extraction) {
        Map<String, SymbolMention> symbols = new LinkedHashMap<>();
        extraction.symbols().forEach(symbol -> symbols.putIfAbsent(symbol.symbol(), symbol));
        names(item, "people", named(extraction, EntityType.PERSON));
        organisations(item, extraction, symbols.values());
        names(item, "places", named(extraction, EntityType.PLACE));
        subjects(item, symbols.values());
    }

    private static Collection<EntityMention> named(Extraction extraction, EntityType... types) {
        Map<String, EntityMention> names = new LinkedHashMap<>();
        extraction.entities().stream()
                .filter(entity -> List.of(types).contains(entity.type()))
                .forEach(entity -> names.putIfAbsent(entity.id(), entity));
        return names.values();
    }

    private static void names(ObjectNode item, String list, Collection<EntityMention> names) {
        if (!names.isEmpty()) {
            ArrayNode array = item.putArray(list);
            names.forEach(name -> name(array, name));
        }
    }

    private static ObjectNode name(ArrayNode array, EntityMention name) {
        return array.addObject().put("name", name.name()).put("rel", "about").put("uri", Urn.of("entity", name.id()));
    }

    /** Those that are named, with their symbols, then those of which only the symbol stands in the article. */
    private static void organisations(ObjectNode item, Extraction extraction, Collection<SymbolMention> symbols) {
        ArrayNode array = JsonExport.object().putArray("organisations");
        Map<String, ObjectNode> byName = new LinkedHashMap<>();
        for (EntityMention name : named(extraction, EntityType.COMPANY, EntityType.ORGANIZATION)) {
            byName.putIfAbsent(name.name(), name(array, name));
        }
        for (SymbolMention symbol : symbols) {
            if (OF_ORGANIZATIONS.contains(symbol.kind())) {
                String name = symbol.name().orElse(symbol.symbol());
                ObjectNode organisation = byName.computeIfAbsent(
                        name, missing -> array.addObject().put("name", name).put("rel", "about"));
                symbol(organisation.withArray("symbols"), symbol);
            }
        }
        if (!array.isEmpty()) {
            item.set("organisations", array);
        }
    }

    private static void symbol(ArrayNode symbols, SymbolMention mention) {
        ObjectNode symbol = symbols.addObject().put("ticker", mention.symbol());
        JsonExport.put(symbol, "exchange", mention.exchange());
    }

    /** Assets, pairs and indices belong to no organization. */
    private static void subjects(ObjectNode item, Collection<SymbolMention> symbols) {
        List<SymbolMention> others = symbols.stream()
                .filter(symbol -> !OF_ORGANIZATIONS.contains(symbol.kind()))
                .toList();
        if (!others.isEmpty()) {
            ArrayNode array = item.putArray("subjects");
            others.forEach(symbol -> array.addObject()
                    .put("name", symbol.name().orElse(symbol.symbol()))
                    .put("rel", "about")
                    .put("literal", symbol.symbol()));
        }
    }
}

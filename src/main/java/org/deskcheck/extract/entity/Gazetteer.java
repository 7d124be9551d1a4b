// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.symbol.Securities;
import org.deskcheck.extract.symbol.Security;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.SymbolKind;

/** The names that the tables have: {@code models/entities.tsv}, and the companies of the securities table. Immutable. */
final class Gazetteer {

    private final NameTrie<Optional<KnownEntity>> names = new NameTrie<>();
    private final Map<String, KnownEntity> byName = new HashMap<>();
    private final Set<String> common = new HashSet<>();

    private Gazetteer() {}

    /** The packaged tables with these securities. */
    static Gazetteer of(Securities securities) {
        Gazetteer gazetteer = new Gazetteer();
        Table.read("common-names.tsv").rows().forEach(row -> gazetteer.common.add(row.get("name")));
        for (Table.Row row : Table.read("entities.tsv").rows()) {
            EntityType type = EntityType.valueOf(row.get("type").toUpperCase(Locale.ROOT));
            gazetteer.add(new KnownEntity(row.get("name"), type), row.list("aliases"));
        }
        for (Table.Row row : Table.read("not-entities.tsv").rows()) {
            if (row.get("name").contains(" ")) {
                gazetteer.names.add(row.get("name"), Optional.empty());
            }
        }
        for (Security security : securities.all()) {
            if (security.kind() == SymbolKind.EQUITY) {
                gazetteer.add(new KnownEntity(security.name(), EntityType.COMPANY), security.aliases());
            }
        }
        return gazetteer;
    }

    private void add(KnownEntity entity, List<String> aliases) {
        add(entity.name(), entity);
        aliases.forEach(alias -> add(alias, entity));
    }

    private void add(String name, KnownEntity entity) {
        names.add(name, Optional.of(entity));
        byName.putIfAbsent(name.toLowerCase(Locale.ROOT), entity);
    }

    /** The longest name that begins with the atom at {@code from}; an empty value is a phrase that only holds a name. */
    Optional<NameTrie.Match<Optional<KnownEntity>>> longest(List<Atom> atoms, int from) {
        return names.longest(atoms, from);
    }

    /** What goes by exactly this name, in any case. */
    Optional<KnownEntity> named(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Whether a printed name is also a word or a person's name, and so needs support. */
    boolean isCommon(String printed) {
        return common.contains(printed) || common.contains(capitalised(printed));
    }

    private static String capitalised(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}

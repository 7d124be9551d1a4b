// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in one article: every name found, under its canonical form, with the short forms that the article may use for
 * it. For one article, by one thread.
 */
final class Roster {

    private static final int SHORTEST_FORM = 4;
    private static final int SHORTEST_SYMBOL = 3;
    /** Votes that only more than a tagger's word gives. */
    private static final int CERTAIN = 8;

    /** One who takes part, and how often the mentions took it for what. */
    private static final class Member {
        private final String name;
        private final Map<EntityType, Integer> votes = new EnumMap<>(EntityType.class);

        private Member(String name) {
            this.name = name;
        }

        private KnownEntity entity() {
            EntityType most = EntityType.COMPANY;
            int best = -1;
            for (Map.Entry<EntityType, Integer> vote : votes.entrySet()) {
                if (vote.getValue() > best) {
                    best = vote.getValue();
                    most = vote.getKey();
                }
            }
            return new KnownEntity(name, most);
        }
    }

    /** A name of the roster: {@code complete} unless it is a short form. */
    record Alias(KnownEntity entity, boolean complete) {}

    private final Gazetteer gazetteer;
    private final CanonicalName canonical;
    private final NotNames notNames;
    private final CorporateSuffixes suffixes;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, String> given = new LinkedHashMap<>();
    private final Set<KnownEntity> known = new HashSet<>();
    private final Map<String, KnownEntity> knownForms = new LinkedHashMap<>();

    Roster(Gazetteer gazetteer, CanonicalName canonical, NotNames notNames, CorporateSuffixes suffixes) {
        this.gazetteer = gazetteer;
        this.canonical = canonical;
        this.notNames = notNames;
        this.suffixes = suffixes;
    }

    /** Takes down a mention that counts. */
    void note(Candidate candidate, String words) {
        Optional<KnownEntity> entity = known(candidate, words);
        if (entity.isPresent()) {
            known.add(entity.get());
            if (entity.get().type() == EntityType.COMPANY) {
                firstWord(words).ifPresent(form -> knownForms.putIfAbsent(form, entity.get()));
            }
            return;
        }
        String name = canonical.of(words);
        members.computeIfAbsent(key(name), k -> new Member(name))
                .votes
                .merge(candidate.type(), candidate.evidence().weight(), Integer::sum);
    }

    /** Takes down who published the article, who may speak of itself in it. */
    void notePublisher(String printed) {
        String name = canonical.of(printed);
        boolean capital = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
        if (capital
                && name.length() >= SHORTEST_FORM
                && !notNames.isAll(name)
                && gazetteer.named(name).isEmpty()) {
            members.computeIfAbsent(key(name), k -> new Member(name))
                    .votes
                    .merge(EntityType.COMPANY, Evidence.KNOWN.weight(), Integer::sum);
        }
    }

    /** Takes down a short form that the article gives to a name itself. */
    void noteForm(String form, String words) {
        String name = canonical.of(words);
        String meant = given.getOrDefault(name, key(name));
        if (!notNames.isAll(form) && form.length() > 1 && !meant.equals(key(form))) {
            given.putIfAbsent(form, meant);
        }
    }

    /** Whether the tables' entity has been named surely. */
    boolean hasKnown(KnownEntity entity) {
        return known.contains(entity);
    }

    /** Takes down the symbol of a company, which articles use as its short name. */
    void noteSymbol(String symbol, String name) {
        if (symbol.length() >= SHORTEST_SYMBOL
                && !notNames.contains(symbol)
                && target(key(canonical.of(name))).isPresent()) {
            noteForm(symbol, name);
        }
    }

    /** Joins members whose whole name is a short form of another: "Anson", taken for a person, is Anson Resources. */
    void join() {
        for (Member member : List.copyOf(members.values())) {
            EntityType type = member.entity().type();
            form(member)
                    .filter(form -> type == EntityType.COMPANY || type == EntityType.PERSON)
                    .filter(form -> !given.containsKey(form) && members.containsKey(key(form)))
                    .filter(form -> isWeaker(members.get(key(form)), type))
                    .ifPresent(form -> {
                        members.remove(key(form));
                        given.put(form, key(member.name));
                    });
            stem(member)
                    .filter(stem -> !given.containsKey(stem) && members.containsKey(key(stem)))
                    .ifPresent(stem -> {
                        members.remove(key(stem));
                        given.put(stem, key(member.name));
                    });
        }
    }

    private static boolean isWeaker(@Nullable Member member, EntityType other) {
        return member != null
                && (member.entity().type() == other
                        || member.votes.values().stream()
                                        .mapToInt(Integer::intValue)
                                        .max()
                                        .orElse(0)
                                < CERTAIN
                        || member.entity().type() != EntityType.COMPANY);
    }

    /** Who a mention is. */
    KnownEntity entityOf(Candidate candidate, String words) {
        Optional<KnownEntity> entity = known(candidate, words);
        if (entity.isPresent()) {
            return entity.get();
        }
        String name = canonical.of(words);
        return target(given.getOrDefault(name, key(name))).orElseGet(() -> new KnownEntity(name, candidate.type()));
    }

    private Optional<KnownEntity> known(Candidate candidate, String words) {
        return candidate.known().or(() -> {
            String name = canonical.of(words);
            boolean company = candidate.type() == EntityType.COMPANY || candidate.type() == EntityType.ORGANIZATION;
            boolean common = gazetteer.isCommon(name) && candidate.evidence() == Evidence.CONTEXT;
            return gazetteer.named(name).filter(entity -> !common && (company == (entity.type() != EntityType.PLACE)));
        });
    }

    /**
     * All names under which the members may be mentioned.
     *
     * @param vocabulary the words that the article also prints in small letters: no short forms
     */
    NameTrie<Alias> aliases(Vocabulary vocabulary) {
        NameTrie<Alias> trie = new NameTrie<>();
        Map<String, Optional<Member>> forms = new LinkedHashMap<>();
        given.forEach((form, key) -> target(key).ifPresent(entity -> trie.add(form, new Alias(entity, true))));
        for (Member member : members.values()) {
            trie.add(member.name, new Alias(member.entity(), true));
            stem(member).ifPresent(stem -> trie.add(stem, new Alias(member.entity(), true)));
            form(member)
                    .filter(form -> !vocabulary.contains(form))
                    .ifPresent(form -> forms.merge(form, Optional.of(member), Roster::first));
        }
        knownForms.forEach((form, entity) -> {
            if (!vocabulary.contains(form) && !forms.containsKey(form)) {
                trie.add(form, new Alias(entity, false));
            }
        });
        forms.forEach((form, member) -> member.ifPresent(m -> trie.add(form, new Alias(m.entity(), false))));
        return trie;
    }

    /** Of two companies that share their first word the one named first has it to itself; of two persons neither. */
    private static Optional<Member> first(Optional<Member> one, Optional<Member> other) {
        boolean companies = Stream.of(one, other)
                .flatMap(Optional::stream)
                .allMatch(member -> member.entity().type() == EntityType.COMPANY);
        return companies ? one : Optional.empty();
    }

    /** A company's name of several words without the word for its business: "South Plains" of "South Plains Petroleum". */
    private Optional<String> stem(Member member) {
        String name = member.name;
        int end = name.lastIndexOf(' ');
        while (end > 0 && suffixes.isActivity(name.substring(name.lastIndexOf(' ', end - 1) + 1, end))) {
            end = name.lastIndexOf(' ', end - 1);
        }
        boolean company = member.entity().type() == EntityType.COMPANY;
        boolean closed = company && suffixes.isActivity(name.substring(name.lastIndexOf(' ') + 1));
        return closed && end > 0 && name.substring(0, end).indexOf(' ') > 0
                ? Optional.of(name.substring(0, end)).filter(stem -> !notNames.isAll(stem) && !stem.endsWith(" &"))
                : Optional.empty();
    }

    private Optional<KnownEntity> target(String key) {
        Optional<KnownEntity> member = Optional.ofNullable(members.get(key)).map(Member::entity);
        return member.or(() -> gazetteer.named(key));
    }

    /** The first word of a company of the tables, when it is no word of business and says enough. */
    private Optional<String> firstWord(String words) {
        int space = words.indexOf(' ');
        return space < SHORTEST_FORM
                ? Optional.empty()
                : Optional.of(words.substring(0, space))
                        .filter(form -> Character.isUpperCase(form.charAt(0))
                                && !notNames.contains(form)
                                && !suffixes.isActivity(form)
                                && gazetteer.named(form).isEmpty()
                                && !gazetteer.isCommon(form));
    }

    /** The first word of a company, the last of a person; none when it says too little. */
    private Optional<String> form(Member member) {
        String name = member.name;
        EntityType type = member.entity().type();
        int space = type == EntityType.PERSON ? name.lastIndexOf(' ') : name.indexOf(' ');
        if (space < 0 || type != EntityType.PERSON && type != EntityType.COMPANY) {
            return Optional.empty();
        }
        String form = type == EntityType.PERSON ? name.substring(space + 1) : name.substring(0, space);
        boolean acronym = form.length() == SHORTEST_FORM - 1 && form.equals(form.toUpperCase(Locale.ROOT));
        boolean says = (acronym || form.length() >= (type == EntityType.PERSON ? SHORTEST_FORM - 1 : SHORTEST_FORM))
                && Character.isUpperCase(form.charAt(0))
                && !notNames.contains(form)
                && gazetteer.named(form).isEmpty()
                && !gazetteer.isCommon(form);
        return says ? Optional.of(form) : Optional.empty();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

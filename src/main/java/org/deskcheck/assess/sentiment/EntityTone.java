// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.finding.EntitySentiment;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Sentence;

/** The tone of what an article says of each company and organization that its headline or its prose names. */
public final class EntityTone {

    /** The least that is a tone, in hundredths. */
    private static final int THRESHOLD = 20;

    private final SentenceJudge judge;

    EntityTone(SentenceJudge judge) {
        this.judge = judge;
    }

    /** With the tables that are packaged with the program. */
    public static EntityTone standard() {
        return new EntityTone(new SentenceJudge(ToneLexicon.standard()));
    }

    /** One tone for each company and organization, by first mention; each sentence that names it counts once. */
    public List<EntitySentiment> assess(Extraction extraction) {
        List<EntityMention> mentions = extraction.entities().stream()
                .filter(mention -> isInstitution(mention.type()))
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
        Map<String, EntityRecord> records = new LinkedHashMap<>();
        for (Sentence sentence : extraction.annotated().sentences()) {
            if (sentence.role().isProse() || sentence.role() == BlockRole.HEADLINE) {
                judge(sentence, mentions, records);
            }
        }
        return records.values().stream()
                .map(record -> record.sentiment(THRESHOLD))
                .toList();
    }

    private static boolean isInstitution(EntityType type) {
        return type == EntityType.COMPANY || type == EntityType.ORGANIZATION;
    }

    private void judge(Sentence sentence, List<EntityMention> mentions, Map<String, EntityRecord> records) {
        List<Named> names = NameFinder.find(sentence, mentions);
        if (names.isEmpty()) {
            return;
        }
        List<EntityRecord> named = new ArrayList<>();
        for (Named name : names) {
            EntityMention mention = name.mention();
            named.add(records.computeIfAbsent(mention.name(), key -> new EntityRecord(key, mention.type())));
        }
        JudgedSentence judged = judge.judge(
                sentence, names.stream().map(name -> name.mention().span()).toList());
        for (Share share : Allotment.of(judged, names)) {
            Judgement judgement = share.judgement();
            named.get(share.name()).add(share.value(), judged.reading().span(judgement.from(), judgement.to()));
        }
        named.stream().distinct().forEach(EntityRecord::closeSentence);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.finding.EntitySentiment;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Sentence;

/** The tone of what an article says of each company, organization, asset and market that its headline or its prose names. */
public final class EntityTone {

    /** The least that is a tone, in hundredths. */
    private static final int THRESHOLD = 20;
    /** No more words than this are a headline rather than an article. */
    private static final int HEADLINE_LENGTH = 40;

    private final SentenceJudge judge;
    private final TargetFinder finder;
    private final Venues venues = Venues.standard();
    private final SideBook sides = SideBook.standard();

    EntityTone(SentenceJudge judge, TargetFinder finder) {
        this.judge = judge;
        this.finder = finder;
    }

    /** With the tables that are packaged with the program. */
    public static EntityTone standard() {
        ToneLexicon lexicon = ToneLexicon.standard();
        TargetBook book = TargetBook.standard();
        TargetFinder finder = new TargetFinder(book, lexicon, NameGuess.standard(lexicon, book));
        return new EntityTone(new SentenceJudge(lexicon), finder);
    }

    /**
     * One tone for each company and organization, and for each asset and market of which enough is said, by first mention;
     * each sentence that names it counts once. Of a text as short as a headline, whatever it names is told.
     */
    public List<EntitySentiment> assess(Extraction extraction) {
        List<EntityMention> mentions = extraction.entities().stream()
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
        List<Sentence> sentences = extraction.annotated().sentences().stream()
                .filter(sentence -> sentence.role().isProse() || sentence.role() == BlockRole.HEADLINE)
                .toList();
        boolean brief = isBrief(sentences);
        Map<String, EntityRecord> records = new LinkedHashMap<>();
        sentences.forEach(sentence -> judge(sentence, mentions, brief, records));
        return records.values().stream()
                .filter(record -> brief || record.isReported(THRESHOLD))
                .map(record -> record.sentiment(THRESHOLD))
                .toList();
    }

    private static boolean isBrief(List<Sentence> sentences) {
        return sentences.stream().mapToInt(sentence -> sentence.tokens().size()).sum() <= HEADLINE_LENGTH;
    }

    private void judge(
            Sentence sentence, List<EntityMention> mentions, boolean brief, Map<String, EntityRecord> records) {
        List<Named> names = finder.find(sentence, mentions, brief).stream()
                .filter(name -> brief || !venues.isPlace(sentence, name))
                .toList();
        if (names.isEmpty()) {
            return;
        }
        List<EntityRecord> named = new ArrayList<>();
        for (Named name : names) {
            named.add(records.computeIfAbsent(key(name.target()), key -> new EntityRecord(name.target())));
        }
        JudgedSentence judged = judge.judge(
                sentence, names.stream().map(name -> name.target().span()).toList());
        for (Share share : Allotment.of(judged, names, sides)) {
            Judgement judgement = share.judgement();
            named.get(share.name()).add(share.value(), judged.reading().span(judgement.from(), judgement.to()));
        }
        named.stream().distinct().forEach(record -> record.closeSentence(sentence.role() == BlockRole.HEADLINE));
    }

    /** "Gold" and "gold" are one; an entity is its canonical name. */
    private static String key(Target target) {
        return target.isEntity() ? target.name() : target.name().toLowerCase(Locale.ROOT);
    }
}

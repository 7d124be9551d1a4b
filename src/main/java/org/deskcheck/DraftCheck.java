// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.compare.Comparer;
import org.deskcheck.index.IndexReading;
import org.deskcheck.ingest.Document;
import org.deskcheck.model.Problem;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.ArticleCard;
import org.deskcheck.model.finding.ClaimGroup;
import org.deskcheck.model.finding.FiledClaim;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.text.Article;

/** A draft against the archive: what does not hold within it, and which archived articles agree with it or conflict. */
public final class DraftCheck {

    private final Settings settings;
    private final Path index;
    private final Reviewing reviewing;

    /**
     * A check against an archive.
     *
     * @param settings what the user brought along
     * @param index the folder of its index
     * @param reviewing what was decided about findings before
     */
    public DraftCheck(Settings settings, Path index, Reviewing reviewing) {
        this.settings = settings;
        this.index = index;
        this.reviewing = reviewing;
    }

    /**
     * Checks a draft; the archive stays as it is.
     *
     * @param draft a file, or {@code -} for a line of JSON on standard input
     * @return the draft's own findings, then those with articles of the archive
     * @throws Problem when the draft, the archive or the baseline is not there, or one of them or the ledger cannot be read
     */
    public DraftReport check(String draft, InputStream standardInput) {
        Reviewing.Read decided = reviewing.read();
        Document document =
                Intake.documents(List.of(draft), standardInput, false).next();
        try (IndexReading archive = IndexReading.open(index, new JsonRecords())) {
            Result result = Pipeline.load(settings, new Timings()).analyse(document);
            if (result instanceof Result.Analysed analysed) {
                return new DraftReport(
                        analysed.analysis(),
                        against(analysed.analysis(), archive),
                        decided.reviews(),
                        decided.faults());
            }
            throw Problem.usage(((Result.Failed) result).failure().message());
        }
    }

    /** What an archive says of a draft that has been read. */
    static List<Finding> against(Analysis draft, IndexReading archive) {
        List<FiledClaim> claims = claims(draft);
        Comparer comparer = new Comparer();
        List<Finding> findings = new ArrayList<>(draft.findings());
        archive.groupsOf(claims)
                .map(group -> new ClaimGroup(
                        group.key(), with(claims, group, draft.article().id())))
                .flatMap(group -> comparer.compare(group, draft.article().id()).stream())
                .forEach(findings::add);
        return findings;
    }

    private static List<FiledClaim> claims(Analysis draft) {
        Article article = draft.article();
        ArticleCard card =
                new ArticleCard(article.id(), article.title(), article.publisher(), article.published(), article.id());
        return draft.extraction().claims().stream()
                .map((Claim claim) -> new FiledClaim(
                        card, claim, claim.figure().map(draft.extraction().figures()::get)))
                .toList();
    }

    /** The archived claims of a group and the draft's; an earlier state of the draft in the archive is left out. */
    private static List<FiledClaim> with(List<FiledClaim> draft, IndexReading.Group group, String draftId) {
        Stream<FiledClaim> archived = group.claims().get().stream()
                .filter(claim -> !claim.article().id().equals(draftId));
        return Stream.concat(archived, draft.stream().filter(claim -> IndexReading.isIn(group.key(), claim)))
                .toList();
    }
}

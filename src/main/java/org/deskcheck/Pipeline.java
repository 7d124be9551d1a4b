// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.util.Arrays;
import org.deskcheck.annotate.Annotator;
import org.deskcheck.assess.Assessor;
import org.deskcheck.extract.Extractor;
import org.deskcheck.extract.fingerprint.Fingerprinter;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.Reader;
import org.deskcheck.ingest.UnreadableException;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.ArticleFailure;
import org.deskcheck.model.text.Stage;

/**
 * The way of one article: read, annotate, extract, assess. A pure function of the document, safe for threads; whatever
 * goes wrong with one article becomes a value, so that the run goes on.
 */
public final class Pipeline {

    private final Reader reader = new Reader();
    private final Annotator annotator;
    private final Extractor extractor;
    private final Fingerprinter fingerprinter = new Fingerprinter();
    private final Assessor assessor;
    private final Timings timings;

    private Pipeline(Annotator annotator, Settings settings, Timings timings) {
        this.annotator = annotator;
        this.extractor = new Extractor(settings.securities());
        this.assessor = Assessor.with(settings.policy());
        this.timings = timings;
    }

    /**
     * Loads the models, which takes seconds: make one only when an article has to be read.
     *
     * @param settings what the user brought along
     * @param timings where the time of each stage is added up
     * @throws IllegalStateException when a model is missing or damaged
     */
    public static Pipeline load(Settings settings, Timings timings) {
        Annotator annotator = timings.measure("models", Annotator::load);
        return new Pipeline(annotator, settings, timings);
    }

    /** What becomes of a document. */
    public Result analyse(Document document) {
        Stage stage = Stage.INGEST;
        try {
            Article article = timings.measure(stage.label(), () -> reader.read(document));
            stage = Stage.ANNOTATE;
            AnnotatedArticle annotated = timings.measure(stage.label(), () -> annotator.annotate(article));
            stage = Stage.EXTRACT;
            Extraction extraction = timings.measure(stage.label(), () -> extractor.extract(annotated));
            stage = Stage.ASSESS;
            Analysis analysis = timings.measure(stage.label(), () -> assessor.assess(extraction));
            return new Result.Analysed(analysis, fingerprinter.fingerprint(article), tokens(annotated));
        } catch (UnreadableException e) {
            return failed(document, stage, String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            String message = document.path() + " needs more memory than there is: give Java more with"
                    + " DESKCHECK_JAVA_OPTS=-Xmx4g and run with --retry-failed, or split it.";
            return new Result.Failed(new ArticleFailure(document.id(), stage, message), Result.Reason.MEMORY);
        } catch (RuntimeException | StackOverflowError e) {
            // The one broad catch of the program: a fault that a hostile article finds must not take the others down.
            return failed(
                    document, stage, document.path() + " met a fault of the program, please report it: " + where(e));
        }
    }

    private static Result failed(Document document, Stage stage, String message) {
        return new Result.Failed(new ArticleFailure(document.id(), stage, message), Result.Reason.INPUT);
    }

    private static int tokens(AnnotatedArticle annotated) {
        return annotated.sentences().stream()
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
    }

    /** The fault and the innermost of our own lines, past the checks of the model, which only notice it. */
    private static String where(Throwable fault) {
        String line = Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.deskcheck")
                        && !frame.getClassName().startsWith("org.deskcheck.model"))
                .findFirst()
                .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
        return fault.getClass().getSimpleName() + line;
    }
}

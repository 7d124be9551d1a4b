// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.export;

import java.util.HashMap;
import java.util.Map;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;

/** The annotations of one article, line by line. */
final class BratStandOff {

    private final Analysis analysis;
    private final Text text;
    private final StringBuilder lines = new StringBuilder();

    /** The ids of the text-bound annotations, by where they stand and what they are. */
    private final Map<String, String> bound = new HashMap<>();

    private int texts;
    private int notes;
    private int attributes;
    private int relations;
    private int events;

    BratStandOff(Analysis analysis) {
        this.analysis = analysis;
        this.text = analysis.article().text();
    }

    String text() {
        Mark.of(analysis).stream().filter(mark -> !mark.isRemark()).forEach(this::mark);
        analysis.extraction().figures().forEach(this::bound);
        analysis.extraction().claims().forEach(this::states);
        analysis.extraction().deals().forEach(this::deal);
        return lines.toString();
    }

    private void mark(Mark mark) {
        String id = textBound(BratTypes.of(mark.type()), mark.span());
        mark.note()
                .filter(note -> !note.isBlank())
                .ifPresent(note -> lines.append('#')
                        .append(++notes)
                        .append("\tAnnotatorNotes ")
                        .append(id)
                        .append('\t')
                        .append(oneLine(note))
                        .append('\n'));
    }

    private void bound(Figure figure) {
        if (figure.span().length() > 0) {
            String id = textBound(BratTypes.of(figure.kind().label()), figure.span());
            attribute("Bound", id, figure.bound().label());
        }
    }

    private void states(Claim claim) {
        claim.figure().map(analysis.extraction().figures()::get).ifPresent(figure -> {
            if (claim.span().length() > 0 && figure.span().length() > 0) {
                String from = textBound("Claim", claim.span());
                String to = textBound(BratTypes.of(figure.kind().label()), figure.span());
                lines.append('R').append(++relations).append("\tStates Arg1:").append(from);
                lines.append(" Arg2:").append(to).append('\n');
            }
        });
    }

    /** The event stands at the first place where the article speaks of the deal. */
    private void deal(Deal deal) {
        deal.evidence().stream().filter(span -> span.length() > 0).findFirst().ifPresent(span -> {
            String trigger = textBound(BratTypes.of(deal.type()), span);
            StringBuilder arguments = new StringBuilder();
            Map<String, Integer> roles = new HashMap<>();
            deal.parties().stream().filter(party -> party.span().length() > 0).forEach(party -> {
                String role = BratTypes.of(party.role().label());
                int number = roles.merge(role, 1, Integer::sum);
                arguments.append(' ').append(role).append(number == 1 ? "" : number);
                arguments.append(':').append(party(party));
            });
            String event = "E" + ++events;
            lines.append(event).append('\t').append(BratTypes.of(deal.type())).append(':');
            lines.append(trigger).append(arguments).append('\n');
            attribute("Status", event, deal.status().label());
        });
    }

    private String party(Party party) {
        return analysis.extraction().entities().stream()
                .filter(entity -> entity.span().equals(party.span()))
                .findFirst()
                .map(entity -> textBound(BratTypes.of(entity.type().label()), entity.span()))
                .orElseGet(() -> textBound(BratTypes.PARTY, party.span()));
    }

    private void attribute(String name, String of, String value) {
        lines.append('A').append(++attributes).append('\t').append(name).append(' ');
        lines.append(of).append(' ').append(value).append('\n');
    }

    /** The id of the annotation of this type at this place, which is written when it is not there yet. */
    private String textBound(String type, Span span) {
        String key = type + ' ' + span.begin() + ' ' + span.end();
        return bound.computeIfAbsent(key, missing -> {
            String id = "T" + ++texts;
            lines.append(id).append('\t').append(type).append(' ').append(fragments(span));
            lines.append('\t').append(oneLine(text.slice(span))).append('\n');
            return id;
        });
    }

    /** An annotation over several lines is one with a fragment for each: none may hold a line feed. */
    private String fragments(Span span) {
        StringBuilder fragments = new StringBuilder();
        int begin = span.begin();
        for (int i = span.begin(); i <= span.end(); i++) {
            if (i == span.end() || text.flat().charAt(i) == '\n') {
                if (begin < i) {
                    fragments.append(fragments.length() == 0 ? "" : ";");
                    fragments.append(begin).append(' ').append(i);
                }
                begin = i + 1;
            }
        }
        return fragments.length() == 0 ? span.begin() + " " + span.end() : fragments.toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\n+", " ").replace('\t', ' ').replace('\r', ' ');
    }
}

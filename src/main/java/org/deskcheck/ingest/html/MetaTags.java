// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deskcheck.ingest.page.Masthead;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads OpenGraph, the usual meta names, microdata and the canonical link of a page. */
final class MetaTags {

    private static final String[] PUBLISHED = {
        "article:published_time",
        "datepublished",
        "date",
        "pubdate",
        "publish-date",
        "dc.date",
        "dc.date.issued",
        "parsely-pub-date",
        "sailthru.date"
    };

    private static final String[] UPDATED = {
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "last-modified",
        "dc.date.modified",
        "dcterms.modified"
    };

    private MetaTags() {}

    /** What the head of the page says. */
    static Masthead of(Document page) {
        Optional<String> url = attribute(page, "link[rel=canonical]", "href")
                .or(() -> meta(page, "og:url"))
                .filter(address -> address.startsWith("http"));
        Masthead masthead = new Masthead(
                meta(page, "og:title", "twitter:title", "dc.title", "headline"),
                authors(page),
                meta(page, "og:site_name", "application-name", "dc.publisher", "publisher"),
                Optional.empty(),
                url,
                List.of());
        return masthead.dated(day(page, PUBLISHED, "datePublished"), day(page, UPDATED, "dateModified"))
                .in(section(page));
    }

    private static Optional<LocalDate> day(Document page, String[] names, String property) {
        return meta(page, names)
                .flatMap(PublishedDay::of)
                .or(() -> attribute(page, "[itemprop=" + property + "]", "content")
                        .flatMap(PublishedDay::of))
                .or(() -> attribute(page, "[itemprop=" + property + "]", "datetime")
                        .flatMap(PublishedDay::of));
    }

    /** The section by name; some pages give its address instead. */
    private static Optional<String> section(Document page) {
        return meta(page, "article:section", "articlesection", "parsely-section", "section", "dc.subject.section")
                .filter(name -> !name.contains("://"));
    }

    private static List<String> authors(Document page) {
        List<String> authors = new ArrayList<>();
        for (String name : List.of("author", "article:author", "dc.creator", "parsely-author", "sailthru.author")) {
            meta(page, name).filter(author -> !author.contains("://")).ifPresent(author -> {
                if (authors.isEmpty()) {
                    authors.add(author);
                }
            });
        }
        return authors;
    }

    private static Optional<String> meta(Document page, String... names) {
        for (String name : names) {
            for (Element element : page.getElementsByTag("meta")) {
                boolean named = element.attr("property").equalsIgnoreCase(name)
                        || element.attr("name").equalsIgnoreCase(name)
                        || element.attr("itemprop").equalsIgnoreCase(name);
                String content = element.attr("content").strip();
                if (named && !content.isEmpty()) {
                    return Optional.of(content);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> attribute(Document page, String selector, String attribute) {
        return page.select(selector).stream()
                .map(element -> element.attr(attribute).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}

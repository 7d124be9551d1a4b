// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.deskcheck.ingest.format.Item;
import org.deskcheck.ingest.format.MalformedException;
import org.deskcheck.ingest.format.Manuscript;
import org.deskcheck.ingest.format.WholeFile;
import org.deskcheck.ingest.html.HtmlPage;
import org.deskcheck.ingest.html.SourceText;
import org.deskcheck.ingest.page.Masthead;
import org.deskcheck.ingest.page.Page;
import org.deskcheck.ingest.text.PlainText;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Source;

/** Reads a document into an article, every block of it labelled. Without state; safe for threads. */
public final class Reader {

    /** A thousand pages of print; what is longer is no article, and takes minutes to analyse. */
    static final int MAX_TEXT = 2_000_000;

    private static final int MAX_MARKS = 1_000;

    /**
     * Reads a document.
     *
     * @throws UnreadableException when it is empty, binary, too large, or not what it should be
     */
    public Article read(Document document) {
        if (document.content() instanceof Content.JsonLine line) {
            return readLine(document, line.bytes());
        }
        if (document.content() instanceof Content.WholeFile file) {
            return readFile(document, file.file().toString(), bytes(file.file(), document.path()));
        }
        if (document.content() instanceof Content.PackedFile file) {
            return readFile(document, file.name(), file.bytes());
        }
        if (document.content() instanceof Content.Found found) {
            return readStory(document, found.story());
        }
        if (document.content() instanceof Content.Words words) {
            byte[] bytes = words.text().getBytes(StandardCharsets.UTF_8);
            Page page = page(words.text(), MediaType.PLAIN, Masthead.EMPTY, document);
            return article(document, page, bytes, StandardCharsets.UTF_8.name(), MediaType.PLAIN.label(), List.of());
        }
        throw new UnreadableException(((Content.Unreadable) document.content()).problem());
    }

    /**
     * What an article of the document would be read from. Costs no more than reading the bytes, of which none are kept.
     *
     * @throws UnreadableException when there are no bytes, for the reason that {@link #read} gives
     */
    public Imprint imprint(Document document) {
        if (document.content() instanceof Content.WholeFile file) {
            return new Imprint(digest(file.file(), document.path()), "");
        }
        if (document.content() instanceof Content.JsonLine line) {
            return new Imprint(sha256(line.bytes()), "");
        }
        if (document.content() instanceof Content.PackedFile file) {
            return new Imprint(sha256(file.bytes()), "");
        }
        if (document.content() instanceof Content.Found found) {
            return new Imprint(sha256(found.story().bytes()), found.story().given());
        }
        if (document.content() instanceof Content.Words words) {
            return new Imprint(sha256(words.text().getBytes(StandardCharsets.UTF_8)), "");
        }
        throw new UnreadableException(((Content.Unreadable) document.content()).problem());
    }

    private static Article readFile(Document document, String name, byte[] bytes) {
        Binary.refuse(bytes, document.path());
        Decoded decoded = Decoded.of(bytes, document.path(), Optional.empty());
        MediaType type = MediaType.of(name, decoded.text());
        Page page = page(decoded.text(), type, Masthead.EMPTY, document);
        return article(document, page, bytes, decoded.charset().name(), type.label(), decoded.notes());
    }

    private static Article readStory(Document document, Item.Story story) {
        Manuscript manuscript = manuscript(document, story);
        Decoded decoded = Decoded.of(manuscript.bytes(), document.path(), manuscript.charset());
        MediaType type = manuscript.mediaType().equals(Manuscript.HTML) ? MediaType.HTML : MediaType.PLAIN;
        Page page = page(decoded.text(), type, manuscript.masthead(), document);
        return article(
                document, page, story.bytes(), decoded.charset().name(), manuscript.mediaType(), decoded.notes());
    }

    private static Manuscript manuscript(Document document, Item.Story story) {
        try {
            return story.manuscript();
        } catch (MalformedException e) {
            throw new UnreadableException(document.path() + " " + e.reason());
        } catch (IOException e) {
            throw new UnreadableException(
                    document.path() + " cannot be read (" + e.getMessage() + "); fetch it again.");
        }
    }

    private static Article readLine(Document document, byte[] bytes) {
        JsonArticle json = JsonArticle.of(bytes, document.path());
        boolean html = json.html().isPresent() && json.text().isEmpty();
        MediaType type = html ? MediaType.HTML : MediaType.PLAIN;
        String text = json.text().or(json::html).orElseThrow();
        Page page = page(text, type, json.masthead(), document);
        return article(document, page, bytes, StandardCharsets.UTF_8.name(), type.label(), List.of());
    }

    private static Page page(String text, MediaType type, Masthead known, Document document) {
        if (text.isBlank()) {
            throw new UnreadableException(document.path() + " is empty; remove it or fill it.");
        }
        refuseMarks(type == MediaType.HTML ? SourceText.of(text) : text, document);
        Page page;
        if (type == MediaType.HTML) {
            page = document.raw() ? HtmlPage.readRaw(text, known) : HtmlPage.read(text, known);
            refuseLong(page.text().length(), document);
        } else {
            refuseLong(text.length(), document);
            page = document.raw() ? PlainText.readRaw(text, known) : PlainText.read(text, known);
        }
        if (page.blocks().isEmpty()) {
            throw new UnreadableException(document.path() + " shows no text; it may need a browser to be filled.");
        }
        return page;
    }

    /** The regular expressions of Java look for the letter below each mark, which costs the square of how many there are. */
    private static void refuseMarks(String text, Document document) {
        int run = 0;
        for (int i = 0; i < text.length() && run <= MAX_MARKS; i++) {
            run = Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK ? run + 1 : 0;
        }
        if (run > MAX_MARKS) {
            throw new UnreadableException(document.path() + " has more than " + MAX_MARKS
                    + " marks above a single letter, which no writing has; remove them.");
        }
    }

    private static void refuseLong(int length, Document document) {
        if (length > MAX_TEXT) {
            throw new UnreadableException(document.path() + " has more than " + MAX_TEXT / 1_000_000
                    + " million characters of text, which no article has; split it.");
        }
    }

    private static Article article(
            Document document, Page page, byte[] bytes, String charset, String mediaType, List<String> notes) {
        Masthead masthead = page.masthead();
        for (String note : notes) {
            masthead = masthead.note(note);
        }
        for (String note : Mojibake.notes(page.text().original())) {
            masthead = masthead.note(note);
        }
        return new Article(
                document.id(),
                new Source(document.path(), sha256(bytes), bytes.length, charset, mediaType),
                masthead.title(),
                masthead.bylines(),
                masthead.publisher(),
                masthead.published(),
                masthead.updated(),
                masthead.section(),
                masthead.url(),
                page.text(),
                page.blocks(),
                masthead.notes());
    }

    private static byte[] bytes(Path file, String path) {
        return fromFile(file, path, WholeFile::read);
    }

    private static String digest(Path file, String path) {
        return fromFile(file, path, stream -> HexFormat.of().formatHex(WholeFile.digest(stream, sha256())));
    }

    private static <T> T fromFile(Path file, String path, Reading<T> reading) {
        try (InputStream stream = Files.newInputStream(file)) {
            return reading.read(stream);
        } catch (MalformedException e) {
            throw new UnreadableException(path + " " + e.reason());
        } catch (AccessDeniedException e) {
            throw new UnreadableException(path + " may not be read by this user; change its permissions.");
        } catch (NoSuchFileException e) {
            throw new UnreadableException(path + " is gone, or is a link that leads nowhere; restore or remove it.");
        } catch (IOException e) {
            throw new UnreadableException(
                    path + " cannot be read (" + e.getMessage() + "); check the disk and try again.");
        }
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(InputStream stream) throws IOException;
    }
}

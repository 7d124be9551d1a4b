// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deskcheck.extract.symbol.Securities;
import org.deskcheck.extract.symbol.Security;
import org.deskcheck.ingest.CompanyTickers;
import org.deskcheck.model.Problem;

/** Reads a user's file of securities, of either form; which one it is, its first character tells. */
final class SecuritiesSource {

    private SecuritiesSource() {}

    /**
     * The securities of a file.
     *
     * @throws Problem when the file is not there or holds none
     */
    static List<Security> read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Problem.notFound("there is no file " + file + ": check the path after --securities");
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            List<Security> securities = isJson(bytes) ? register(file, bytes) : table(file, bytes);
            if (securities.isEmpty()) {
                throw Problem.usage(file + " holds no securities: see the columns of models/securities.tsv");
            }
            return securities;
        } catch (IOException e) {
            throw Problem.notFound("cannot read " + file + ": check its permissions")
                    .because(e);
        }
    }

    private static boolean isJson(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().startsWith("{");
    }

    private static List<Security> register(Path file, byte[] bytes) {
        return CompanyTickers.read(file.toString(), bytes).stream()
                .map(listing -> Security.registered(listing.symbol(), listing.title()))
                .toList();
    }

    private static List<Security> table(Path file, byte[] bytes) throws IOException {
        try {
            return Securities.read(file.toString(), new ByteArrayInputStream(bytes))
                    .all();
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw Problem.usage(file + " is no table of securities (" + e.getMessage()
                            + "): see the columns of models/securities.tsv")
                    .because(e);
        }
    }
}

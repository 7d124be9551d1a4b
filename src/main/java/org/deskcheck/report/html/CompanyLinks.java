// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The companies that have a page.
 *
 * @param files for the name of each the name of its page in {@code companies/}
 */
record CompanyLinks(Map<String, String> files) {

    /** Takes a copy. */
    CompanyLinks {
        files = Map.copyOf(files);
    }

    /** A page for each of these companies, {@code 0001-the-name.html}. */
    static CompanyLinks of(List<CompanyRow> companies) {
        Map<String, String> files = new HashMap<>();
        for (CompanyRow company : companies) {
            files.put(company.name(), "%04d-%s.html".formatted(files.size() + 1, Slug.of(company.name())));
        }
        return new CompanyLinks(files);
    }

    /** The name of the page of a company, or nothing when it has none. */
    Optional<String> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** The address of the page of a company, seen from a page from which {@code folder} leads to the companies. */
    Optional<String> href(String name, String folder) {
        return file(name).map(file -> folder + file);
    }
}

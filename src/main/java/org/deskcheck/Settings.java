// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.extract.symbol.Securities;
import org.deskcheck.extract.symbol.Security;
import org.deskcheck.lexicon.rule.RulePack;

/**
 * What a user may bring along in place of what is packaged with the program.
 *
 * @param securities the symbols and listed companies to know
 * @param policy the rule packs in force
 */
public record Settings(Securities securities, List<RulePack> policy) {

    /** Takes a copy. */
    public Settings {
        policy = List.copyOf(policy);
    }

    /** As packaged. */
    public static Settings standard() {
        return new Settings(Securities.standard(), Policy.standard());
    }

    /**
     * With the securities of a file: tab-separated with the columns of {@code models/securities.tsv}, or the SEC's
     * {@code company_tickers.json} as it is.
     *
     * @param added whether they come besides those packaged; of two with one symbol the file's counts, it is the user's word
     * @throws org.deskcheck.model.Problem when the file is not there or holds no securities
     */
    public static Settings withSecurities(Path file, boolean added) {
        List<Security> own = SecuritiesSource.read(file);
        Stream<Security> packaged = added ? Securities.standard().all().stream() : Stream.empty();
        Securities securities =
                Securities.of(Stream.concat(own.stream(), packaged).toList());
        return new Settings(securities, Policy.standard());
    }

    /** The same with these rule packs in force. */
    public Settings under(List<RulePack> packs) {
        return new Settings(securities, packs);
    }
}

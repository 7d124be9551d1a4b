// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.List;
import java.util.Optional;
import org.deskcheck.extract.date.DateScanner;
import org.deskcheck.extract.figure.FigureScanner;
import org.deskcheck.extract.symbol.SymbolScanner;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Text;

/**
 * Any text is scanned without a fault, and what is found stands where it says. An ordinary test over the crashes found so
 * far; a search for new ones with {@code JAZZER_FUZZ=1 mvn test -Dtest=ScannersFuzzTest}.
 */
class ScannersFuzzTest {

    private final FigureScanner figures = FigureScanner.standard();
    private final DateScanner dates = DateScanner.standard();
    private final SymbolScanner symbols = SymbolScanner.standard();

    @FuzzTest(maxDuration = "10m")
    void anyTextIsScanned(@NotNull String words) {
        Text text = Text.of(words);
        int reached = 0;
        for (Figure figure : figures.scan(text, text.span())) {
            if (figure.span().begin() < reached || !text.slice(figure.span()).equals(figure.text())) {
                throw new AssertionError(figure.toString());
            }
            reached = figure.span().end();
        }
        dates.scan(text, text.span(), Optional.empty());
        symbols.scan(text, List.of(new Block(BlockRole.BODY, text.span(), "")));
    }
}

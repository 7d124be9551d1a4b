// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;

/**
 * The lines of a page and what has been found out about each so far. The first rule that labels a line keeps it.
 * Belongs to one thread and one page.
 */
public final class Labels {

    private final List<Line> lines;
    private final List<Optional<Label>> labels;

    /** No line has a label yet. */
    public Labels(List<Line> lines) {
        this.lines = List.copyOf(lines);
        this.labels = new ArrayList<>(Collections.nCopies(lines.size(), Optional.empty()));
    }

    /** All lines in order. */
    public List<Line> lines() {
        return lines;
    }

    /** Number of lines. */
    public int size() {
        return lines.size();
    }

    /** The line at a place. */
    public Line line(int index) {
        return lines.get(index);
    }

    /** Whether nobody has labelled the line; a place outside the page is not free. */
    public boolean isFree(int index) {
        return index >= 0 && index < lines.size() && labels.get(index).isEmpty();
    }

    /** The places of the lines without a label, in order. */
    public IntStream free() {
        return IntStream.range(0, lines.size()).filter(this::isFree);
    }

    /** Whether the line has one of these roles; never outside the page. */
    public boolean is(int index, BlockRole... roles) {
        if (index < 0 || index >= lines.size() || labels.get(index).isEmpty()) {
            return false;
        }
        return List.of(roles).contains(labels.get(index).get().role());
    }

    /** Labels a line, unless it has a label. */
    public void label(int index, BlockRole role, String reason) {
        if (isFree(index)) {
            labels.set(index, Optional.of(new Label(role, reason)));
        }
    }

    /** Labels a line whatever it was; for rules that see more than the earlier ones could. */
    public void relabel(int index, BlockRole role, String reason) {
        labels.set(index, Optional.of(new Label(role, reason)));
    }

    /** The first line that has one of the roles, or nothing. */
    public Optional<Line> first(BlockRole... roles) {
        return IntStream.range(0, size())
                .filter(i -> is(i, roles))
                .mapToObj(this::line)
                .findFirst();
    }

    /** The lines that have one of the roles, in order. */
    public List<Line> all(BlockRole... roles) {
        return IntStream.range(0, size())
                .filter(i -> is(i, roles))
                .mapToObj(this::line)
                .toList();
    }

    /** The labelled lines as blocks, the rows of a table together in one; lines without a label are body. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Label label = labels.get(i).orElse(new Label(BlockRole.BODY, "running text"));
            Block block = new Block(label.role(), lines.get(i).span(), label.reason());
            if (continuesTable(i, label) && !blocks.isEmpty()) {
                Block table = blocks.remove(blocks.size() - 1);
                block = new Block(table.role(), table.span().cover(block.span()), table.reason());
            }
            blocks.add(block);
        }
        return blocks;
    }

    private boolean continuesTable(int index, Label label) {
        return label.role() == BlockRole.TABLE
                && is(index - 1, BlockRole.TABLE)
                && !lines.get(index).afterBlank();
    }
}

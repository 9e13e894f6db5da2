/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.translation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Rows as text for the clipboard, each with a line of titles first. */
final class RowText {

    private RowText() {
    }

    /** In columns of equal width, to be read. */
    static String aligned(List<Row> rows) {
        int[] widths = Arrays.stream(Column.values()).mapToInt(column ->
                rows.stream().mapToInt(row -> column.text(row).length()).reduce(column.title().length(), Math::max)).toArray();
        StringBuilder text = new StringBuilder();
        line(text, widths, Arrays.stream(Column.values()).map(Column::title).toList());
        rows.forEach(row -> line(text, widths, Arrays.stream(Column.values()).map(column -> column.text(row)).toList()));
        return text.toString();
    }

    private static void line(StringBuilder text, int[] widths, List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(cells.get(i)).repeat(' ', widths[i] + 2 - cells.get(i).length());
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    /** As comma separated values (RFC 4180, but with plain line feeds). */
    static String csv(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        text.append(Arrays.stream(Column.values()).map(Column::title).map(RowText::quoted).collect(Collectors.joining(","))).append('\n');
        rows.forEach(row -> text.append(Arrays.stream(Column.values()).map(column -> quoted(column.text(row)))
                .collect(Collectors.joining(",")))
                .append('\n'));
        return text.toString();
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}

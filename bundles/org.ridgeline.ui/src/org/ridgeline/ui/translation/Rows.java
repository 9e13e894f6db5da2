/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.translation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ridgeline.core.explain.TranslationRow;
import org.ridgeline.core.explain.TranslationRows;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.translate.Translation;

/**
 * Every row of a platform, and those that are to be seen.
 *
 * @param all     all of them, functions in bus order
 * @param visible those that the filter lets through, in the order that was chosen
 */
record Rows(List<Row> all, List<Row> visible) {
    /** Those of no platform. */
    static final Rows NONE = new Rows(List.of(), List.of());

    /** All rows of a translation. */
    static Rows of(Translation translation) {
        List<TranslationRow> rows = TranslationRows.of(translation);
        Set<Integer> mapped = rows.stream().filter(row -> row.iommu() != null).map(TranslationRow::segment).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Row> all = rows.stream().map(row -> new Row(row, Fate.of(row, mapped))).toList();
        return new Rows(all, all);
    }

    /** The same rows as seen otherwise. */
    Rows seen(String filter, Sorting sorting) {
        String[] words = filter.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return new Rows(all, all.stream().filter(row -> matches(row, words)).sorted(sorting.order()).toList());
    }

    /** Every word occurs somewhere in the row. */
    private static boolean matches(Row row, String[] words) {
        if (words.length == 1 && words[0].isEmpty()) {
            return true;
        }
        String text = Arrays.stream(Column.values()).map(column -> column.text(row)).collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(words).allMatch(text::contains);
    }

    /** The places of some parts among the visible rows. */
    int[] indicesOf(Collection<ElementId> elements) {
        Set<ElementId> wanted = Set.copyOf(elements);
        return IntStream.range(0, visible.size()).filter(index -> wanted.contains(visible.get(index).row().element())).toArray();
    }

    /** In words, how much there is of what. */
    String summary() {
        String count = visible.size() == all.size() ? count(all.size(), "requester") : visible.size() + " of "
                + count(all.size(), "requester");
        long bypass = all.stream().filter(row -> row.fate() == Fate.BYPASS).count();
        long holes = all.stream().filter(row -> row.fate() == Fate.HOLE).count();
        return count + (bypass == 0 ? "" : ", " + bypass + " bypassing") + (holes == 0 ? "" : ", " + count(holes, "hole"));
    }

    private static String count(long number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }
}

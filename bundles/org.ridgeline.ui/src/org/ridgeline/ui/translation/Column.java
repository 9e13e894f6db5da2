/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.translation;

import java.util.Comparator;
import java.util.function.Function;
import org.ridgeline.core.explain.TranslationRow;

/** The columns of the view, in their order. */
enum Column {
    /** What the requester is called. */
    NAME("Name", 130, row -> row.row().name(), Comparator.comparing(row -> row.row().name(), String.CASE_INSENSITIVE_ORDER)),
    /** What it is. */
    KIND("Kind", 110, row -> row.row().kind().replace('-', ' '), Comparator.comparing(row -> row.row().kind())),
    /** Its requester ID; in fixed width, so that the text sorts as the number does. */
    RID("RID", 110, row -> orDash(row.row().rid()), nullsLast(TranslationRow::rid)),
    /** Which IOMMU translates it. */
    IOMMU("IOMMU", 150, row -> row.fate() == Fate.TRANSLATED ? row.row().iommu() : row.fate().text(),
            Comparator.comparing(Row::fate).thenComparing(nullsLast(TranslationRow::iommu))),
    /** Its stream ID there. */
    STREAM_ID("Stream ID", 90, row -> hex(row.row().streamId()), nullsLast(TranslationRow::streamId)),
    /** Its IOMMU group, by its number on the platform. */
    GROUP("Group", 60, row -> row.row().group() == null ? "-" : String.valueOf(row.row().group()), nullsLast(TranslationRow::group)),
    /** Where its messages go. */
    MSI_CONTROLLER("MSI Controller", 130, row -> orDash(row.row().msiController()), nullsLast(TranslationRow::msiController)),
    /** Its device ID there. */
    DEVICE_ID("Device ID", 90, row -> hex(row.row().deviceId()), nullsLast(TranslationRow::deviceId)),
    /** Why it has its ID. */
    WHY("Why", 320, row -> row.row().why(), Comparator.comparing(row -> row.row().why(), String.CASE_INSENSITIVE_ORDER));

    private final String title;
    private final int width;
    private final Function<Row, String> text;
    private final Comparator<Row> order;

    Column(String title, int width, Function<Row, String> text, Comparator<Row> order) {
        this.title = title;
        this.width = width;
        this.text = text;
        this.order = order;
    }

    String title() {
        return title;
    }

    /** Its width at first, in pixels. */
    int width() {
        return width;
    }

    String text(Row row) {
        return text.apply(row);
    }

    /** Ascending; numbers as numbers, and what is not there last. */
    Comparator<Row> order() {
        return order;
    }

    private static <T extends Comparable<T>> Comparator<Row> nullsLast(Function<TranslationRow, T> value) {
        return Comparator.comparing(row -> value.apply(row.row()), Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private static String orDash(String text) {
        return text == null ? "-" : text;
    }

    private static String hex(Long value) {
        return value == null ? "-" : "0x" + Long.toHexString(value);
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.translation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.explain.TranslationRow;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.examples.Examples;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.snapshot.Snapshot;

class RowsTest {

    static Rows rows(String example) throws Exception {
        byte[] bytes = Examples.all().stream().filter(each -> each.path().equals(example)).findFirst().orElseThrow().bytes();
        return Rows.of(Translation.of(Snapshot.of(PlatformFile.read(bytes, example))));
    }

    private static List<String> names(Rows rows) {
        return rows.visible().stream().map(Column.NAME::text).toList();
    }

    @Test
    void tellsTheHoleOfTheIommuFromBypass() throws Exception {
        Rows rows = rows("qemu-virt/pxb-pcie.topology");
        assertEquals(Fate.HOLE, rows.all().stream().filter(row -> row.row().name().equals("viommu")).findFirst().orElseThrow().fate());
        assertTrue(rows.all().stream().anyMatch(row -> row.fate() == Fate.BYPASS));
        assertTrue(rows.summary().endsWith("1 hole"), rows.summary());
    }

    @Test
    void filtersByEveryWord() throws Exception {
        Rows rows = rows("qemu-virt/virtio-iommu.topology");
        assertEquals(List.of("net0"), names(rows.seen(" NET 00:02", Sorting.BUS_ORDER)));
        assertEquals(List.of("viommu"), names(rows.seen("hole", Sorting.BUS_ORDER)));
        assertEquals(List.of(), names(rows.seen("net0 hole", Sorting.BUS_ORDER)));
        assertEquals("1 of 4 requesters, 1 hole", rows.seen("net0", Sorting.BUS_ORDER).summary());
    }

    @Test
    void sortsIdsAsNumbersAndWhatIsMissingLast() {
        List<Row> rows = List.of(row("a", 0x100L), row("b", 0x20L), row("c", null), row("d", 0x3L));
        Rows all = new Rows(rows, rows);
        assertEquals(List.of("d", "b", "a", "c"), names(all.seen("", new Sorting(Column.STREAM_ID, false))));
        assertEquals(List.of("c", "a", "b", "d"), names(all.seen("", new Sorting(Column.STREAM_ID, true))));
    }

    @Test
    void tellsWhoSharesAnIommuGroup() throws Exception {
        Rows rows = rows("broken/shared-group.topology");
        assertEquals(List.of("nic0 0", "nic1 0"),
                rows.all().stream().map(row -> Column.NAME.text(row) + " " + Column.GROUP.text(row)).toList());
    }

    @Test
    void aThirdClickOnAHeadRestoresBusOrder() {
        Sorting up = Sorting.BUS_ORDER.clicked(Column.NAME);
        assertEquals(new Sorting(Column.NAME, false), up);
        assertEquals(new Sorting(Column.NAME, true), up.clicked(Column.NAME));
        assertEquals(Sorting.BUS_ORDER, up.clicked(Column.NAME).clicked(Column.NAME));
        assertEquals(new Sorting(Column.WHY, false), up.clicked(Column.WHY));
    }

    @Test
    void findsThePlacesOfParts() throws Exception {
        Rows rows = rows("qemu-virt/virtio-iommu.topology");
        assertArrayEquals(new int[] {1, 3}, rows.indicesOf(List.of(new ElementId("rng0"), new ElementId("viommu"))));
    }

    @Test
    void quotesCsv() {
        String csv = RowText.csv(List.of(row("a, \"b\"", 1L)));
        assertEquals("Name,Kind,RID,IOMMU,Stream ID,Group,MSI Controller,Device ID,Why\n\"a, \"\"b\"\"\",endpoint,0000:00:01.0,smmu,0x1,-,-,-,slot 1\n", csv);
    }

    @Test
    void alignsText() {
        String[] lines = RowText.aligned(List.of(row("a", 1L), row("longer", 2L))).split("\n");
        assertEquals(lines[1].indexOf("endpoint"), lines[2].indexOf("endpoint"));
        assertEquals(lines[0].indexOf("Why"), lines[2].indexOf("slot 1"));
    }

    private static Row row(String name, Long stream) {
        return new Row(new TranslationRow(new ElementId("x"), name, "endpoint", 0, "0000:00:01.0", stream == null ? null : "smmu", stream,
                List.of(), null, null, "slot 1", null), stream == null ? Fate.BYPASS : Fate.TRANSLATED);
    }
}

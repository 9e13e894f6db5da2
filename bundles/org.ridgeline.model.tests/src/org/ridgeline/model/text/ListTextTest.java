/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListTextTest {

    @Test
    void itemsAreSeparatedByBlanks() {
        assertEquals(List.of("arm,mmu-500", "arm,smmu-v2"), ListText.strings(" arm,mmu-500\n\tarm,smmu-v2 "));
        assertEquals(List.of(), ListText.strings(""));
        assertEquals("arm,mmu-500 arm,smmu-v2", ListText.ofStrings(List.of("arm,mmu-500", "arm,smmu-v2")));
        assertEquals(List.of(16L, 0xffffffffL), ListText.cells("16 0xffffffff"));
        assertEquals("0x10 0xffffffff", ListText.ofCells(List.of(16L, 0xffffffffL)));
        assertEquals(List.of(1, 255), ListText.devfns("1 0xff"));
        assertEquals("0x1 0xff", ListText.ofDevfns(List.of(1, 255)));
    }

    @Test
    void refusesWhatWouldNotComeBack() {
        assertThrows(IllegalArgumentException.class, () -> ListText.ofStrings(List.of("a b")));
        assertThrows(IllegalArgumentException.class, () -> ListText.ofStrings(List.of("")));
        assertThrows(IllegalArgumentException.class, () -> ListText.cells("0x100000000"));
        assertThrows(IllegalArgumentException.class, () -> ListText.devfns("256"));
        assertThrows(IllegalArgumentException.class, () -> ListText.devfns("1,2"));
    }
}

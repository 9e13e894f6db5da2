/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.claims.ClaimedEntry;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.claims.FirmwareFormat;

/** What real firmware does and no tool may call an error. */
class NormalFirmwareTest {

    private static ClaimedEntry entry(long base, long count, long output, boolean matchesAll) {
        return new ClaimedEntry("entry " + base, 0, 0, base, count, output,
                new ClaimedTarget("smmu", ClaimedTarget.State.FOUND), matchesAll);
    }

    private static void requireFine(FirmwareFormat format, ClaimedMap... maps) {
        assertEquals(List.of(), Checker.check(new Claims(format, List.of(maps), List.of(), List.of())).stream()
                .filter(Finding::isError).toList());
    }

    @Test
    void streamsSharedByNamedComponents() {
        requireFine(FirmwareFormat.IORT,
                new ClaimedMap("IORT @0x100", ClaimedMap.Kind.IORT_NODE, 0xffffffffL, List.of(entry(0, 1, 0x40, true))),
                new ClaimedMap("IORT @0x200", ClaimedMap.Kind.IORT_NODE, 0xffffffffL,
                List.of(entry(0, 1, 0x40, true), entry(0, 1, 0x40, true))));
    }

    @Test
    void inputIdsOfNamedComponentsHave32Bits() {
        requireFine(FirmwareFormat.IORT, new ClaimedMap("IORT @0x100", ClaimedMap.Kind.IORT_NODE, 0xffffffffL,
                List.of(entry(0x10000, 0x10000, 0, false), entry(0xffff0000L, 0x10000, 0x10000, false))));
    }

    @Test
    void placeholdersOfZeroLength() {
        requireFine(FirmwareFormat.DEVICE_TREE,
                new ClaimedMap("/fsl-mc: iommu-map", ClaimedMap.Kind.IOMMU_MAP, 0xffffffffL, List.of(entry(0, 0, 0, false))));
    }

    @Test
    void aMapOfEverythingAndNoMsiMap() {
        requireFine(FirmwareFormat.DEVICE_TREE,
                new ClaimedMap("/pcie: iommu-map", ClaimedMap.Kind.IOMMU_MAP, 0xffff, List.of(entry(0, 0x10000, 0, false))));
        requireFine(FirmwareFormat.IORT,
                new ClaimedMap("IORT @0xa0", ClaimedMap.Kind.ROOT_COMPLEX, 0xffff, List.of(entry(0, 0x10000, 0, false))));
    }
}

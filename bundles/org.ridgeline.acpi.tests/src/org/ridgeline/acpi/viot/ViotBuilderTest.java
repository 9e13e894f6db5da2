/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.viot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiLimitException;
import org.ridgeline.acpi.Golden;
import org.ridgeline.acpi.Mutants;
import org.ridgeline.acpi.Zoo;

class ViotBuilderTest {
    private final ViotBuilder builder = new ViotBuilder(Golden.OEM);

    @Test
    void iommusComeFirstWheneverTheyAreAdded() {
        assertEquals(List.of(new VirtioIommuPci(0x1234, 0x5678), new VirtioIommuMmio(0xfedcba9876543210L),
                new PciRange(0xfedcba98L, 1, 0xfffe, 2, 0xfffd, 48), new MmioEndpoint(0x89abcdefL, 0x0123456789abcdefL, 64)),
                Zoo.viot().nodes().stream().map(ViotNode::body).toList());
        assertEquals(0, Zoo.viot().table().header().revision());
    }

    @Test
    void iommuReferencesHave16Bits() {
        assertEquals(4093, ViotBuilder.MAX_IOMMUS);
        IommuHandle last = null;
        for (int i = 0; i < ViotBuilder.MAX_IOMMUS; i++) {
            last = builder.virtioIommuMmio(i);
        }
        assertEquals(48 + 16 * 4092, last.offset());
        builder.pciRange(0, 0, 0, 0, 0xffff, last);
        assertEquals(last.offset(), builder.build().nodes().get(4092).offset());
        AcpiLimitException e = assertThrows(AcpiLimitException.class, () -> builder.virtioIommuPci(0, 0));
        assertEquals("number of IOMMUs in a VIOT: 4094 is more than the 4093 that the format can hold", e.getMessage());
    }

    @Test
    void nodesAreCountedIn16Bits() {
        IommuHandle iommu = builder.virtioIommuPci(0, 8);
        for (int i = 1; i < ViotBuilder.MAX_NODES; i++) {
            builder.mmioEndpoint(i, i, iommu);
        }
        assertEquals(65535, builder.build().nodes().size());
        assertThrows(AcpiLimitException.class, () -> builder.mmioEndpoint(0, 0, iommu));
        assertThrows(AcpiLimitException.class, () -> builder.pciRange(0, 0, 0, 0, 0, iommu));
        assertThrows(AcpiLimitException.class, () -> builder.virtioIommuPci(0, 0));
    }

    @Test
    void endpointsOfSeveralSegmentsAre64KiApart() {
        PciRange range = new PciRange(0x100, 2, 4, 0x10, 0x1f, 48);
        assertTrue(range.covers(2, 0x10) && range.covers(4, 0x1f) && range.covers(3, 0x18));
        assertFalse(range.covers(1, 0x10) || range.covers(5, 0x10) || range.covers(3, 0x0f) || range.covers(3, 0x20));
        assertEquals(0x100, range.endpoint(2, 0x10));
        assertEquals(0x2010f, range.endpoint(4, 0x1f));
        assertEquals(0x1_0000_0000L, new PciRange(0xffffffffL, 0, 0, 0, 1, 48).endpoint(0, 1));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        IommuHandle iommu = builder.virtioIommuPci(0, 8);
        assertThrows(IllegalArgumentException.class, () -> builder.pciRange(0, 1, 0, 0, 0, iommu));
        assertThrows(IllegalArgumentException.class, () -> builder.pciRange(0, 0, 0, 1, 0, iommu));
        assertThrows(IllegalArgumentException.class, () -> builder.pciRange(0, 0, 0, 0, 0x10000, iommu));
        assertThrows(IllegalArgumentException.class, () -> builder.mmioEndpoint(1L << 32, 0, iommu));
        assertThrows(IllegalArgumentException.class, () -> builder.virtioIommuPci(0x10000, 0));
        IommuHandle foreign = new ViotBuilder(Golden.OEM).virtioIommuPci(0, 8);
        assertThrows(IllegalArgumentException.class, () -> builder.mmioEndpoint(0, 0, foreign));
        assertEquals(1, builder.build().nodes().size());
    }

    @Test
    void aReaderDoesNotJudgeRangesAndReferences() throws AcpiException {
        byte[] table = Golden.VIOT.clone();
        table[64 + 14] = 0; // end before start
        table[64 + 12] = 9;
        table[64 + 16] = 0x31; // into a node
        assertEquals(new PciRange(0, 0, 0, 9, 0, 0x31), Viot.parse(Mutants.checksummed(table)).nodes().get(1).body());
        table[48] = 9; // a type nobody knows
        assertEquals(new UnknownViotNode(9, Golden.hex("0000 0800 0000000000000000")),
        Viot.parse(Mutants.checksummed(table)).nodes().get(0).body());
    }
}

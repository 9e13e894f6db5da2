/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.asl.AslException;
import org.ridgeline.acpi.asl.AslParser;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.firmware.readback.Proof;

/** The tables that were made and checked by hand come out of their platforms byte for byte. */
class GoldenTableTest {

    @Test
    void iortIsTheGoldenOne() throws AcpiException, AslException {
        Translation translation = Translation.of(GoldenPlatforms.iort().build());
        EmittedTable table = new IortEmitter(translation, 3).emit();
        assertArrayEquals(GoldenPlatforms.IORT, table.bytes());
        assertArrayEquals(GoldenPlatforms.IORT, AslParser.parse(table.asl()).toBytes());
        assertEquals(List.of(), table.notes());
        assertEquals(List.of(), Proof.differences(translation, FirmwareFormat.IORT, new LinuxIort(Iort.parse(table.bytes())).reading()));
        assertTrue(table.asl().contains("no SMMU: nic at 0000:00:01.0, straight to the ITS its"), table.asl());
    }

    @Test
    void viotIsTheGoldenOne() throws AcpiException, AslException {
        Translation translation = Translation.of(GoldenPlatforms.viot().build());
        EmittedTable table = new ViotEmitter(translation).emit();
        assertArrayEquals(GoldenPlatforms.VIOT, table.bytes());
        assertArrayEquals(GoldenPlatforms.VIOT, AslParser.parse(table.asl()).toBytes());
        assertEquals(List.of(), Proof.differences(translation, FirmwareFormat.VIOT,
                new LinuxViot(AcpiTable.parse(table.bytes())).reading()));
        assertTrue(table.asl().contains("disk to viommu"), table.asl());
    }
}

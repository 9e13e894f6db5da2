/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.Value;
import org.ridgeline.devicetree.dtb.DtbReader;

/** The golden vectors, typed from where they were first made by hand, come out of the golden examples byte for byte. */
class GoldenVectorTest {

    private static final byte[] VIOT = bytes("""
            56494f54 a0000000 00d2544f 504f4544 544f504f 45444954 01000000 54455354
            01000000 05003000 00000000 00000000 03001000 00000800 00000000 00000000
            01001800 00000000 00000000 00000700 30000000 00000000
            01001800 09000000 00000000 0900ffff 30000000 00000000
            01001800 00000100 01000100 0000ffff 30000000 00000000
            02001800 00000200 003e000a 00000000 30000000 00000000
            """);

    private static final byte[] IORT = bytes("""
            494f5254 00010000 03bb544f 504f4544
            544f504f 45444954 01000000 54455354
            01000000 03000000 30000000 00000000
            00180001 00000000 00000000 00000000
            01000000 00000000 04580004 01000000
            01000000 44000000 00000509 00000000
            01000000 00000000 00000000 00000000
            00000000 6a000000 6b000000 6d000000
            6c000000 00000000 00000000 00000000
            ffff0000 00000000 30000000 00000000
            02600003 02000000 03000000 24000000
            01000000 00000003 00000000 00000000
            40000000 00000000 07000000 00000000
            48000000 00000000 08000000 00000000
            08000000 30000000 00000000 09000000
            f6ff0000 09000000 48000000 00000000
            """);

    @TempDir
    Path folder;

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
    }

    @Test
    void viot() throws Exception {
        ExportedExample exported = ExportedExample.of(ExportedExample.named("golden/viot.topology"), folder);
        assertEquals(160, VIOT.length);
        assertArrayEquals(VIOT, exported.bytes("-viot.aml"));
    }

    @Test
    void iort() throws Exception {
        ExportedExample exported = ExportedExample.of(ExportedExample.named("golden/iort.topology"), folder);
        assertEquals(256, IORT.length);
        assertArrayEquals(IORT, exported.bytes("-iort.aml"));
    }

    @Test
    void deviceTreeOfTheViotPlatform() throws Exception {
        ExportedExample exported = ExportedExample.of(ExportedExample.named("golden/viot.topology"), folder);
        DeviceTree tree = DtbReader.read("viot.dtb", exported.bytes(".dtb"));
        Node host = tree.find("/pcie@4010000000").orElseThrow().node();
        Node iommu = host.child("iommu@1,0").orElseThrow();
        assertEquals(Value.ofCells(0x800, 0, 0, 0, 0), iommu.value("reg").orElseThrow());
        int phandle = iommu.phandle().orElseThrow();
        assertArrayEquals(new int[] {0, phandle, 0, 8, 9, phandle, 9, 0xfff7}, host.value("iommu-map").orElseThrow().cells());
        Node second = tree.find("/pcie@4020000000").orElseThrow().node();
        assertArrayEquals(new int[] {0, phandle, 0x10000, 0x10000}, second.value("iommu-map").orElseThrow().cells());
        Node block = tree.find("/blk0@a003e00").orElseThrow().node();
        assertArrayEquals(new int[] {phandle, 0x20000}, block.value("iommus").orElseThrow().cells());
    }
}

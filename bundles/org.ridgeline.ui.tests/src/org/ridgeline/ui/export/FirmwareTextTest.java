/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ridgeline.examples.Examples;
import org.ridgeline.firmware.export.ExportRequest;
import org.ridgeline.firmware.export.Exporter;
import org.ridgeline.firmware.export.OutputFile;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.snapshot.Snapshot;

class FirmwareTextTest {
    private static Map<String, byte[]> firmware;

    @BeforeAll
    static void export() throws Exception {
        byte[] platform = Examples.all().stream().filter(each -> each.path().equals("golden/iort.topology")).findFirst()
                .orElseThrow().bytes();
        firmware = Exporter.export(Snapshot.of(PlatformFile.read(platform, "iort.topology")), ExportRequest.DEFAULT).files().stream()
                .collect(Collectors.toMap(OutputFile::suffix, OutputFile::bytes));
    }

    @Test
    void showsABlobAsSource() {
        assertTrue(FirmwareText.of("a.dtb", firmware.get(".dtb")).contains("iommu-map"));
    }

    @Test
    void showsATableAsSource() {
        assertTrue(FirmwareText.of("a-iort.aml", firmware.get("-iort.aml")).contains("Signature : \"IORT\""));
    }

    @Test
    void leavesSourceAsItIs() {
        assertEquals("/* mine */", FirmwareText.of("a.dts", "/* mine */".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void showsDigitsOfWhatCannotBeRead() {
        String text = FirmwareText.of("a.dtb", new byte[] {(byte) 0xd0, 0x0d, (byte) 0xfe, (byte) 0xed, 1});
        assertTrue(text.startsWith("/* cannot be read: "), text);
        assertTrue(text.contains("00000000  d0 0d fe ed 01"), text);
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.Value;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.firmware.devicetree.DeviceTreeEmitter;

/** One firmware file is told by its content and judged by its kind. */
class FirmwareCheckTest {

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void contentDecidesBeforeTheSuffixDoes() {
        assertEquals(Optional.of(SourceKind.DTS), SourceKind.of("some/board.DTS", text("/dts-v1/;")));
        assertEquals(Optional.of(SourceKind.ASL), SourceKind.of("table.asl", text("[0004] Signature : \"IORT\"")));
        assertEquals(Optional.of(SourceKind.TABLE), SourceKind.of("table.dts", new byte[] {'V', 'I', 'O', 'T', 48, 0, 0, 0}));
        assertEquals(Optional.of(SourceKind.DTB), SourceKind.of("x.topology", new byte[] {(byte) 0xd0, 0x0d, (byte) 0xfe, (byte) 0xed}));
        assertEquals(Optional.empty(), SourceKind.of("notes.txt", text("hello")));
        assertTrue(SourceKind.ASL.isFirmware());
        assertFalse(SourceKind.TOPOLOGY.isFirmware());
    }

    @Test
    void aSourceIsJudgedByItsMaps() throws UnusableFirmwareException {
        byte[] overlapping = text("""
                /dts-v1/;
                / {
                    iommu: iommu@1000 { reg = <0x1000>; #iommu-cells = <1>; };
                    pcie@2000 { device_type = "pci"; reg = <0x2000>; iommu-map = <0 &iommu 0 0x100>, <0x80 &iommu 0x80 0x100>; };
                };
                """);
        List<Finding> findings = FirmwareCheck.check(SourceKind.DTS, "board.dts", overlapping, null);
        assertEquals(List.of(RuleId.OVERLAPPING_RANGES), findings.stream().map(Finding::rule).toList());
    }

    @Test
    void aBlobThatNoArm64KernelTakes() throws UnusableFirmwareException {
        int room = DeviceTreeEmitter.LARGEST_BLOB - withFiller(0).length & ~3;
        assertEquals(List.of(), FirmwareCheck.check(SourceKind.DTB, "board.dtb", withFiller(room), null));
        assertEquals(List.of(RuleId.TABLE_TOO_LARGE), FirmwareCheck.check(SourceKind.DTB, "board.dtb", withFiller(room + 4), null).stream()
                .map(Finding::rule).toList());
    }

    private static byte[] withFiller(int bytes) {
        return DtbWriter.write(DeviceTree.of(Node.builder("").set("x", Value.ofRaw(new byte[bytes])).build()));
    }

    @Test
    void whatCannotBeReadHasItsPlace() {
        UnusableFirmwareException dts = assertThrows(UnusableFirmwareException.class,
                () -> FirmwareCheck.check(SourceKind.DTS, "board.dts", text("/dts-v1/;\n/ {\n  oops\n};\n"), null));
        assertEquals(OptionalInt.of(4), dts.line(), dts::getMessage);
        assertTrue(dts.getMessage().startsWith("board.dts:4:"), dts::getMessage);
        UnusableFirmwareException asl = assertThrows(UnusableFirmwareException.class,
                () -> FirmwareCheck.check(SourceKind.ASL, "t.asl", text("[0004] Signature : \"IORT\"\nnonsense\n"), null));
        assertTrue(asl.line().isPresent() && asl.getMessage().startsWith("t.asl:"), asl::getMessage);
        UnusableFirmwareException table = assertThrows(UnusableFirmwareException.class,
                () -> FirmwareCheck.check(SourceKind.TABLE, "t.aml", new byte[] {'V', 'I', 'O', 'T', 48, 0, 0, 0}, null));
        assertTrue(table.line().isEmpty() && table.getMessage().startsWith("t.aml: offset"), table::getMessage);
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.topology.MsiControllerKind;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.devicetree.dts.DtsWriter;
import org.ridgeline.firmware.Tool;
import org.ridgeline.firmware.readback.Proof;

class DeviceTreeEmitterTest {

    @TempDir
    Path folder;

    static List<Topology> platforms() {
        return Platforms.all();
    }

    @Test
    void leavesAHoleForTheIommuAndNamesIt() {
        String text = DtsWriter.write(DeviceTreeEmitter.emit(Translation.of(Platforms.virt(1))));
        assertTrue(text.contains("iommu-map = <0x0 &viommu 0x0 0x8>"), text);
        assertTrue(text.contains("<0x9 &viommu 0x9 0xfff7>; /* hole: viommu at 00:01.0; 00:02.0 nic0, 00:03.0 disk"), text);
        assertTrue(text.contains("msi-map = <0x0 &its 0x0 0x10000>;"), text);
        assertTrue(text.contains("viommu: iommu@1,0 {"), text);
        assertTrue(text.contains("reg = <0x800 0x0 0x0 0x0 0x0>;"), text);
    }

    @Test
    void cutsEntriesToWhatTheMaskLetsThrough() {
        DeviceTree tree = DeviceTreeEmitter.emit(Translation.of(Platforms.oldBoard()));
        int[] map = tree.find("/pcie@40000000").orElseThrow().node().value("iommu-map").orElseThrow().cells();
        assertEquals(0xfff8, tree.find("/pcie@40000000").orElseThrow().node().cell("iommu-map-mask").getAsInt());
        for (int at = 0; at < map.length; at += 4) {
            assertEquals(0, map[at] & 7);
        }
        assertArrayEquals(new int[] {0, map[1], 0, 0x10}, java.util.Arrays.copyOf(map, 4));
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void saysWhatTheTranslationSays(Topology platform) {
        Translation translation = Translation.of(platform);
        DeviceTree tree = DtbReader.read(DtbWriter.write(DeviceTreeEmitter.emit(translation)));
        for (KernelRules rules : KernelRules.values()) {
            // Kernels from 7.2 on want the entries of a frame without specifier cells a cell shorter; nothing suits both.
            boolean frames = platform.msiControllers().stream().anyMatch(msi -> msi.kind() == MsiControllerKind.V2M);
            if (rules == KernelRules.UP_TO_7_1 || !frames) {
                assertEquals(List.of(), Proof.differences(translation, FirmwareFormat.DEVICE_TREE, LinuxDeviceTree.read(tree, rules)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void dtcTakesTheTextWithoutAWarning(Topology platform) throws Exception {
        DeviceTree tree = DeviceTreeEmitter.emit(Translation.of(platform));
        Path source = Files.writeString(folder.resolve("x.dts"), DtsWriter.write(tree));
        Path blob = folder.resolve("x.dtb");
        assertEquals("", Tool.named("dtc").succeed(folder, "-I", "dts", "-O", "dtb", "-o", blob.toString(), source.toString()),
                () -> DtsWriter.write(tree));
        assertArrayEquals(DtbWriter.write(tree), Files.readAllBytes(blob));
        assertEquals(tree, DtbReader.read(Files.readAllBytes(blob)));
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void dtValidateHasNothingToSay(Topology platform) throws Exception {
        DeviceTree tree = DeviceTreeEmitter.emit(Translation.of(platform));
        Path blob = Files.write(folder.resolve("x.dtb"), DtbWriter.write(tree));
        assertEquals("", Tool.named("dt-validate").succeed(folder, blob.toString()), () -> DtsWriter.write(tree));
    }
}

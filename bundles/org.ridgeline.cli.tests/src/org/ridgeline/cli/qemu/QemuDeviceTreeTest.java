/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.cli.ExportedExample;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.examples.Example;

/** The device trees of the examples for arm virt, compared with those that the installed QEMU writes for the same command line. */
class QemuDeviceTreeTest {

    /** QEMU's tree knows one host bridge, so it also maps the buses of a pxb-pcie with bypass_iommu=on, which its ACPI tables leave out. */
    private static final Map<String, List<String>> BYPASSED_HOST_BRIDGE = Map.of("qemu-virt/pxb-pcie.topology",
            List.of("0x2000-0xffff: QEMU function 0000:00:01.0 as it is, ours bypass"));

    @TempDir
    Path folder;

    static List<Example> examples() {
        return VirtMachine.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyRequesterIdGoesWhereQemuSendsIt(Example example) throws Exception {
        DeviceTree theirs = VirtMachine.of(example).deviceTree(folder);
        DeviceTree ours = ours(example);
        TreeComparison comparison = new TreeComparison(theirs, ours);
        assertEquals(0x10000, comparison.requesterIds());
        List<String> dma = comparison.dma();
        List<String> msi = comparison.msi();
        System.out.println(example.path() + ": 65536 requester IDs compared with QEMU's device tree, IOMMU differs at " + dma
                + ", MSI at " + msi);
        assertEquals(BYPASSED_HOST_BRIDGE.getOrDefault(example.path(), List.of()), dma);
        assertEquals(List.of(), msi);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theMapsHaveTheCellsOfQemu(Example example) throws Exception {
        DeviceTree theirs = VirtMachine.of(example).deviceTree(folder);
        DeviceTree ours = ours(example);
        List<String> theirMap = TreeComparison.map(theirs, "iommu-map");
        List<String> ourMap = TreeComparison.map(ours, "iommu-map");
        if (BYPASSED_HOST_BRIDGE.containsKey(example.path())) {
            assertEquals(theirMap.getFirst(), ourMap.getFirst());
            assertTrue(theirMap.getLast().endsWith(" 0x9 0xfff7"), theirMap::toString);
            assertEquals(theirMap.getLast().replace("0xfff7", "0x1ff7"), ourMap.getLast());
        } else {
            assertEquals(theirMap, ourMap);
        }
        assertTrue(theirMap.size() == (example.path().contains("smmu") ? 1 : 2), theirMap::toString);
        assertEquals(TreeComparison.map(theirs, "msi-map"), TreeComparison.map(ours, "msi-map"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theIommuNodeIsThatOfQemu(Example example) throws Exception {
        DeviceTree theirs = VirtMachine.of(example).deviceTree(folder);
        assertEquals(TreeComparison.iommu(theirs), TreeComparison.iommu(ours(example)));
    }

    /** Apart from the maps, which have tests of their own: window, bus range, interrupts and all. */
    @ParameterizedTest
    @MethodSource("examples")
    void theHostBridgeIsThatOfQemu(Example example) throws Exception {
        assertEquals(TreeComparison.hostBridge(VirtMachine.of(example).deviceTree(folder)), TreeComparison.hostBridge(ours(example)));
    }

    private DeviceTree ours(Example example) throws Exception {
        ExportedExample exported = ExportedExample.of(example, folder);
        return DtbReader.read("ours.dtb", exported.bytes(".dtb"));
    }
}

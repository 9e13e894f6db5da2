/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.cli.ExportedExample;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.Property;
import org.ridgeline.devicetree.Value;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.examples.Example;
import org.ridgeline.firmware.devicetree.KernelRules;
import org.ridgeline.firmware.devicetree.LinuxDeviceTree;
import org.ridgeline.firmware.devicetree.LookUp;

/** The device trees of the examples for arm virt, compared with those that the installed QEMU writes for the same command line. */
class QemuDeviceTreeTest {

    private static final String HOST = "/pcie@10000000";

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
        int[] buses = host(theirs).value("bus-range").orElseThrow().cells();
        assertEquals(List.of(0, 255), List.of(buses[0], buses[1]));
        LinuxDeviceTree theirKernel = new LinuxDeviceTree(theirs, KernelRules.UP_TO_7_1);
        LinuxDeviceTree ourKernel = new LinuxDeviceTree(ours, KernelRules.UP_TO_7_1);
        List<String> dma = Differences.over(buses[0] << 8, buses[1] << 8 | 0xff, dma(theirKernel), dma(ourKernel));
        List<String> msi = Differences.over(buses[0] << 8, buses[1] << 8 | 0xff, msi(theirKernel), msi(ourKernel));
        System.out.println(example.path() + ": 65536 requester IDs compared with QEMU's device tree, IOMMU differs at " + dma + ", MSI at " + msi);
        assertEquals(BYPASSED_HOST_BRIDGE.getOrDefault(example.path(), List.of()), dma);
        assertEquals(List.of(), msi);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theMapsHaveTheCellsOfQemu(Example example) throws Exception {
        DeviceTree theirs = VirtMachine.of(example).deviceTree(folder);
        DeviceTree ours = ours(example);
        List<String> theirMap = map(theirs, "iommu-map");
        List<String> ourMap = map(ours, "iommu-map");
        if (BYPASSED_HOST_BRIDGE.containsKey(example.path())) {
            assertEquals(theirMap.getFirst(), ourMap.getFirst());
            assertTrue(theirMap.getLast().endsWith(" 0x9 0xfff7"), theirMap::toString);
            assertEquals(theirMap.getLast().replace("0xfff7", "0x1ff7"), ourMap.getLast());
        } else {
            assertEquals(theirMap, ourMap);
        }
        assertTrue(theirMap.size() == (example.path().contains("smmu") ? 1 : 2), theirMap::toString);
        assertEquals(map(theirs, "msi-map"), map(ours, "msi-map"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theIommuNodeIsThatOfQemu(Example example) throws Exception {
        DeviceTree theirs = VirtMachine.of(example).deviceTree(folder);
        assertEquals(iommu(theirs), iommu(ours(example)));
    }

    /** Apart from the maps, which have tests of their own: window, bus range, interrupts and all. */
    @ParameterizedTest
    @MethodSource("examples")
    void theHostBridgeIsThatOfQemu(Example example) throws Exception {
        assertEquals(hostBridge(VirtMachine.of(example).deviceTree(folder)), hostBridge(ours(example)));
    }

    private static Map<String, String> hostBridge(DeviceTree tree) {
        Map<String, String> properties = new TreeMap<>();
        for (Property property : host(tree).properties()) {
            if (property.name().equals("interrupt-map")) {
                int[] cells = property.value().cells();
                for (int i = 4; i < cells.length; i += 10) {
                    assertTrue(tree.byPhandle(cells[i]).orElseThrow().node().value("compatible").orElseThrow().strings().contains("arm,gic-v3"));
                    cells[i] = 0;
                }
                properties.put(property.name(), hex(Value.ofCells(cells)));
            } else if (!property.name().matches("phandle|iommu-map|msi-map")) {
                properties.put(property.name(), hex(property.value()));
            }
        }
        return properties;
    }

    private DeviceTree ours(Example example) throws Exception {
        ExportedExample exported = ExportedExample.of(example, folder);
        return DtbReader.read("ours.dtb", exported.bytes(".dtb"));
    }

    private static Node host(DeviceTree tree) {
        return tree.find(HOST).or(() -> tree.find("/pcie@4010000000")).orElseThrow().node();
    }

    private static IntFunction<String> dma(LinuxDeviceTree kernel) {
        return id -> text(kernel.stream(new PciAddress(0, new Rid(id))), id);
    }

    private static IntFunction<String> msi(LinuxDeviceTree kernel) {
        return id -> text(kernel.deviceId(new PciAddress(0, new Rid(id))), id);
    }

    private static String text(LookUp answer, int id) {
        return switch (answer) {
            case LookUp.Found found -> Differences.answer(found.target(), found.id(), id);
            case LookUp.Nothing nothing -> "bypass";
            case LookUp.Failed failed -> "failure: " + failed.message();
        };
    }

    /** The entries of a map; in place of a phandle what its node is. */
    private static List<String> map(DeviceTree tree, String property) {
        int[] cells = host(tree).value(property).orElseThrow().cells();
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < cells.length; i += 4) {
            Node target = tree.byPhandle(cells[i + 1]).orElseThrow().node();
            entries.add(String.format("0x%x %s %s 0x%x 0x%x", cells[i], target.value("compatible").orElseThrow().strings(),
                    hex(target.value("reg").orElseThrow()), cells[i + 2], cells[i + 3]));
        }
        return entries;
    }

    private static String hex(Value value) {
        return HexFormat.of().formatHex(value.toBytes());
    }

    /** Every property of the IOMMU's node but its phandle. Interrupts go by their names: ours are in the order that the schema of arm,smmu-v3 wants. */
    private static Map<String, String> iommu(DeviceTree tree) {
        int phandle = host(tree).value("iommu-map").orElseThrow().cell(1);
        Node node = tree.byPhandle(phandle).orElseThrow().node();
        Map<String, String> properties = new TreeMap<>();
        for (Property property : node.properties()) {
            if (!property.name().equals("phandle") && !property.name().startsWith("interrupt")) {
                properties.put(property.name(), hex(property.value()));
            }
        }
        List<String> names = node.value("interrupt-names").map(Value::strings).orElse(List.of());
        for (int i = 0; i < names.size(); i++) {
            Value interrupts = node.value("interrupts").orElseThrow();
            assertEquals(3 * names.size(), interrupts.cellCount());
            properties.put("interrupt " + names.get(i), interrupts.cell(3 * i) + " " + interrupts.cell(3 * i + 1) + " " + interrupts.cell(3 * i + 2));
        }
        return properties;
    }
}

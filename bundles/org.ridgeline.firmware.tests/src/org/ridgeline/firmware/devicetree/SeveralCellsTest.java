/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.rules.NotExpressible;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.topology.VirtioTransport;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.NodeBuilder;
import org.ridgeline.devicetree.Value;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.devicetree.dts.DtsReader;
import org.ridgeline.firmware.export.ExportRequest;
import org.ridgeline.firmware.export.ExportResult;
import org.ridgeline.firmware.export.Exporter;
import org.ridgeline.firmware.export.OutputFormat;
import org.ridgeline.firmware.export.UnusableBaseException;
import org.ridgeline.firmware.readback.Proof;

/** Maps whose entries have all the cells that an IOMMU asks for, as Linux reads them from 7.2 on, come in and go out again. */
class SeveralCellsTest {

    private static final int PLATFORMS = 100;

    private static final String TREE = """
            /dts-v1/;

            / {
            \tmodel = "several";
            \tcompatible = "ridgeline,platform";
            \t#address-cells = <0x2>;
            \t#size-cells = <0x2>;

            \tsmmu: iommu@9050000 {
            \t\tcompatible = "arm,mmu-500", "arm,smmu-v2";
            \t\treg = <0x0 0x9050000 0x0 0x20000>;
            \t\t#iommu-cells = <0x2>;
            \t};

            \tpcie: pcie@4010000000 {
            \t\tcompatible = "pci-host-ecam-generic";
            \t\tdevice_type = "pci";
            \t\treg = <0x40 0x10000000 0x0 0x10000000>;
            \t\t#address-cells = <0x3>;
            \t\t#size-cells = <0x2>;
            \t\tranges = <0x2000000 0x0 0x10000000 0x0 0x10000000 0x0 0x10000000>;
            \t\tbus-range = <0x0 0xff>;
            \t\tlinux,pci-domain = <0x0>;
            \t\tdma-coherent;
            \t\tiommu-map = <0x8 &smmu 0x400 0x7 0x1>,
            \t\t            <0x9 &smmu 0x401 0x7 0x1>,
            \t\t            <0x10 &smmu 0x410 0x0 0x1>;
            \t};

            \tethernet: ethernet@a000000 {
            \t\tcompatible = "vendor,ethernet";
            \t\treg = <0x0 0xa000000 0x0 0x1000>;
            \t\tiommus = <&smmu 0x20 0x7f>;
            \t};
            };
            """;

    @Test
    void aTreeComesOutAsItCameIn() throws UnusableSourceException, UnusableBaseException {
        Topology topology = DeviceTreeImport.of("several.dts", TREE.getBytes(StandardCharsets.UTF_8), null).topology();
        byte[] blob = blob(topology);
        assertArrayEquals(DtbWriter.write(DtsReader.read("several.dts", TREE.getBytes(StandardCharsets.UTF_8))), blob);
        ExportRequest merged = new ExportRequest(Optional.of(Set.of(OutputFormat.DTB)), Optional.of(DtbReader.read(blob)), 3);
        assertArrayEquals(blob, Exporter.export(topology, merged).files().getFirst().bytes());
    }

    @Test
    void olderKernelsAreMentioned() throws UnusableSourceException, UnusableBaseException {
        Topology topology = DeviceTreeImport.of("several.dts", TREE.getBytes(StandardCharsets.UTF_8), null).topology();
        ExportResult result = Exporter.export(topology, ExportRequest.DEFAULT);
        assertEquals(List.of("its maps have specifiers of several cells: Linux reads them from 7.2 on"), result.notes());
        assertTrue(result.findings().stream().noneMatch(Finding::isError), () -> result.findings().toString());
    }

    private static byte[] blob(Topology topology) throws UnusableBaseException {
        ExportRequest request = new ExportRequest(Optional.of(Set.of(OutputFormat.DTB)), Optional.empty(), 3);
        return Exporter.export(topology, request).files().getFirst().bytes();
    }

    /** What is written of a random platform is read as it was drawn, each cell of it counts, and it comes in and goes out byte for byte. */
    @Test
    void randomMapsSurvive() throws UnusableSourceException, UnusableBaseException {
        long seed = Optional.ofNullable(Long.getLong("ridgeline.seed")).orElseGet(System::nanoTime);
        System.out.println("random maps of several cells from seed " + seed + " (repeat with -Dridgeline.seed=" + seed + ")");
        for (int i = 0; i < PLATFORMS; i++) {
            String which = "seed " + (seed + i);
            Random random = new Random(seed + i);
            Topology topology = platform(random);
            Translation translation = Translation.of(topology);
            assertEquals(List.of(), NotExpressible.in(translation, FirmwareFormat.DEVICE_TREE), which);
            byte[] blob = blob(topology);
            DeviceTree tree = DtbReader.read(blob);
            assertEquals(List.of(), differences(translation, tree), which);
            assertFalse(differences(translation, changed(tree, random)).isEmpty(), "a cell was changed unseen, " + which);
            if (!isAmbiguous(tree)) {
                assertArrayEquals(blob, blob(DeviceTreeImport.of("random.dtb", tree).topology()), which);
            }
        }
    }

    /**
     * Whether a map has a phandle also wherever older kernels, which read four cells an entry, look for one; phandles here are small
     * numbers.
     */
    private static boolean isAmbiguous(DeviceTree tree) {
        return tree.root().children().stream().flatMap(node -> node.value("iommu-map").stream()).map(Value::cells)
                .filter(cells -> cells.length % 4 == 0)
                .anyMatch(cells -> IntStream.range(0, cells.length / 4)
                .allMatch(entry -> tree.byPhandle(cells[4 * entry + 1]).isPresent()));
    }

    private static List<String> differences(Translation translation, DeviceTree tree) {
        return Proof.differences(translation, FirmwareFormat.DEVICE_TREE, LinuxDeviceTree.read(tree, KernelRules.FROM_7_2));
    }

    private static Topology platform(Random random) {
        TopologyBuilder platform = TopologyBuilder.named("random").its("its", 0, 0x8080000)
                .mmioIommu(iommu("several", 0x9050000, 2 + random.nextInt(2))).mmioIommu(iommu("plain", 0x9070000, 1))
                .hostBridge("pcie", bus -> bus.endpoint("nic")).msi("pcie", "its")
                .device(new PlatformDevice(TopologyBuilder.idOf("mc"), "mc", List.of("vendor,mc"),
                List.of(new RegisterWindow(0xa000000, 0x1000)),
                        List.of(), "", false, 64, VirtioTransport.NONE, false, Optional.empty(), true));
        for (String source : List.of("pcie", "mc")) {
            int next = random.nextInt(0x10);
            for (int range = 0; range < 2 + random.nextInt(4); range++) {
                int first = next;
                boolean plain = random.nextInt(3) == 0;
                int count = 1 + random.nextInt(plain ? 0x1000 : 0x20);
                long stream = random.nextInt(0x10000);
                if (plain) {
                    platform.map(source, "plain", mapping -> mapping.input(first, count).output(stream));
                } else {
                    long mask = 1 + random.nextInt(0xff);
                    platform.map(source, "several", mapping -> mapping.input(first, count).output(stream, mask));
                }
                next += count + random.nextInt(0x100);
            }
            int last = next;
            platform.map(source, "several", mapping -> mapping.input(last, 1).output(7, 1));
        }
        return platform.build();
    }

    private static MmioIommu iommu(String name, long base, int cells) {
        return new MmioIommu(TopologyBuilder.idOf(name), name, MmioIommuKind.SMMU_V2, List.of(), List.of(new RegisterWindow(base, 0x10000)),
                List.of(), 32, cells, OptionalInt.empty(), true, true, "");
    }

    /** One cell of one map is another; a phandle then leads to nothing. */
    private static DeviceTree changed(DeviceTree tree, Random random) {
        NodeBuilder root = tree.root().toBuilder();
        List<NodeBuilder> mapped = new ArrayList<>(root.children().stream().filter(node -> node.property("iommu-map") != null).toList());
        NodeBuilder node = mapped.get(random.nextInt(mapped.size()));
        int[] cells = node.property("iommu-map").value().cells();
        cells[random.nextInt(cells.length)] ^= 0x40000000;
        node.set("iommu-map", Value.ofCells(cells));
        return tree.withLinkedRoot(root.build());
    }

    @Test
    void whatNoKernelReadsIsRefused() {
        Topology whole = TopologyBuilder.named("whole").mmioIommu(iommu("smmu", 0x9050000, 2)).hostBridge("pcie", bus -> { })
                .map("pcie", "smmu", mapping -> mapping.output(0x400, 0x7f)).build();
        assertTrue(refusals(whole).getFirst().contains("65536 IDs are more than a map with specifiers of several cells lists"),
                refusals(whole)::toString);
        Topology wide = TopologyBuilder.named("wide").mmioIommu(iommu("smmu", 0x9050000, 2)).hostBridge("pcie", bus -> { })
                .map("pcie", "smmu", mapping -> mapping.input(0, 1).output(1, 2, 3)).build();
        assertTrue(refusals(wide).getFirst().contains("more than its 2 specifier cells"), refusals(wide)::toString);
    }

    private static List<String> refusals(Topology topology) {
        return NotExpressible.in(Translation.of(topology), FirmwareFormat.DEVICE_TREE).stream().map(Finding::toString).toList();
    }
}

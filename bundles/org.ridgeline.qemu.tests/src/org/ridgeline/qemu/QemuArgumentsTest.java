/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.explain.TranslationRow;
import org.ridgeline.core.explain.TranslationRows;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.topology.BridgeBuilder;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.BusBuilder;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.NumberingPolicy;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.topology.VirtioTransport;
import org.ridgeline.core.translate.Translation;

class QemuArgumentsTest {

    private static QemuExport exported(TopologyBuilder builder) {
        return QemuArguments.of(Translation.of(builder.build()));
    }

    private static List<String> lines(TopologyBuilder builder) {
        QemuExport export = exported(builder);
        assertEquals(List.of(), export.findings());
        return export.arguments().orElseThrow().lines().toList();
    }

    private static List<String> refusals(TopologyBuilder builder) {
        QemuExport export = exported(builder);
        assertTrue(export.arguments().isEmpty());
        return export.findings().stream().map(finding -> finding.subject().label() + ": " + finding.message()).toList();
    }

    private static TopologyBuilder named() {
        return TopologyBuilder.named("p");
    }

    @Test
    void everySlotIsPinned() {
        assertEquals(List.of("-M virt,gic-version=3,iommu=smmuv3", "-nodefaults",
                "-device pcie-root-port,chassis=1,slot=0,hotplug=off,disable-acs=on,id=rp,bus=pcie.0,addr=0x1",
                "-device virtio-net-pci,iommu_platform=on,id=net,bus=rp,addr=0x0", "-device e1000e,id=nic,bus=pcie.0,addr=0x1f"),
                lines(named().mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x09050000).its("its", 0, 0x08080000).hostBridge("pcie", bus -> bus
                        .endpoint("gpex", root -> root.at(0))
                        .bridge("rp", BridgeKind.ROOT_PORT,
                        port -> port.endpoint("net", net -> net.virtio(VirtioTransport.MODERN).accessPlatform()))
                        .endpoint("nic", nic -> nic.at(0x1f))).map("pcie", "smmu").msi("pcie", "its")));
    }

    @Test
    void functionsOfOneSlotSaySo() {
        List<String> lines = lines(named().its("its", 0, 0x08080000).hostBridge("pcie", bus -> bus.endpoint("usb0", usb -> usb.at(2, 0))
                .endpoint("usb1", usb -> usb.at(2, 3)).endpoint("usb2", usb -> usb.at(3, 0))));
        assertEquals(List.of("-device qemu-xhci,id=usb0,bus=pcie.0,addr=0x2,multifunction=on",
                "-device qemu-xhci,id=usb1,bus=pcie.0,addr=0x2.3,multifunction=on", "-device qemu-xhci,id=usb2,bus=pcie.0,addr=0x3"),
                lines.subList(2, 5));
    }

    @Test
    void aStandInIsTold() {
        QemuExport export = exported(named().hostBridge("pcie", bus -> bus.endpoint("mystery", some -> some.at(4))));
        assertEquals(List.of("the drivers for mystery are stand-ins: the platform does not tell what these functions are for"),
                export.notes());
        assertTrue(export.arguments().orElseThrow().contains("-device pci-testdev,id=mystery,bus=pcie.0,addr=0x4\n"));
    }

    @Test
    void moreVirtualFunctionsThanAnyDeviceHasAreRefused() {
        QemuExport export = exported(named().hostBridge("pcie", bus -> bus.endpoint("net", net -> net.at(4).sriov(255, 1, 1))));
        assertTrue(export.arguments().isEmpty());
        assertEquals(List.of("QEMU cannot be told it: no device of QEMU has more than 127 virtual functions"),
                export.findings().stream().map(Finding::message).toList());
        assertTrue(exported(named().hostBridge("pcie", bus -> bus.endpoint("net", net -> net.at(4).sriov(127, 1, 1))))
                .arguments().isPresent());
    }

    @Test
    void whatOldOnesDoNotKnowIsTold() {
        QemuExport export = exported(named().hostBridge("pcie", bus -> bus.endpoint("net", net -> net.at(4).sriov(8, 0x80, 2))));
        assertEquals(List.of("QEMU 7.2 does not know -device igb yet; newer ones do"), export.notes());
    }

    @Test
    void whatQemuCannotBeToldIsAFinding() {
        assertEquals(List.of("b: QEMU cannot be told it: its host bridges share one segment"), refusals(named().hostBridge("a", bus -> { })
                .hostBridge("b", bus -> bus.segment(1))));
        assertEquals(List.of("port: QEMU cannot be told it: the slot is taken by the machine's own device"),
                refusals(named().hostBridge("a", bus -> bus.bridge("port", BridgeKind.ROOT_PORT, port -> port.at(0)))));
        assertEquals(List.of("nic: QEMU cannot be told it: its firmware would give it 0000:01:00.0, not 0000:05:00.0, because it hands out the bus numbers itself"),
                refusals(named().hostBridge("a",
                bus -> bus.bridge("port", BridgeKind.ROOT_PORT, port -> port.at(1).buses(5, 5).endpoint("nic")))));
        assertEquals(List.of("dma-a-smmu: QEMU cannot be told it: its IOMMUs take the requester IDs of whole host bridges as they are"),
                refusals(named().mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0).hostBridge("a", bus -> bus.endpoint("nic", nic -> nic.at(1)))
                        .map("a", "smmu", mapping -> mapping.output(0x100L))));
        assertEquals(List.of("warning: the platform has nothing to say to QEMU: it has no host bridge"), exported(named()).notes());
    }

    @Test
    void whatIsWrittenHasTheSameIdsWhenItIsReadAgain() throws UnusableSourceException {
        long first = Long.getLong("ridgeline.seed", 1);
        int exported = 0;
        for (long seed = first; seed < first + 150; seed++) {
            Translation translation = Translation.of(new RandomPlatform(seed).build());
            QemuExport export = QemuArguments.of(translation);
            if (export.arguments().isPresent()) {
                exported++;
                Topology read = Lines.topology(export.arguments().get());
                Map<String, String> after = rows(Translation.of(read));
                rows(translation).forEach((name, row) ->
                        assertEquals(row, after.get(name), "-Dridgeline.seed and " + name + "\n" + export.arguments().get()));
            }
        }
        assertTrue(exported > 50, "exported: " + exported);
    }

    private static Map<String, String> rows(Translation translation) {
        Map<String, String> rows = new TreeMap<>();
        for (TranslationRow row : TranslationRows.of(translation)) {
            rows.put(row.name(), row.rid() + " " + (row.iommu() != null) + " " + row.streamId());
        }
        return rows;
    }

    /** A platform that QEMU can make, mostly. */
    private static final class RandomPlatform {
        private final Random random;
        private final List<String> names = new ArrayList<>(List.of("gpex-root"));

        RandomPlatform(long seed) {
            random = new Random(seed);
        }

        Topology build() {
            TopologyBuilder builder = named().numbering(NumberingPolicy.values()[random.nextInt(3)]);
            int iommu = random.nextInt(3);
            builder.hostBridge("pcie", bus -> {
                bus.endpoint("gpex-root", root -> root.at(0));
                if (iommu == 1) {
                    bus.iommu("viommu", PciIommuKind.VIRTIO, some -> some.at(1 + random.nextInt(31)));
                }
                fill(bus, 0);
            });
            if (iommu == 2) {
                builder.mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x09050000);
            }
            if (iommu > 0 && random.nextInt(4) > 0) {
                builder.map("pcie", iommu == 1 ? "viommu" : "smmu");
            }
            return builder.its("its", 0, 0x08080000).msi("pcie", "its").build();
        }

        private void fill(BusBuilder<?> bus, int depth) {
            for (int i = random.nextInt(5); i >= 0; i--) {
                if (depth < 3 && random.nextInt(3) == 0) {
                    BridgeKind kind = List.of(BridgeKind.ROOT_PORT, BridgeKind.PCIE_TO_PCI, BridgeKind.PCI_TO_PCI).get(random.nextInt(3));
                    bus.bridge(name("bridge"), kind, bridge -> {
                        place(slot -> bridge.at(slot));
                        hotPlug(bridge);
                        if (kind.hasSingleSlot()) {
                            bridge.endpoint(name("nvme"));
                        } else {
                            fill(bridge, depth + 1);
                        }
                    });
                } else {
                    bus.endpoint(name("net"), net -> {
                        place(slot -> net.at(slot));
                        net.virtio(VirtioTransport.values()[random.nextInt(4)]);
                    });
                }
            }
        }

        private void hotPlug(BridgeBuilder bridge) {
            if (random.nextBoolean()) {
                bridge.hotPlug();
            }
        }

        private void place(Consumer<Integer> fixed) {
            if (random.nextInt(4) > 0) {
                fixed.accept(1 + random.nextInt(31));
            }
        }

        private String name(String plain) {
            names.add(plain);
            return plain + names.size();
        }
    }
}

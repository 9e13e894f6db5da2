/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiLimitException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.viot.MmioEndpoint;
import org.ridgeline.acpi.viot.PciRange;
import org.ridgeline.acpi.viot.Viot;
import org.ridgeline.acpi.viot.ViotBody;
import org.ridgeline.acpi.viot.ViotNode;
import org.ridgeline.acpi.viot.VirtioIommuMmio;
import org.ridgeline.acpi.viot.VirtioIommuPci;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.rules.NotExpressible;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.firmware.readback.Proof;

/** What the nodes of an emitted VIOT say, and that Linux reads from it what was drawn. */
class ViotEmitterTest {

    private static List<ViotBody> emit(TopologyBuilder platform) throws AcpiException {
        Translation translation = Translation.of(platform.build());
        byte[] bytes = new ViotEmitter(translation).emit().bytes();
        assertEquals(List.of(), Proof.differences(translation, FirmwareFormat.VIOT, new LinuxViot(AcpiTable.parse(bytes)).reading()));
        return Viot.parse(bytes).nodes().stream().map(ViotNode::body).toList();
    }

    private static TopologyBuilder virt(int slot, int function) {
        return TopologyBuilder.named("virt")
                .hostBridge("pcie", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(slot, function)))
                .map("pcie", "viommu");
    }

    @Test
    void iommuAtTheLowestRequesterIdLeavesOneRange() throws AcpiException {
        assertEquals(List.of(new VirtioIommuPci(0, 0), new PciRange(1, 0, 0, 1, 0xffff, 48)), emit(virt(0, 0)));
    }

    @Test
    void iommuAtTheHighestRequesterIdLeavesOneRange() throws AcpiException {
        assertEquals(List.of(new VirtioIommuPci(0, 0xffff), new PciRange(0, 0, 0, 0, 0xfffe, 48)), emit(behindABridge(0xff, 0x1f, 7)));
    }

    private static TopologyBuilder behindABridge(int secondary, int slot, int function) {
        return TopologyBuilder.named("virt").hostBridge("pcie", bus -> bus.bridge("bridge", BridgeKind.UPSTREAM_PORT, port -> port
                .buses(secondary, secondary).endpoint("first", first -> first.at(slot == 0 ? 1 : slot, 0))
                .iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(slot, function)))).map("pcie", "viommu");
    }

    @Test
    void iommuAtTheEndsOfABusBehindABridge() throws AcpiException {
        assertEquals(List.of(new VirtioIommuPci(0, 0x200), new PciRange(0, 0, 0, 0, 0x1ff, 48),
                new PciRange(0x201, 0, 0, 0x201, 0xffff, 48)), emit(behindABridge(2, 0, 0)));
        assertEquals(List.of(new VirtioIommuPci(0, 0x2ff), new PciRange(0, 0, 0, 0, 0x2fe, 48),
                new PciRange(0x300, 0, 0, 0x300, 0xffff, 48)), emit(behindABridge(2, 0x1f, 7)));
    }

    @Test
    void twoIommusOnOneBridgeLeaveTwoHoles() throws AcpiException {
        TopologyBuilder platform = TopologyBuilder.named("virt").hostBridge("pcie", bus -> bus
                .iommu("low", PciIommuKind.VIRTIO, iommu -> iommu.at(1)).iommu("high", PciIommuKind.VIRTIO, iommu -> iommu.at(2))
                .bridge("rp1", BridgeKind.ROOT_PORT, port -> port.buses(1, 1))
                .bridge("rp2", BridgeKind.ROOT_PORT, port -> port.buses(2, 2)))
                .map("pcie", "low").map("rp2", "high");
        assertEquals(List.of(new VirtioIommuPci(0, 8), new VirtioIommuPci(0, 0x10), new PciRange(0, 0, 0, 0, 7, 48),
                new PciRange(9, 0, 0, 9, 0xf, 48), new PciRange(0x11, 0, 0, 0x11, 0x1ff, 48), new PciRange(0x200, 0, 0, 0x200, 0x2ff, 64),
                new PciRange(0x300, 0, 0, 0x300, 0xffff, 48)), emit(platform).stream().toList());
    }

    @Test
    void holeSeenThroughAMaskIsAsWideAsTheMaskMakesIt() throws AcpiException {
        List<ViotBody> nodes = emit(TopologyBuilder.named("virt").hostBridge("pcie", bus -> bus.iommuMapMask(0xfff8).buses(0, 0)
                .iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(1))).map("pcie", "viommu"));
        assertTrue(nodes.stream().noneMatch(node -> node instanceof PciRange range && range.bdfStart() <= 0xf && range.bdfEnd() >= 8),
                nodes.toString());
        assertTrue(nodes.contains(new PciRange(0, 0, 0, 7, 7, 48)), nodes.toString());
    }

    @Test
    void bypassedHostBridgeOfTheSameSegmentLeavesItsBusesOut() throws AcpiException {
        List<ViotBody> nodes = emit(TopologyBuilder.named("virt").hostBridge("pcie.0", bus -> bus.buses(0, 0x7f)
                .iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(1))).hostBridge("pxb1", bus -> bus.buses(0x80, 0x8f))
                .hostBridge("pxb2", bus -> bus.buses(0x90, 0x9f)).map("pcie.0", "viommu").map("pxb2", "viommu").bypass("pxb1"));
        assertEquals(List.of(new VirtioIommuPci(0, 8), new PciRange(0, 0, 0, 0, 7, 48), new PciRange(9, 0, 0, 9, 0x7fff, 48),
                new PciRange(0x9000, 0, 0, 0x9000, 0x9fff, 48)), nodes);
    }

    @Test
    void segmentsThatGoOnByTheFormulaAreOneRange() throws AcpiException {
        TopologyBuilder platform = TopologyBuilder.named("").mmioIommu("viommu", MmioIommuKind.VIRTIO, 0x0a003c00L);
        for (int segment = 0; segment < 4; segment++) {
            int number = segment;
            platform.hostBridge("pcie" + segment, bus -> bus.segment(number)).map("pcie" + segment, "viommu");
        }
        assertEquals(List.of(new VirtioIommuMmio(0x0a003c00L), new PciRange(0, 0, 3, 0, 0xffff, 48)), emit(platform));
        platform.hostBridge("pcie9", bus -> bus.segment(9)).map("pcie9", "viommu");
        assertEquals(List.of(new VirtioIommuMmio(0x0a003c00L), new PciRange(0, 0, 3, 0, 0xffff, 48),
                new PciRange(0x90000, 9, 9, 0, 0xffff, 48)), emit(platform));
    }

    @Test
    void deviceInTheAddressMapIsAnEndpoint() throws AcpiException {
        List<ViotBody> nodes = emit(TopologyBuilder.named("").mmioIommu("viommu", MmioIommuKind.VIRTIO, 0x0a003c00L)
                .device("disk", "virtio,mmio", 0x0a003e00L).map("disk", "viommu", map -> map.output(7)));
        assertEquals(List.of(new VirtioIommuMmio(0x0a003c00L), new MmioEndpoint(7, 0x0a003e00L, 48)), nodes);
    }

    @Test
    void iommuThatTranslatesItselfByAnExplicitRangeIsWrittenAsDrawn() {
        TopologyBuilder platform = TopologyBuilder.named("")
                .hostBridge("pcie", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(1)))
                .map("pcie", "viommu", map -> map.input(0, 0x10000));
        String source = new ViotEmitter(Translation.of(platform.build())).emit().asl();
        assertTrue(source.contains("0000:00:00.0-ff:1f.7 (viommu) to viommu"), source);
    }

    @Test
    void saysNothingWithoutAVirtioIommuInUse() {
        assertFalse(ViotEmitter.hasSomethingToSay(Translation.of(GoldenPlatforms.iort().build())));
        assertTrue(ViotEmitter.hasSomethingToSay(Translation.of(GoldenPlatforms.viot().build())));
        assertFalse(ViotEmitter.hasSomethingToSay(Translation.of(
                TopologyBuilder.named("").hostBridge("pcie", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO)).build())));
    }

    @Test
    void refusesWhatItCannotSay() {
        TopologyBuilder platform = GoldenPlatforms.viot().map("disk", "viommu", map -> map.output(0x30000));
        assertThrows(IllegalArgumentException.class, () -> new ViotEmitter(Translation.of(platform.build())).emit());
    }

    @Test
    void refusesDevicesThatItCouldNotTellApart() {
        TopologyBuilder platform = GoldenPlatforms.viot().device("disk2", "virtio,mmio", 0x0a003e00L)
                .map("disk2", "viommu", map -> map.output(0x30000));
        assertEquals(List.of("VIOT cannot say it: it names a device by its first register address, and disk has the same"),
                NotExpressible.in(Translation.of(platform.build()), FirmwareFormat.VIOT).stream().map(Finding::message).toList());
    }

    @Test
    void moreNodesThanTheCountHoldsAreKnownBeforehand() {
        TopologyBuilder platform = TopologyBuilder.named("big").mmioIommu("viommu", MmioIommuKind.VIRTIO, 0x1000)
                .hostBridge("pcie0", bus -> bus.iommuMapMask(0xfffe)).map("pcie0", "viommu", map -> map.input(0, 0x8000));
        ViotEmitter emitter = new ViotEmitter(Translation.of(platform.build()));
        assertEquals(List.of(), emitter.tooLarge());
        emitter.emit();
        platform.hostBridge("pcie1", bus -> bus.segment(1).iommuMapMask(0xfffe))
                .map("pcie1", "viommu", map -> map.input(0, 0x8000).output(5));
        ViotEmitter large = new ViotEmitter(Translation.of(platform.build()));
        assertEquals("needs 65537 VIOT nodes, the table holds 65535: map larger ranges", large.tooLarge().getFirst().message());
        assertEquals(RuleId.TABLE_TOO_LARGE, large.tooLarge().getFirst().rule());
        assertThrows(AcpiLimitException.class, large::emit);
    }
}

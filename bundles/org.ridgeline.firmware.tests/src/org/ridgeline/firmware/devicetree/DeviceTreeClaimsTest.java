/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.rules.DanglingReference;
import org.ridgeline.core.check.rules.MalformedMap;
import org.ridgeline.core.check.rules.OverlappingRanges;
import org.ridgeline.core.claims.ClaimedEntry;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodeBuilder;

class DeviceTreeClaimsTest {

    private static NodeBuilder root() {
        NodeBuilder root = Node.builder("");
        root.child("smmu@0").cells("reg", 0, 0, 1).cells("#iommu-cells", 1).cells("phandle", 1);
        root.child("big@1").cells("reg", 0, 1, 1).cells("#iommu-cells", 2).cells("phandle", 2);
        root.child("its@2").cells("reg", 0, 2, 1).flag("msi-controller").cells("#msi-cells", 1).cells("phandle", 3);
        root.child("clock@3").cells("reg", 0, 3, 1).cells("#clock-cells", 1).cells("phandle", 4);
        return root;
    }

    private static NodeBuilder host(NodeBuilder root) {
        return root.child("pcie@10").strings("device_type", "pci").cells("bus-range", 0, 3).cells("linux,pci-domain", 2);
    }

    private static Claims claims(NodeBuilder root) {
        return DeviceTreeClaims.of(DeviceTree.of(root.build()));
    }

    private static List<String> findings(Claims claims) {
        List<String> all = new java.util.ArrayList<>();
        List.of(new DanglingReference(), new MalformedMap(), new OverlappingRanges()).forEach(rule -> rule.check(claims).forEach(
                finding -> all.add(finding.severity() + " " + finding.rule() + " " + finding.subject())));
        return all;
    }

    @Test
    void entriesHaveTheirPlaceAndTarget() {
        NodeBuilder root = root();
        host(root).cells("iommu-map", 0, 1, 0, 8, 9, 1, 9, 0xf7);
        Claims claims = claims(root);
        assertEquals(new ClaimedEntry("/pcie@10: iommu-map[1]", 2, 2, 9, 0xf7, 9,
                new ClaimedTarget("/smmu@0", ClaimedTarget.State.FOUND), false), claims.maps().getFirst().entries().get(1));
        assertEquals(0x3ff, claims.maps().getFirst().lastInput());
        assertEquals(List.of(), findings(claims));
    }

    @Test
    void theTablesOfAnOverlayClaimNothing() {
        NodeBuilder root = Node.builder("");
        NodeBuilder overlay = root.child("fragment@0").child("__overlay__");
        overlay.cells("iommu-map", 0, 1, 0, 8, 9, 1, 9, 0xf7);
        overlay.child("iommu@1,0").cells("#iommu-cells", 1).cells("phandle", 1);
        root.child("__local_fixups__").child("fragment@0").child("__overlay__").cells("iommu-map", 4, 20).cells("iommus", 0);
        Claims claims = claims(root);
        assertEquals(List.of(), findings(claims));
        assertEquals(1, claims.maps().size());
        assertEquals(List.of(), claims.references());
    }

    /** The number of cells that a target asks for may be anything: a list of it alone must not be read on and on. */
    @Test
    void aListOfOneControllerEndsThere() {
        NodeBuilder root = root();
        root.child("msi@30").cells("phandle", 8).cells("reg", 0x30).flag("msi-controller").cells("#msi-cells", 0x7fffffff);
        root.child("nic@20").cells("msi-parent", 8);
        assertEquals(1, claims(root).references().size());
    }

    @Test
    void aPhandleOfNothingIsFound() {
        NodeBuilder root = root();
        host(root).cells("iommu-map", 0, 9, 0, 8).cells("msi-map", 0, 4, 0, 8);
        root.child("nic@20").cells("iommus", 1, 5, 9, 6).cells("msi-parent", 8);
        List<String> found = findings(claims(root));
        assertEquals(4, found.size(), found.toString());
        assertTrue(found.toString().contains("/nic@20: iommus[1]"), found.toString());
    }

    @Test
    void mapsOfTheWrongLengthAreFound() {
        NodeBuilder root = root();
        host(root).cells("iommu-map", 0, 1, 0).flag("msi-map");
        root.child("nic@20").cells("iommus", 2, 5);
        assertEquals(3, claims(root).malformations().size());
    }

    @Test
    void whatIsNormalIsNoFinding() {
        NodeBuilder root = root();
        host(root).cells("iommu-map", 0, 2, 0x1400, 1, 0x100, 2, 0x1401, 1).cells("iommu-map-mask", 0);
        root.child("host1x@30").cells("iommu-map", 0, 1, 1, 1, 1, 1, 2, 1);
        root.child("mc@40").cells("iommu-map", 0, 1, 0, 0).cells("msi-parent", 3);
        root.child("off@50").strings("status", "disabled").cells("iommus", 77).child("below").cells("iommu-map", 1, 2, 3);
        Claims claims = claims(root);
        assertEquals(List.of(), findings(claims).stream().filter(finding -> !finding.startsWith("info")).toList());
        assertEquals(0x1401, claims.maps().getFirst().entries().get(1).outputBase());
    }

    @Test
    void entriesOfMoreCellsAreReadWhereFourMakeNoSense() {
        NodeBuilder root = root();
        host(root).cells("iommu-map", 0, 2, 0x100, 0x3f, 1, 1, 2, 0x200, 0x3f, 1, 2, 2, 0x300, 0x3f, 1, 3, 2, 0x400, 0x3f, 1);
        Claims claims = claims(root);
        assertEquals(4, claims.maps().getFirst().entries().size());
        assertEquals(0x400, claims.maps().getFirst().entries().getLast().outputBase());
        assertEquals(List.of(), findings(claims));
    }

    @Test
    void ourOwnTreesAreSound() {
        for (Translation translation : Platforms.translations()) {
            assertEquals(List.of(), findings(DeviceTreeClaims.of(DeviceTreeEmitter.emit(translation))));
        }
    }

    private static List<String> all(NodeBuilder root) {
        return Checker.check(claims(root)).stream()
                .map(finding -> finding.severity() + ": " + finding.rule() + ": " + finding.subject().label())
                .toList();
    }

    @Test
    void anIommuBelowItsHostBridgeIsLeftOut() {
        NodeBuilder root = root();
        NodeBuilder host = host(root).cells("iommu-map", 0, 9, 0, 0x10, 0x18, 9, 0x18, 0x100);
        host.child("iommu@2,0").cells("reg", 0x1000, 0, 0, 0, 0).cells("#iommu-cells", 1).cells("phandle", 9);
        assertEquals(List.of(), all(root));
        host.cells("iommu-map", 0, 9, 0, 0x100);
        assertEquals(List.of("error: self-translation: /pcie@10: iommu-map[0]"), all(root));
    }

    private static String place(NodeBuilder root) {
        return claims(root).facts(ClaimedFact.PciIommuNode.class).stream().map(node -> node.bus().orElse("nowhere") + " "
                + Integer.toHexString(node.devfn().orElse(-1)) + " " + Integer.toHexString(node.named().orElse(-1)))
                .collect(Collectors.joining(", "));
    }

    @Test
    void anIommuOnABusSaysTwiceWhereItIs() {
        NodeBuilder root = root();
        NodeBuilder host = host(root);
        host.child("iommu@1,2").cells("reg", 0x10a00, 0, 0, 0, 0).strings("compatible", "pci1af4,1057");
        host.child("pci@1f,0").strings("device_type", "pci").cells("reg", 0xf800, 0, 0, 0, 0).child("iommu@1f")
                .cells("reg", 0x1f00, 0, 0, 0, 0)
                .cells("#iommu-cells", 1);
        host.child("nic@2,0").cells("reg", 0x1000, 0, 0, 0, 0);
        assertEquals("/pcie@10 a a, /pcie@10/pci@1f,0 1f f8", place(root));
    }

    /** As QEMU up to 7.1 calls it: by its requester ID as a decimal number. */
    @Test
    void anIommuWhoseNameIsItsRequesterId() {
        NodeBuilder root = root();
        host(root).child("virtio_iommu@16").cells("reg", 0x1000, 0, 0, 0, 0).strings("compatible", "virtio,pci-iommu");
        assertEquals("/pcie@10 10 ffffffff", place(root));
        assertEquals(List.of(), all(root));
    }

    /** It does not come up, but is no part of another domain for that. */
    @Test
    void aSecondHostBridgeOfADomain() {
        NodeBuilder root = root();
        for (String name : List.of("pcie@1", "pcie@2")) {
            root.child(name).strings("device_type", "pci").cells("linux,pci-domain", 3).cells("iommu-map", 0, 1, 0, 1);
        }
        assertEquals(List.of(3, 3), claims(root).maps().stream().map(map -> map.entries().getFirst().firstSegment()).toList());
    }

    @Test
    void hostBridgesSayTheirBusesAndTheirRoom() {
        NodeBuilder root = Node.builder("").cells("#address-cells", 2).cells("#size-cells", 2);
        root.child("pcie@1").strings("device_type", "pci").strings("compatible", "pci-host-ecam-generic").cells("reg", 0, 1, 0, 0x1000000)
                .cells("bus-range", 0, 0xf).child("pci@1,0").strings("device_type", "pci").cells("reg", 0x800, 0, 0, 0, 0);
        root.child("pcie@2").strings("device_type", "pci").cells("linux,pci-domain", 7).cells("reg", 0, 2, 0, 0x1000);
        assertEquals(List.of(new ClaimedFact.HostBridge("/pcie@1", 0, 0, 0xf, OptionalInt.of(16)),
                new ClaimedFact.HostBridge("/pcie@2", 7, 0, 0xff, OptionalInt.empty())), claims(root).facts());
    }

    private static List<String> incoherent(NodeBuilder root) {
        return claims(root).facts(ClaimedFact.NotCoherent.class).stream().map(ClaimedFact.NotCoherent::place).toList();
    }

    @Test
    void virtioSaysThatItIsCoherent() {
        NodeBuilder root = root();
        NodeBuilder iommu = root.child("iommu@50").strings("compatible", "virtio,mmio").cells("#iommu-cells", 1).cells("phandle", 9);
        NodeBuilder disk = root.child("disk@60").strings("compatible", "virtio,mmio").cells("iommus", 9, 1);
        root.child("plain@70").strings("compatible", "virtio,mmio");
        root.child("pcie@20").strings("device_type", "pci").cells("iommu-map", 0, 1, 0, 0x10000);
        NodeBuilder host = host(root).cells("iommu-map", 0, 9, 0, 0x10000);
        assertEquals(List.of("/iommu@50", "/disk@60", "/pcie@10"), incoherent(root));
        List.of(iommu, disk, host).forEach(node -> node.flag("dma-coherent"));
        assertEquals(List.of(), incoherent(root));
        host.child("below@1").strings("compatible", "virtio,mmio").cells("iommus", 9, 2);
        assertEquals(List.of(), incoherent(root));
    }

    @Test
    void anIommuThatIsNowhere() {
        NodeBuilder root = root();
        root.child("iommu").strings("compatible", "virtio,pci-iommu");
        root.child("fragment@0").child("__overlay__").child("iommu@100").strings("compatible", "riscv,pci-iommu")
                .cells("reg", 0x800, 0, 0, 0, 0);
        assertEquals("nowhere ffffffff ffffffff, /fragment@0/__overlay__ 8 ffffffff", place(root));
    }

    @Test
    void anIommuElsewhereThanItsHole() {
        NodeBuilder root = root();
        NodeBuilder host = host(root).flag("dma-coherent").cells("iommu-map", 0, 9, 0, 8, 9, 9, 9, 0x3f7);
        host.child("iommu@1,0").cells("reg", 0x1000, 0, 0, 0, 0).strings("compatible", "pci1af4,1057").cells("#iommu-cells", 1)
                .cells("phandle", 9);
        assertEquals(List.of("error: self-translation: /pcie@10: iommu-map[1]", "error: unusable-iommu: /pcie@10/iommu@1,0"), all(root));
    }

    @Test
    void severalIommusWhereTheDriverKeepsThem() {
        NodeBuilder root = root();
        for (int phandle = 5; phandle < 8; phandle++) {
            root.child("iommu@" + phandle).cells("reg", 0, phandle, 1).cells("#iommu-cells", 1).cells("phandle", phandle)
                    .strings("compatible", phandle < 7 ? "apple,t8103-dart" : "acme,mmu");
        }
        root.child("usb@1").cells("iommus", 5, 0, 6, 1);
        assertEquals(List.of(), all(root));
        root.child("usb@2").cells("iommus", 5, 0, 7, 1);
        assertEquals(List.of("error: several-iommus: /usb@2: iommus"), all(root));
    }

    @Test
    void whatAFunctionSaysIsNotRead() {
        NodeBuilder root = root();
        host(root).cells("iommu-map", 0, 1, 0, 0x100).child("pci@1,0").cells("reg", 0x800, 0, 0, 0, 0).cells("iommus", 1, 5);
        assertEquals(List.of("warning: map-on-wrong-node: /pcie@10/pci@1,0: iommus"), all(root));
    }

    @Test
    void masksAndTargetsThatCannotBeUsed() {
        NodeBuilder root = root();
        root.child("off@5").cells("reg", 0, 5, 1).strings("status", "disabled").cells("#iommu-cells", 1).cells("phandle", 5);
        host(root).cells("iommu-map", 0x100, 1, 0, 1, 0x208, 5, 1, 1, 0x300, 4, 2, 1, 0x400, 2, 3, 1).cells("iommu-map-mask", 0xff00);
        assertEquals(List.of("error: mask-ignores-base: /pcie@10: iommu-map[1]", "error: unusable-iommu: /pcie@10: iommu-map[2]",
                "warning: multi-cell-map: /pcie@10: iommu-map[3]", "warning: unusable-iommu: /pcie@10: iommu-map[1]"), all(root));
    }
}

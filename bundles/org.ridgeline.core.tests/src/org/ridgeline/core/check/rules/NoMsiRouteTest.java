/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ridgeline.core.check.Severity.ERROR;
import static org.ridgeline.core.check.Severity.WARNING;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.ClaimedTarget.Role;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.PciIommuKind;

class NoMsiRouteTest {

    private final NoMsiRoute rule = new NoMsiRoute();

    @Test
    void aRouteForEveryoneIsFine() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO).endpoint("nic"))
                .map("pcie.0", "viommu").msi("pcie.0", "its")).isFine();
    }

    @Test
    void noMsiControllerAtAllIsFine() {
        Judged.bare(rule, platform -> platform.mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x1000)
                .hostBridge("pcie.0", bus -> bus.endpoint("nic"))
                .map("pcie.0", "smmu")).isFine();
    }

    @Test
    void whoIsNotTranslatedMayDoWithout() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("nic"))).isFine();
    }

    @Test
    void aGapInTheMsiMap() {
        Judged.by(rule, platform ->
                platform.hostBridge("pcie.0", bus -> bus.endpoint("a", nic -> nic.at(1)).endpoint("b", nic -> nic.at(2)))
                .map("pcie.0", "smmu").msi("pcie.0", "its", mapping -> mapping.input(0, 0x10)))
                .isWrong(ERROR, "b", "0000:00:02.0", "no MSI");
    }

    @Test
    void theIommuItselfNeedsARoute() {
        Judged judged = Judged.by(rule, platform ->
                platform.hostBridge("pcie.0", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO).endpoint("nic")).map("pcie.0", "viommu"));
        assertEquals(List.of("viommu", "nic"), judged.subjects());
    }

    @Test
    void messagesFromBehindABridgeCarryTheBridgesRequesterId() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0",
                bus -> bus.bridge("bridge", BridgeKind.PCIE_TO_PCI, bridge -> bridge.endpoint("nic", nic -> nic.at(4))))
                .map("nic", "smmu").msi("pcie.0", "its", mapping -> mapping.input(0x100, 1))).isFine();
        Judged.by(rule, platform -> platform.hostBridge("pcie.0",
                bus -> bus.bridge("bridge", BridgeKind.PCIE_TO_PCI, bridge -> bridge.endpoint("nic", nic -> nic.at(4))))
                .map("nic", "smmu").msi("pcie.0", "its", mapping -> mapping.input(0x120, 1))).isWrong(ERROR, "nic", "0000:01:00.0");
    }

    /** A host bridge whose msi-map has one entry. */
    private static Claimed tree(long base, long count) {
        return Claimed.iommuMap().at("/pcie: iommu-map").range(0, 0x10000, 0, "/smmu", Role.IOMMU)
                .after(Claimed.msiMap().at("/pcie: msi-map").range(base, count, 0, "/its", Role.MSI_CONTROLLER).claims());
    }

    @Test
    void aTreeWhoseMapForMessagesHasGaps() {
        Judged.by(rule, tree(0, 0x10000).claims()).isFine();
        Judged.by(rule, tree(0x100, 0x100).claims())
                .isWrong(WARNING, "/pcie: iommu-map", "00:00.0-00:1f.7 and others", "no MSI controller");
        Judged.by(rule, tree(0, 0).claims()).isFine();
        Judged.by(rule, Claimed.iommuMap().at("/pcie: iommu-map").range(0, 0x10000, 0, "/smmu", Role.IOMMU).claims()).isFine();
    }

    @Test
    void aBridgeThatHasAMapOfItsOwn() {
        Judged.by(rule, tree(0x100, 0x100)
                .after(Claimed.msiMap().at("/pcie/pci@1,0: msi-map").range(0, 0x10000, 0, "/its", Role.MSI_CONTROLLER).claims())
                .claims()).isFine();
        Judged.by(rule, tree(0x100, 0x100).mask(0).claims()).isFine();
    }

    @Test
    void theHoleIsForTheIommuAlone() {
        ClaimedFact iommu = new ClaimedFact.PciIommu("/pcie/iommu@1,0", 0, 8);
        Claimed holes = Claimed.iommuMap().at("/pcie: iommu-map").range(0, 8, 0, "/pcie/iommu@1,0", Role.IOMMU)
                .range(9, 0xfff7, 9, "/pcie/iommu@1,0", Role.IOMMU).fact(iommu);
        Judged.by(rule, holes.after(Claimed.msiMap().at("/pcie: msi-map").range(0, 8, 0, "/its", Role.MSI_CONTROLLER)
                .range(9, 0xfff7, 9, "/its", Role.MSI_CONTROLLER).claims()).claims())
                .isWrong(ERROR, "/pcie/iommu@1,0", "00:01.0", "iommu-map alone");
    }

    /** A root complex, all of it behind an SMMU but for what goes right to the ITS; the SMMU hands on some of its streams. */
    @Test
    void belowTheFirstBusNobodySendsMessages() {
        ClaimedFact host = new ClaimedFact.HostBridge("/pcie", 0, 0x40, 0xff, OptionalInt.empty());
        Judged.by(rule, tree(0x4000, 0xc000).fact(host).claims()).isFine();
        Judged.by(rule, tree(0x4100, 0xbf00).fact(host).claims())
                .isWrong(WARNING, "/pcie: iommu-map", "40:00.0-40:1f.7, which");
    }

    private static Claimed iort(long base, long count) {
        return Claimed.rootComplex(0xffff).at("rc").range(0, 0x100, 0x1000, "smmu", Role.IOMMU)
                .range(0x100, 0xff00, 0, "its", Role.MSI_CONTROLLER)
                .after(Claimed.iortNode().at("smmu").range(base, count, 0, "its", Role.MSI_CONTROLLER).claims());
    }

    @Test
    void anIortWhoseSmmuHandsNotEverythingOn() {
        Judged.by(rule, iort(0x1000, 0x100).claims()).isFine();
        Judged.by(rule, iort(0x1000, 0x80).claims()).isWrong(WARNING, "rc", "00:10.0-00:1f.7", "no MSI controller");
        Judged.by(rule, iort(0, 0x100).claims()).isWrong(WARNING, "rc", "00:00.0-00:1f.7");
        Judged.by(rule, iort(0x1000, 0x100).fact(new ClaimedFact.MessageMapping("smmu", "smmu[0]")).claims()).isFine();
    }
}

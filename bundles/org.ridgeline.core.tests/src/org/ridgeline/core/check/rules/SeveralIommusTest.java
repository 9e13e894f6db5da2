/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.ridgeline.core.check.Severity.ERROR;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.ClaimedReference;
import org.ridgeline.core.claims.ClaimedTarget.Role;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.TopologyBuilder;

class SeveralIommusTest {

    private final SeveralIommus rule = new SeveralIommus();

    @Test
    void severalStreamsOfOneIommuAreFine() {
        Judged.by(rule, platform -> platform.device("dma", "vendor,dma", 0x1000).map("dma", "smmu", mapping -> mapping.output(1))
                .map("dma", "smmu", mapping -> mapping.output(2))).isFine();
    }

    @Test
    void aPlatformDeviceAtTwoIommus() {
        Judged.by(rule, platform -> platform.device("dma", "vendor,dma", 0x1000).map("dma", "smmu", mapping -> mapping.output(1))
                .map("dma", "smmu2", mapping -> mapping.output(2))).isWrong(ERROR, "dma", "smmu and to smmu2", "first of them");
    }

    @Test
    void aHostBridgeAtTwoIommus() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> { }).map("pcie.0", "smmu").map("pcie.0", "smmu2"))
                .isWrong(ERROR, "dma-pcie.0-smmu2", "0000:00:00.0-ff:1f.7", "drawn to smmu and to smmu2");
    }

    @Test
    void anIommuAndBypass() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("nic")).map("nic", "smmu").bypass("nic"))
                .isWrong(ERROR, "dma-nic-bypass", "smmu and to bypass");
    }

    @Test
    void aMoreSpecificMappingIsNoSecondOne() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("nic")).map("pcie.0", "smmu").map("nic", "smmu2"))
                .isFine();
    }

    @Test
    void twoOutputsOfOneIommuAreAnotherRule() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> { }).map("pcie.0", "smmu")
                .map("pcie.0", "smmu", mapping -> mapping.output(5))).isFine();
    }

    private static ClaimedReference to(String list, String iommu, int cells) {
        return new ClaimedReference(list, new ClaimedTarget(iommu, ClaimedTarget.State.FOUND, iommu, Role.IOMMU, cells));
    }

    private static Claims lists(ClaimedReference... references) {
        return new Claims(FirmwareFormat.DEVICE_TREE, List.of(), List.of(references), List.of());
    }

    @Test
    void oneDriverKeepsSeveralForOneDevice() {
        Judged.by(rule, platform -> dart(dart(platform, "dart0", "apple,t8103-dart"), "dart1", "apple,t8103-dart")
                .device("usb", "acme,usb", 0x9000).map("usb", "dart0").map("usb", "dart1")).isFine();
        Judged.by(rule, platform -> dart(dart(platform, "dart0", "apple,t8103-dart"), "mmu", "acme,mmu")
                .device("usb", "acme,usb", 0x9000).map("usb", "dart0").map("usb", "mmu")).isWrong(ERROR, "usb", "dart0 and to mmu");
    }

    private static TopologyBuilder dart(TopologyBuilder platform, String name, String compatible) {
        return platform.mmioIommu(new MmioIommu(TopologyBuilder.idOf(name), name, MmioIommuKind.VENDOR, List.of(compatible),
                List.of(new RegisterWindow(0x5000, 0x1000)), List.of(), 8, 1, OptionalInt.empty(), true, true, ""));
    }

    @Test
    void aListOfADeviceTree() {
        Judged.by(rule, lists(to("/dma: iommus[0]", "/smmu", 1), to("/dma: iommus[1]", "/smmu", 1), to("/gpu: iommus[0]", "/other", 1)))
                .isFine();
        Judged.by(rule, lists(to("/dma: iommus[0]", "/smmu", 1), to("/dma: iommus[1]", "/other", 1)))
                .isWrong(ERROR, "/dma: iommus", "/smmu and to /other", "first of them");
        Judged.by(rule, lists(to("/vop: iommus[0]", "/mmu0", 0), to("/vop: iommus[1]", "/mmu1", 0))).isFine();
        List<ClaimedReference> usb = List.of(to("/usb: iommus[0]", "/dart0", 1), to("/usb: iommus[1]", "/dart1", 1));
        Judged.by(rule, new Claims(FirmwareFormat.DEVICE_TREE, List.of(), usb, List.of(),
                List.of(new ClaimedFact.SharingIommu("/dart0"), new ClaimedFact.SharingIommu("/dart1")))).isFine();
    }

    @Test
    void aNamedComponent() {
        Claimed two = Claimed.iortNode().at("nc").single(1, "smmu", Role.IOMMU).single(2, "other", Role.IOMMU)
                .single(3, "its", Role.MSI_CONTROLLER);
        Judged.by(rule, two.claims()).isFine();
        Judged.by(rule, two.fact(new ClaimedFact.Component("nc", "\\_SB_.DMA0")).claims()).isWrong(ERROR, "nc", "smmu and to other");
        Judged.by(rule, Claimed.iortNode().at("bus").range(0, 8, 1, "smmu", Role.IOMMU).range(8, 8, 1, "other", Role.IOMMU)
                .fact(new ClaimedFact.Component("bus", "\\_SB_.BUS0")).claims()).isFine();
    }
}

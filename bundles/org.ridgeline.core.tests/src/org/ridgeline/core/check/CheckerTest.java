/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.FirmwareInterface;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.topology.VirtioTransport;
import org.ridgeline.core.translate.Translation;

class CheckerTest {

    @Test
    void aSoundPlatformHasNoFindings() {
        TopologyBuilder platform = TopologyBuilder.named("sound").its("its", 0, 0x1000)
                .hostBridge("pcie.0", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(1))
                        .endpoint("net", net -> net.at(2).virtio(VirtioTransport.MODERN).accessPlatform()))
                .map("pcie.0", "viommu").msi("pcie.0", "its");
        assertEquals(List.of(), Checker.check(Translation.of(platform.build())));
    }

    @Test
    void aPlatformWithoutMsiControllersAndOneWithAMaskOfZeroHaveNoErrors() {
        TopologyBuilder platform = TopologyBuilder.named("board").mmioIommu("smmu", MmioIommuKind.SMMU_V2, 0x1000)
                .hostBridge("pcie", bus -> bus.iommuMapMask(0).endpoint("a", nic -> nic.at(0)).endpoint("b", nic -> nic.at(1)))
                .map("pcie", "smmu")
                .device("usb", "vendor,usb", 0x2000).device("sata", "vendor,sata", 0x3000).firmware(FirmwareInterface.DEVICE_TREE)
                .map("usb", "smmu", mapping -> mapping.output(0x40)).map("sata", "smmu", mapping -> mapping.output(0x40));
        List<Finding> findings = Checker.check(Translation.of(platform.build()));
        assertEquals(List.of("info: stream-id-collision: sata", "info: mask-folds-ids: pcie", "info: shared-group: a"),
                findings.stream().map(finding -> finding.severity() + ": " + finding.rule() + ": " + finding.subject().label()).toList());
    }

    @Test
    void errorsComeFirst() {
        TopologyBuilder platform = TopologyBuilder.named("broken").its("its", 0, 0x1000)
                .hostBridge("pcie.0", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO)
                .endpoint("net", net -> net.virtio(VirtioTransport.MODERN)))
                .map("pcie.0", "viommu").map("viommu", "viommu").msi("pcie.0", "its");
        List<Finding> findings = Checker.check(Translation.of(platform.build()));
        assertEquals(List.of("error: self-translation", "warning: unpinned-rid", "warning: access-platform-missing"),
                findings.stream().map(finding -> finding.severity() + ": " + finding.rule()).toList());
        assertTrue(findings.getFirst().toString().startsWith("error: self-translation: viommu: requester ID 0000:00:00.0"));
    }

    @Test
    void rulesAreKnownByTheirNames() {
        assertEquals(Optional.of(RuleId.STREAM_ID_COLLISION), RuleId.named("stream-id-collision"));
        assertEquals(Optional.empty(), RuleId.named("STREAM_ID_COLLISION"));
        assertEquals(RuleId.values().length, Arrays.stream(RuleId.values()).map(RuleId::toString).distinct().count());
    }

    @Test
    void severitiesAreThoseOfTheTable() {
        List<RuleId> warnings = Arrays.stream(RuleId.values()).filter(rule -> rule.severity() == Severity.WARNING).toList();
        assertEquals(List.of(RuleId.UNPINNED_RID, RuleId.ACCESS_PLATFORM_MISSING, RuleId.ID_NOT_REPRESENTABLE, RuleId.MASK_FOLDS_IDS,
                RuleId.MULTI_CELL_MAP, RuleId.MAP_ON_WRONG_NODE, RuleId.RMR_IGNORED, RuleId.NOT_COHERENT, RuleId.BOOT_BYPASS_OFF,
                RuleId.DT_ACPI_DIVERGENCE), warnings);
        List<RuleId> explanations = Arrays.stream(RuleId.values()).filter(rule -> rule.severity() == Severity.INFO).toList();
        assertEquals(List.of(RuleId.SELF_TRANSLATION_ACPI, RuleId.SHARED_GROUP, RuleId.UNTRANSLATED, RuleId.UNUSED_SUPPRESSION),
                explanations);
    }
}

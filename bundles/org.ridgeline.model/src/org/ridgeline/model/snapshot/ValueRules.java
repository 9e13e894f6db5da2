/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.snapshot;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.PciBridge;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.RegisterWindow;
import org.ridgeline.model.ReservedMemoryRegion;
import org.ridgeline.model.SriovCapability;
import org.ridgeline.model.Suppression;
import org.ridgeline.model.text.NumberText;

/** What the values of one element must be to each other; each value alone is already in its range. */
final class ValueRules {
    /** Configuration space of one bus: 256 functions of 4 KiB (PCIe Base Specification, 7.2.2). */
    private static final long ECAM_BYTES_PER_BUS = 0x100000;

    private ValueRules() {
    }

    /** The first rule that an element breaks. */
    static Optional<Gap> gapOf(EObject object) {
        return switch (object) {
            case Platform platform when !isPrintable(platform.getOemId()) ->
                    gap(platform, PlatformPackage.Literals.PLATFORM__OEM_ID, notPrintable("oemId"));
            case Platform platform when !isPrintable(platform.getOemTableId()) ->
                    gap(platform, PlatformPackage.Literals.PLATFORM__OEM_TABLE_ID, notPrintable("oemTableId"));
            case Platform platform when !isPrintable(platform.getCreatorId()) ->
                    gap(platform, PlatformPackage.Literals.PLATFORM__CREATOR_ID, notPrintable("creatorId"));
            case PciHostBridge bridge when bridge.getLastBus() < bridge.getFirstBus() ->
                    gap(bridge, PlatformPackage.Literals.PCI_HOST_BRIDGE__LAST_BUS,
                    "lastBus " + NumberText.hex(bridge.getLastBus()) + " is below firstBus " + NumberText.hex(bridge.getFirstBus()));
            case PciHostBridge bridge when bridge.getEcamBase() != null
                    && runsPastTheEnd(bridge.getEcamBase(), (bridge.getLastBus() - bridge.getFirstBus() + 1L) * ECAM_BYTES_PER_BUS) ->
                    gap(bridge, PlatformPackage.Literals.PCI_HOST_BRIDGE__ECAM_BASE,
                    "the ECAM at " + NumberText.hex(bridge.getEcamBase()) + " runs past the end of the address map");
            case PciHostBridge bridge when Integer.bitCount(bridge.getInterruptSlots()) != 1 -> gap(bridge,
                    PlatformPackage.Literals.PCI_HOST_BRIDGE__INTERRUPT_SLOTS,
                    "interruptSlots " + bridge.getInterruptSlots() + " is no power of two");
            case PciBridge bridge when bridge.getSecondaryBus() != null && bridge.getSubordinateBus() != null
                    && bridge.getSubordinateBus() < bridge.getSecondaryBus() ->
                    gap(bridge, PlatformPackage.Literals.PCI_BRIDGE__SUBORDINATE_BUS, "subordinateBus "
                    + NumberText.hex(bridge.getSubordinateBus()) + " is below secondaryBus " + NumberText.hex(bridge.getSecondaryBus()));
            case SriovCapability sriov when sriov.getEnabledVfs() > sriov.getTotalVfs() -> gap(sriov,
                    PlatformPackage.Literals.SRIOV_CAPABILITY__ENABLED_VFS,
                    "enabledVfs " + sriov.getEnabledVfs() + " is more than totalVfs " + sriov.getTotalVfs());
            case RegisterWindow window when runsPastTheEnd(window.getBase(), window.getSize()) -> gap(window,
                    PlatformPackage.Literals.REGISTER_WINDOW__SIZE,
                    "the window at " + NumberText.hex(window.getBase()) + " runs past the end of the address map");
            case ReservedMemoryRegion region when runsPastTheEnd(region.getBase(), region.getSize()) -> gap(region,
                    PlatformPackage.Literals.RESERVED_MEMORY_REGION__SIZE,
                    "the memory at " + NumberText.hex(region.getBase()) + " runs past the end of the address map");
            case DmaMapping mapping when mapping.isBypass() && mapping.getIommu() != null -> gap(mapping,
                    PlatformPackage.Literals.DMA_MAPPING__BYPASS, ElementText.of(mapping) + " has an iommu and says bypass");
            case DmaMapping mapping when !mapping.isBypass() && mapping.getIommu() == null -> gap(mapping, null,
                    ElementText.of(mapping) + " needs an iommu, or bypass=\"true\"");
            case Suppression suppression when RuleId.named(suppression.getRule()).isEmpty() -> gap(suppression,
                    PlatformPackage.Literals.SUPPRESSION__RULE, "there is no rule '" + suppression.getRule() + "'");
            case Suppression suppression when !RuleId.named(suppression.getRule()).orElseThrow().maySuppress() -> gap(suppression,
                    PlatformPackage.Literals.SUPPRESSION__RULE, suppression.getRule() + " cannot be suppressed");
            case Suppression suppression when suppression.getReason()
                    .isBlank() -> gap(suppression, PlatformPackage.Literals.SUPPRESSION__REASON,
                    "the suppression of " + suppression.getRule() + " needs a reason");
            default -> Optional.empty();
        };
    }

    private static boolean isPrintable(String text) {
        return text == null || text.chars().allMatch(c -> c >= 0x20 && c <= 0x7e);
    }

    private static String notPrintable(String feature) {
        return feature + " holds a character that is not printable ASCII";
    }

    private static boolean runsPastTheEnd(long base, long size) {
        return Long.compareUnsigned(base + (size - 1), base) < 0;
    }

    private static Optional<Gap> gap(EObject element, EStructuralFeature feature, String message) {
        return Optional.of(new Gap(element, feature, message));
    }
}

/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.edit;

import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ridgeline.model.PlatformPackage;

/** The groups in which fields are shown: a tab of the property sheet each, a category in generic editors. */
public enum Category {
    GENERAL("General"),
    PCI("PCI"),
    MAPPING("Mapping"),
    REGISTERS("Registers & interrupts"),
    FIRMWARE("Firmware"),
    PLATFORM("Platform");

    private static final Map<Category, Set<String>> FEATURES = Map.of(
            GENERAL, Set.of("id", "name", "kind", "virtio", "accessPlatform", "idBits", "bootBypass", "streamMatchGroups", "deviceIdBits",
            "masters", "bus",
                    "remappable", "privileged", "x", "y", "width", "height", "element", "rule", "reason"),
            PCI, Set.of("segment", "firstBus", "lastBus", "slot", "function", "multifunction", "acs", "ats", "aliasDevfns", "secondaryBus",
                    "subordinateBus", "hotPlug", "reservedBuses", "totalVfs", "enabledVfs", "firstVfOffset", "vfStride", "ari",
                    "fixedAddress", "sriov"),
            MAPPING, Set.of("source", "iommu", "bypass", "controller", "inputBase", "count", "output", "outputBase", "iommuMapMask",
                    "msiMapMask"),
            REGISTERS, Set.of("ecamBase", "windows", "interruptRoutes", "interruptSlots", "registers", "interrupts", "base", "size",
                    "gsiv", "edge", "space", "pciBase", "cpuBase", "pin"));

    private final String text;

    Category(String text) {
        this.text = text;
    }

    /** The group of a feature of the metamodel. */
    public static Category of(EStructuralFeature feature) {
        if (feature.getEContainingClass() == PlatformPackage.Literals.PLATFORM) {
            return feature == PlatformPackage.Literals.PLATFORM__NAME ? GENERAL : PLATFORM;
        }
        return FEATURES.entrySet().stream().filter(each -> each.getValue().contains(feature.getName())).map(Map.Entry::getKey).findAny()
                .orElse(FIRMWARE);
    }

    /** Its title. */
    public String text() {
        return text;
    }
}

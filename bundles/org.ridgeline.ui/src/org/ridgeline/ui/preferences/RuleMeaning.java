/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.preferences;

import org.ridgeline.core.check.RuleId;

/** What each rule finds, in one line for people who have not met it yet. */
public final class RuleMeaning {

    private RuleMeaning() {
    }

    /** The line of a rule. */
    public static String of(RuleId rule) {
        return switch (rule) {
            case SELF_TRANSLATION -> "An IOMMU that is a PCI function is told to translate its own requests: its driver never comes up.";
            case IOMMU_CYCLE -> "An IOMMU is translated by another one, in a chain or a circle: no system follows that.";
            case STREAM_ID_COLLISION -> "Two masters have one stream ID on one IOMMU, so they share one address space.";
            case RID_COLLISION -> "Two functions have one requester ID: nobody can tell their requests apart.";
            case PARTIAL_ALIAS_COVERAGE -> "Requests of one function carry several IDs, and not all of them go through the same IOMMU.";
            case SEVERAL_IOMMUS -> "One device is led to two IOMMUs: systems take the first one and forget the other.";
            case NO_MSI_ROUTE -> "A function that needs MSIs has no route to an MSI controller.";
            case DEVICE_ID_COLLISION -> "Two devices have one device ID on one MSI controller, or an ID that is too wide for it.";
            case UNPINNED_RID -> "A hole or an explicit range depends on a requester ID that moves when a device is plugged.";
            case BUS_OUT_OF_RANGE -> "A bus number lies outside of its host bridge or bridge, or host bridges share bus numbers.";
            case VF_OUT_OF_RANGE -> "Virtual functions lie outside of the buses or mappings of their physical function.";
            case IMPOSSIBLE_SLOT -> "A function sits at a slot where no system looks for it.";
            case ACCESS_PLATFORM_MISSING -> "A virtio device behind an IOMMU does not offer VIRTIO_F_ACCESS_PLATFORM and bypasses it.";
            case ID_NOT_REPRESENTABLE -> "A stream ID or device ID has more bits than its IOMMU or controller takes.";
            case MASK_FOLDS_IDS -> "A map mask makes one ID of several functions that exist, so they cannot be told apart.";
            case NOT_EXPRESSIBLE -> "A firmware format cannot say what is drawn; it is not written.";
            case TABLE_TOO_LARGE -> "A table or blob exceeds what its format or reader takes.";
            case OVERLAPPING_RANGES -> "Entries of one map in firmware claim the same IDs: which one wins differs by system.";
            case COUNT_OFF_BY_ONE -> "A count in an IORT is written as it is, not as the number of IDs minus one.";
            case DANGLING_REFERENCE -> "A map in firmware leads nowhere, or to something that takes no IDs.";
            case MALFORMED_MAP -> "A map, entry or node in firmware is malformed; systems drop it whole.";
            case SMMU_MSI_INDEX -> "An SMMUv3 designates a mapping for its own messages that the devices behind it need.";
            case IORT_MAPPING_FORM -> "A mapping of an IORT is in order on paper, but Linux reads it otherwise.";
            case MASK_IGNORES_BASE -> "A mask clears bits of an entry's first ID: look-ups fail from that entry on.";
            case MULTI_CELL_MAP -> "An entry has other specifier cells than its IOMMU asks for: kernels differ in how they read it.";
            case UNUSABLE_IOMMU -> "A device is led to an IOMMU that is disabled, or that does not say what it takes.";
            case MAP_ON_WRONG_NODE -> "A map or stream list stands at a PCI function, where no kernel reads it.";
            case SELF_TRANSLATION_ACPI -> "A VIOT leads an IOMMU to itself: Linux leaves it out by itself, other systems need not.";
            case SPLIT_ROOT_COMPLEX -> "A PCI segment has several root complexes in an IORT: Linux uses the first alone.";
            case RMR_IGNORED -> "A reserved memory range stands in an IORT that is too old for it.";
            case VIOT_PLACEMENT -> "A VIOT cannot name an IOMMU so that it is found.";
            case SHARED_GROUP -> "An IOMMU group holds several devices: they can only be handed to one guest together.";
            case UNTRANSLATED -> "Functions bypass every IOMMU while others beside them are translated.";
            case NOT_COHERENT -> "Firmware calls a virtio device not coherent, so a driver may see stale data.";
            case BOOT_BYPASS_OFF -> "A virtio-iommu lets nothing pass before a driver attaches it: firmware cannot boot from behind it.";
            case DT_ACPI_DIVERGENCE -> "The device tree and the ACPI tables of one machine say different things.";
            case UNUSED_SUPPRESSION -> "A suppression hides nothing: what it accepted is gone, or was never there.";
        };
    }
}

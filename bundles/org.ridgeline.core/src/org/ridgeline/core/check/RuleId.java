/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rules by the names that people see everywhere: on the command line, in markers and in the help. */
public enum RuleId {
    /** An IOMMU that is a PCI function translates its own requests. */
    SELF_TRANSLATION(Severity.ERROR),
    /** An IOMMU is itself translated by another one, in a chain or in a circle. */
    IOMMU_CYCLE(Severity.ERROR),
    /** Two masters have one stream ID on one IOMMU. */
    STREAM_ID_COLLISION(Severity.ERROR),
    /** Two functions have one requester ID. */
    RID_COLLISION(Severity.ERROR),
    /** Some requester IDs of a function are translated and others are not, or by another IOMMU. */
    PARTIAL_ALIAS_COVERAGE(Severity.ERROR),
    /** One device is led to two IOMMUs. */
    SEVERAL_IOMMUS(Severity.ERROR),
    /** A function that needs an MSI route has none. */
    NO_MSI_ROUTE(Severity.ERROR),
    /** Two devices have one device ID on one MSI controller, or an ID beyond its width. */
    DEVICE_ID_COLLISION(Severity.ERROR),
    /** A hole or an explicit range depends on a requester ID that nobody fixed. */
    UNPINNED_RID(Severity.WARNING),
    /** A bus number lies outside of its host bridge or bridge, or host bridges share bus numbers. */
    BUS_OUT_OF_RANGE(Severity.ERROR),
    /** Virtual functions lie outside of the buses or mappings of their physical function. */
    VF_OUT_OF_RANGE(Severity.ERROR),
    /** A function sits where nobody looks for it. */
    IMPOSSIBLE_SLOT(Severity.ERROR),
    /** A virtio device behind an IOMMU does not offer VIRTIO_F_ACCESS_PLATFORM. */
    ACCESS_PLATFORM_MISSING(Severity.WARNING),
    /** An ID does not fit its IOMMU or target. */
    ID_NOT_REPRESENTABLE(Severity.WARNING),
    /** A mask makes requester IDs of functions that exist one. */
    MASK_FOLDS_IDS(Severity.WARNING),
    /** A firmware format cannot say what was drawn. */
    NOT_EXPRESSIBLE(Severity.ERROR),
    /** A table or blob exceeds what its format or reader takes. */
    TABLE_TOO_LARGE(Severity.ERROR),
    /** Entries of one map claim the same input IDs. */
    OVERLAPPING_RANGES(Severity.ERROR),
    /** An IORT count was written as a count, not as a count minus one. */
    COUNT_OFF_BY_ONE(Severity.ERROR),
    /** A reference leads nowhere, or to something that takes no input. */
    DANGLING_REFERENCE(Severity.ERROR),
    /** A map, entry or node is malformed. */
    MALFORMED_MAP(Severity.ERROR),
    /** An SMMUv3 designates a mapping for its own messages that others need. */
    SMMU_MSI_INDEX(Severity.ERROR),
    /** A mapping of an IORT is in order on paper, but Linux reads it otherwise. */
    IORT_MAPPING_FORM(Severity.ERROR),
    /** A mask clears bits of an entry's first ID. */
    MASK_IGNORES_BASE(Severity.ERROR),
    /** An entry has other cells than its target asks for. */
    MULTI_CELL_MAP(Severity.WARNING),
    /** A master is led to an IOMMU that cannot be used. */
    UNUSABLE_IOMMU(Severity.ERROR),
    /** A map stands where nobody reads it. */
    MAP_ON_WRONG_NODE(Severity.WARNING),
    /** A VIOT leads an IOMMU to itself. */
    SELF_TRANSLATION_ACPI(Severity.INFO),
    /** A PCI segment has several root complexes in an IORT. */
    SPLIT_ROOT_COMPLEX(Severity.ERROR),
    /** A reserved memory range is not looked at. */
    RMR_IGNORED(Severity.WARNING),
    /** A VIOT does not reach an IOMMU. */
    VIOT_PLACEMENT(Severity.ERROR),
    /** Devices can only be handed to one guest together. */
    SHARED_GROUP(Severity.INFO),
    /** Functions bypass while others beside them are translated. */
    UNTRANSLATED(Severity.INFO),
    /** A virtio device is called not coherent. */
    NOT_COHERENT(Severity.WARNING),
    /** Nothing behind an IOMMU works before a driver attaches it. */
    BOOT_BYPASS_OFF(Severity.WARNING),
    /** The device tree and the ACPI tables of a machine say different things. */
    DT_ACPI_DIVERGENCE(Severity.WARNING),
    /** A suppression hides nothing. */
    UNUSED_SUPPRESSION(Severity.INFO);

    private final Severity severity;

    RuleId(Severity severity) {
        this.severity = severity;
    }

    /** The severity of its findings where nothing else is said. */
    public Severity severity() {
        return severity;
    }

    /** Whether somebody may accept what it finds: not if nothing is written because of it, or if it is about suppressions. */
    public boolean maySuppress() {
        return this != NOT_EXPRESSIBLE && this != TABLE_TOO_LARGE && this != UNUSED_SUPPRESSION;
    }

    /** The rule of that name, if there is one. */
    public static Optional<RuleId> named(String name) {
        return Arrays.stream(values()).filter(rule -> rule.toString().equals(name)).findFirst();
    }

    /** Its name as people see it, for example {@code self-translation}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

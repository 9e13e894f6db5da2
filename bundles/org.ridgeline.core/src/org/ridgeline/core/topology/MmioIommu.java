/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import java.util.List;
import java.util.OptionalInt;

/**
 * An IOMMU in the address map; it has no requester ID, so nothing needs a hole for it.
 *
 * @param id               its identity
 * @param name             its name
 * @param kind             what it is
 * @param compatible       device-tree compatible strings, most specific first; empty: the kind's own
 * @param registers        its register windows, the first one is its address
 * @param interrupts       its wired interrupts, named as in its binding
 * @param idBits           bits of stream ID, 1 to 32
 * @param specifierCells   {@code #iommu-cells}, 0 to 4
 * @param streamMatchGroups how many stream match registers an SMMUv2 has, or empty where unknown
 * @param bootBypass       virtio-iommu: whether requests pass untranslated before a driver attaches them
 * @param coherentWalk     whether its table walks are cache coherent
 * @param acpiPath         its ACPI namespace path, for example {@code \_SB_.VR00}; may be empty
 */
public record MmioIommu(ElementId id, String name, MmioIommuKind kind, List<String> compatible, List<RegisterWindow> registers,
        List<Interrupt> interrupts, int idBits, int specifierCells, OptionalInt streamMatchGroups, boolean bootBypass, boolean coherentWalk,
        String acpiPath) implements Iommu {

    /** Keeps its own copies; refuses an IOMMU without an address and numbers that no IOMMU has. */
    public MmioIommu {
        compatible = List.copyOf(compatible);
        registers = List.copyOf(registers);
        interrupts = List.copyOf(interrupts);
        if (registers.isEmpty()) {
            throw new IllegalArgumentException("IOMMU " + name + " needs a register window");
        }
        Range.require(idBits, 1, 32, "stream ID bits");
        Range.require(specifierCells, 0, 4, "specifier cells");
        streamMatchGroups.ifPresent(groups -> Range.require(groups, 1, 0xffff, "stream match groups"));
    }

    /** An IOMMU of a kind with that kind's usual properties. */
    public MmioIommu(ElementId id, String name, MmioIommuKind kind, RegisterWindow registers) {
        this(id, name, kind, List.of(), List.of(registers), List.of(), kind.defaultIdBits(), 1, OptionalInt.empty(), true, true, "");
    }

    /** The first register address, by which firmware tables name it. */
    public long base() {
        return registers.getFirst().base();
    }

    @Override
    public boolean isVirtio() {
        return kind == MmioIommuKind.VIRTIO;
    }

    /** Whether it is an Arm SMMU, so that IORT describes it. */
    public boolean isSmmu() {
        return kind == MmioIommuKind.SMMU_V2 || kind == MmioIommuKind.SMMU_V3;
    }

    /** Whether one device may use several of its kind at once. */
    public boolean sharesDevices() {
        return sharesDevices(compatible);
    }

    /** Whether the driver for these compatible strings keeps several IOMMUs for one device (Linux, drivers/iommu/apple-dart.c). */
    public static boolean sharesDevices(List<String> compatible) {
        return compatible.stream().anyMatch(name -> name.startsWith("apple,") && name.endsWith("dart"));
    }
}

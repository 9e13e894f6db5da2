/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.FirmwareInterface;
import org.ridgeline.core.translate.Translation;

/**
 * The IOMMU groups that Linux would make of a platform (drivers/iommu/iommu.c, pci_device_group): who is translated is in one, who is not
 * is in none.
 */
public final class IommuGroups {

    private final List<IommuGroup> groups;
    private final Map<PciAddress, IommuGroup> byAddress = new HashMap<>();
    private final Map<ElementId, IommuGroup> byDevice = new HashMap<>();

    IommuGroups(List<IommuGroup> groups) {
        this.groups = List.copyOf(groups);
        for (IommuGroup group : groups) {
            group.requesters().forEach(requester -> byAddress.putIfAbsent(requester.address(), group));
            group.devices().forEach(device -> byDevice.putIfAbsent(device.id(), group));
        }
    }

    /** The groups after a boot of some kind. */
    public static IommuGroups of(Translation translation, Boot boot) {
        return new GroupMaker(translation, boot).make();
    }

    /** The groups after the boot that a platform is drawn for; where it is drawn for both, by ACPI. */
    public static IommuGroups of(Translation translation) {
        return of(translation, translation.topology().firmware() == FirmwareInterface.DEVICE_TREE ? Boot.DEVICE_TREE : Boot.ACPI);
    }

    /** All groups, by number. */
    public List<IommuGroup> all() {
        return groups;
    }

    /** The group of the function at an address; empty: it is in none. */
    public Optional<IommuGroup> find(PciAddress address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** The group of a platform device; empty: it is in none. */
    public Optional<IommuGroup> find(ElementId device) {
        return Optional.ofNullable(byDevice.get(device));
    }
}
